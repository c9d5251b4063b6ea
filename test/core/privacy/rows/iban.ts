import type { Row } from './row.ts';

export const iban: readonly Row[] = [
  { typed: 'DE89370400440532013000', seen: 'DE****' },
  { typed: 'IBAN DE89 3704 0044 0532 0130 00 please', seen: 'IBAN DE**** please' },
  { typed: 'GB29NWBK60161331926819', seen: 'GB****' },
  { typed: 'GB29 NWBK 6016 1331 9268 19', seen: 'GB****' },
  { typed: 'fr1420041010050500013m02606', seen: 'FR****' },
  { typed: 'FR14 2004 1010 0505 0001 3M02 606, thanks', seen: 'FR****, thanks' },
  { typed: 'ES9121000418450200051332', seen: 'ES****' },
  { typed: 'IT60X0542811101000000123456', seen: 'IT****' },
  { typed: 'NL91-ABNA-0417-1643-00', seen: 'NL****' },
  { typed: '账户CH9300762011623852957谢谢', seen: '账户CH****谢谢' },
  { typed: 'ＤＥ８９３７０４００４４０５３２０１３０００', seen: 'DE****' },
  { typed: 'DE89\u200b37040044\u200b0532013000', seen: 'DE****' },
  { typed: 'bank account no. 12345678', seen: 'bank account no. ****' },
  { typed: 'Account number: 1234 5678 90', seen: 'Account number: ****' },
  { typed: 'sort code 20-00-00', seen: 'sort code ****' },
  { typed: 'routing number 021000021', seen: 'routing number ****' },
  { typed: '银行账号：6217 0012 3456 7890', seen: '银行账号：****' },
  { typed: '#DE89370400440532013000', seen: '#***' },
];
