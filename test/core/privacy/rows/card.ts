import type { Row } from './row.ts';

export const card: readonly Row[] = [
  { typed: 'Visa 4111 1111 1111 1111', seen: 'Visa **** 1111' },
  { typed: '4111111111111111', seen: '**** 1111' },
  { typed: '4012-8888-8888-1881', seen: '**** 1881' },
  { typed: 'paid with 5555555555554444 yesterday', seen: 'paid with **** 4444 yesterday' },
  { typed: '5105 1051 0510 5100', seen: '**** 5100' },
  { typed: '2223003122003222', seen: '**** 3222' },
  { typed: 'Amex 378282246310005', seen: 'Amex **** 0005' },
  { typed: '3714 496353 98431', seen: '**** 8431' },
  { typed: '6011111111111117', seen: '**** 1117' },
  { typed: '30569309025904', seen: '**** 5904' },
  { typed: '3530111333300000', seen: '**** 0000' },
  { typed: '银联卡6222021234567890128', seen: '银联卡**** 0128' },
  { typed: '卡号：6222 0212 3456 7890 123', seen: '卡号：**** 0123' },
  { typed: '４１１１１１１１１１１１１１１１', seen: '**** 1111' },
  { typed: '4111\u200b1111\u200b1111\u200b1111', seen: '**** 1111' },
  { typed: 'my card number is 4111 1111 1111 1112', seen: 'my card number is **** 1112' },
  { typed: '4222222222222', seen: '**** 2222' },
];
