import type { Row } from './row.ts';

export const cnId: readonly Row[] = [
  { typed: '11010519491231002X', seen: '****' },
  { typed: '11010519491231002x', seen: '****' },
  { typed: '身份证11010519491231002X', seen: '身份证****' },
  { typed: '身份证号：440524188001010014', seen: '身份证号：****' },
  { typed: '440524188001010014', seen: '****' },
  { typed: '110101199003074610', seen: '****', with: {} },
  { typed: '110105 19491231 002X', seen: '****' },
  { typed: '１１０１０５１９４９１２３１００２Ｘ', seen: '****' },
  { typed: '110105\u200b19491231\u200b002X', seen: '****' },
  { typed: '证件号码是110105194912310021', seen: '证件号码是****' },
  { typed: '身份证 110105491231002', seen: '身份证 ****' },
  { typed: 'ID card number: 11010519491231002X', seen: 'ID card number: ****' },
  { typed: 'national id 440524188001010014.', seen: 'national id ****.' },
  { typed: 'HKID A123456(3)', seen: 'HKID ****' },
  { typed: '身份證號 A123456789', seen: '身份證號 ****' },
  { typed: '我叫张三，11010519491231002X，谢谢', seen: '我叫张三，****，谢谢' },
];
