import type { Row } from './row.ts';

export const passport: readonly Row[] = [
  { typed: 'E12345678', seen: '****' },
  { typed: 'G12345678', seen: '****' },
  { typed: 'EA1234567', seen: '****' },
  { typed: 'e12345678', seen: '****' },
  { typed: 'passport E12345678', seen: 'passport ****' },
  { typed: 'Passport No. 123456789', seen: 'Passport No. ****' },
  { typed: 'passport number: AB1234567', seen: 'passport number: ****' },
  { typed: 'my passport is X1234567', seen: 'my passport is ****' },
  { typed: '护照E12345678', seen: '护照****' },
  { typed: '护照号：G12345678。', seen: '护照号：****。' },
  { typed: '护照号码是EB7654321，谢谢', seen: '护照号码是****，谢谢' },
  { typed: '护照 533380006', seen: '护照 ****' },
  { typed: '港澳通行证C12345678', seen: '港澳通行证****' },
  { typed: '台胞证号：12345678', seen: '台胞证号：****' },
  { typed: 'Ｅ１２３４５６７８', seen: '****' },
  { typed: 'E1234\u200b5678', seen: '****' },
];
