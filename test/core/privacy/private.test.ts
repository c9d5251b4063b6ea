import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/core/privacy/finding.ts';
import { maskSecrets } from '../../../src/core/privacy/mask-secrets.ts';

const context: Context = {
  country: 'CN',
  orderNumbers: ['4111111111111111', 'C01234567890', '112-1234567-7654321'],
  tracking: ['378282246310005', 'G87654321'],
};

describe('what no shop needs is hidden from a message', () => {
  test.each([
    { typed: 'my password is Abc123', seen: 'my password is ****', what: 'password' },
    { typed: '密码：abc123', seen: '密码：****', what: 'password' },
    { typed: 'The verification code is 482913', seen: 'The verification code is ****', what: 'code' },
    { typed: '验证码482913', seen: '验证码****', what: 'code' },
    { typed: 'CVV 123', seen: 'CVV ****', what: 'code' },
    { typed: 'I paid with 5555 5555 5555 4444', seen: 'I paid with **** 4444', what: 'card' },
    { typed: '5555555555554444', seen: '**** 4444', what: 'card' },
    { typed: 'Amex 371449635398431', seen: 'Amex **** 8431', what: 'card' },
    { typed: 'x5555555555554444x', seen: 'x**** 4444x', what: 'card' },
    { typed: 'card 4123456789012349', seen: 'card **** 2349', what: 'card' },
    { typed: '身份证11010519491231002X', seen: '身份证****', what: 'cn-id' },
    { typed: 'SSN 123-45-6789', seen: 'SSN ****', what: 'ssn' },
    { typed: '护照E12345678', seen: '护照****', what: 'passport' },
  ])('$typed → $seen', ({ typed, seen, what }) => {
    const masked = maskSecrets(typed, context);
    expect({ seen: masked.text, kinds: masked.findings.map((finding) => finding.what) }).toEqual({
      seen,
      kinds: [what],
    });
  });
});

describe('what the shop needs stays', () => {
  test.each([
    'Order 4111111111111111, tracking 378282246310005',
    'Order 4111 1111 1111 1111 and 112-1234567-7654321',
    'Parcel G87654321 is lost',
    'It left as 378282246310005 yesterday',
    'Order number 8123456789012341',
    'My phone is 13800138000, my e-mail zhangsan@qq.com',
    'Deliver to 221B Baker Street, London; 北京市朝阳区建国路88号',
    'Refund to DE89 3704 0044 0532 0130 00, please',
    'The card ending in 1234',
    'My WeChat ID is zhangsan88',
  ])('%s', (typed) => {
    expect(maskSecrets(typed, context)).toEqual({ text: typed, findings: [] });
  });
});

test.each(['+86 138 1234 ', '86138 1234 ', '+49 151 1234 '])('no number that begins with %s is a card', (begin) => {
  for (let end = 0; end < 1_000; end += 1) {
    const typed = `Call ${begin}${String(end).padStart(4, '0')} please`;
    expect(maskSecrets(typed, context).text).toBe(typed);
  }
});
