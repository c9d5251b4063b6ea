import { describe, expect, test } from 'vitest';
import { amountsIn, percentIn } from '../../../src/core/reading/marks/amounts.ts';
import { asksOf } from '../../../src/core/reading/marks/asks.ts';
import { datesOf } from '../../../src/core/reading/marks/dates.ts';
import { hostOf, isOdd, phoneIn } from '../../../src/core/reading/marks/links.ts';
import { referencesIn } from '../../../src/core/reading/marks/references.ts';
import { warningSigns } from '../../../src/core/reading/marks/warning-signs.ts';
import { wordsOf } from '../../../src/core/reading/words/words-of.ts';

// 2026-11-27 is a Friday.
const facts = { received: '2026-11-27', country: 'US' } as const;

test.each([
  { text: 'We will reply within 3-5 business days.', is: 'promised 2026-12-04' },
  { text: 'We reply within 24-48 hours.', is: 'promised 2026-11-29' },
  { text: 'It should be with you by 12/3.', is: 'promised 2026-12-03' },
  { text: 'It should be with you by 12/3.', country: 'GB', is: 'promised 2027-03-12' },
  { text: 'We will call you tomorrow.', is: 'promised 2026-11-28' },
  { text: 'You will hear from us by the end of next week.', is: 'promised 2026-12-04' },
  { text: 'We will refund you within 5 days of receiving the item.', is: 'promised null' },
  { text: 'Please reply within 7 days.', is: 'deadline 2026-12-04' },
  { text: 'The code expires on December 31.', is: 'deadline 2026-12-31' },
  { text: 'It was shipped on November 5.', is: 'other 2026-11-05' },
  { text: 'Our 30-day return window has passed.', is: 'other null' },
  { text: 'Items can be returned within 14 days.', is: 'other null' },
  { text: 'Please return the item within 14 days.', is: 'deadline 2026-12-11' },
  { text: 'Upload your invoice by December 5.', is: 'deadline 2026-12-05' },
  { text: 'To help us decide, upload your invoice by December 5.', is: 'deadline 2026-12-05' },
  { text: 'As soon as it is back, we will refund you within 14 days.', is: 'promised null' },
  { text: 'It should ship in a couple of days.', is: 'promised null' },
  { text: 'It takes about a week or so.', is: 'promised null' },
  { text: 'We will answer within the next few days.', is: 'promised null' },
  { text: 'A few days ago it was sunny.', is: '' },
  { text: 'It sat there.', is: '' },
])('$text ($country) → $is', ({ text, country, is }) => {
  const found = datesOf(text, { ...facts, country: country ?? facts.country }).map(({ kind, day }) => `${kind} ${day}`);
  expect(found.join()).toBe(is);
});

test.each([
  { text: 'Your case number is 12345678.', is: ['12345678'] },
  { text: 'ref: #A1-22-90', is: ['A1-22-90'] },
  { text: 'About your ticket [#123456]', is: ['123456'] },
  { text: '[Request ID: 48812345] Hello', is: ['48812345'] },
  { text: 'Your order reference is 12345678.', is: [] },
  { text: 'Case for order C01234567890: reference C01234567890', is: [] },
  { text: 'In this case 2026-11-27 is the day.', is: [] },
  { text: 'Contact us on 0800 123 4567.', is: [] },
  { text: 'request 4111111111111111', is: [] },
])('case numbers in "$text"', ({ text, is }) => {
  expect(referencesIn(text, ['C01234567890'])).toEqual(is);
});

test.each([
  { text: 'Please send us your order number, full name and postcode.', is: ['order-number', 'name', 'postcode'] },
  { text: 'Could you confirm the email on the order?', is: ['account-email'] },
  { text: 'We have sent you the tracking number.', is: [] },
  { text: 'Please do not post your order number.', is: [] },
  { text: 'Your order number is on the confirmation email.', is: [] },
])('asks in "$text"', ({ text, is }) => {
  expect(asksOf(wordsOf(text), text).map(({ code }) => code)).toEqual(is);
});

test.each([
  { text: 'a refund of $20.50', country: 'US', is: [{ value: 20.5, currency: 'USD' }] },
  { text: 'a refund of $20', country: 'AU', is: [{ value: 20, currency: 'AUD' }] },
  {
    text: '89,90 EUR and £5',
    country: 'DE',
    is: [
      { value: 89.9, currency: 'EUR' },
      { value: 5, currency: 'GBP' },
    ],
  },
  { text: 'order 20 on page 5', country: 'US', is: [] },
])('amounts in "$text"', ({ text, country, is }) => {
  expect(amountsIn(text, country)).toEqual(is);
});

test('a percentage is read', () => {
  expect([percentIn('15% off'), percentIn('50 percent'), percentIn('300%'), percentIn('none')]).toEqual([
    15,
    50,
    null,
    null,
  ]);
});

test.each([
  { link: 'https://www.acme.com/help', odd: false },
  { link: 'https://help.acme.com', odd: false },
  { link: 'https://acme.co.uk', odd: false },
  { link: 'https://acme.zendesk.com/x', odd: false },
  { link: 'https://t.co/abc', odd: false },
  { link: 'https://www.dhl.com/track', odd: false },
  { link: 'https://acme.com.refund.top/x', odd: true },
  { link: 'https://acme-refund.com', odd: true },
  { link: 'https://acme.vip', odd: true },
  { link: 'https://acme.com@evil.top/x', odd: true },
  { link: 'https://bit.ly/x', odd: true },
])('$link is odd for acme.com: $odd', ({ link, odd }) => {
  expect(isOdd({ words: link, host: hostOf(link) ?? '' }, 'https://www.acme.com')).toBe(odd);
});

test('a phone number of theirs is read', () => {
  expect([phoneIn('Call 1-800-555-0199 now'), phoneIn('on +44 20 7946 0958'), phoneIn('in 3-5 days')]).toEqual([
    '1-800-555-0199',
    '+44 20 7946 0958',
    null,
  ]);
});

describe('warning signs', () => {
  const signsOf = (text: string): string[] => warningSigns(wordsOf(text), text, 'acme.com').map(({ code }) => code);

  test.each([
    { text: 'Please send us your password.', is: ['asks-password'] },
    { text: 'We need your online banking details.', is: ['asks-password'] },
    { text: 'Send me your PIN code.', is: ['asks-code'] },
    { text: 'Please confirm your address and PIN code.', is: [] },
    { text: "What's the code you received?", is: ['asks-code'] },
    { text: 'Could you read me the 6 digits from the text message?', is: ['asks-code'] },
    { text: "I'll text you a verification code, read it back to me.", is: ['asks-code'] },
    { text: 'Send both sides of your bank card.', is: ['asks-card'] },
    { text: 'Please share the 16 digits on the front of your card.', is: ['asks-card'] },
    { text: 'Please pay the customs deposit and we will refund you double.', is: ['asks-payment'] },
    { text: 'Transfer $1 so that we can check your account.', is: ['asks-payment'] },
    { text: "If you don't answer within 30 minutes your refund is lost.", is: ['urgency'] },
    { text: 'You can pay with gift cards in our shop.', is: [] },
    { text: 'Return shipping is $10 and will be deducted from your refund.', is: [] },
    { text: 'Tell me the code you received by SMS.', is: ['asks-code'] },
    { text: 'Please provide your card number and CVV.', is: ['asks-card'] },
    { text: 'Please send a photo of your passport.', is: ['asks-identity'] },
    { text: 'You must pay a processing fee first to receive your refund.', is: ['asks-payment'] },
    { text: 'Message me on WhatsApp.', is: ['other-app'] },
    { text: 'Write to https://t.me/acme', is: ['other-app'] },
    { text: 'Please install AnyDesk.', is: ['remote-access'] },
    { text: 'Please buy a gift card and send us a photo.', is: ['gift-card'] },
    { text: 'Reply within 1 hour or your refund will be lost.', is: ['urgency'] },
    { text: 'Never share your password, just send me the code from the SMS.', is: ['asks-code'] },
    { text: '请把验证码发给我', is: ['asks-code'] },
    { text: '请加我微信办理退款', is: ['other-app'] },
  ])('$text → $is', ({ text, is }) => expect(signsOf(text)).toEqual(is));

  test.each([
    'We will never ask for your password.',
    'Acme will never request your password, PIN or one-time code by text or WhatsApp.',
    'Please do not share your card number or password with anyone.',
    'You can reset your password on the login page.',
    'We would like to offer you a $20 gift card.',
    'Use the promo code SORRY20 at checkout.',
    'Please confirm the order confirmation code.',
    'The refund goes back to the card ending in 1234.',
    'You paid with WeChat Pay, so the refund goes back there.',
    'You will need to pay the import duties before delivery.',
    'Please send us your postcode and phone number.',
    'If we do not hear from you within 48 hours, the ticket will be closed.',
    '请不要把验证码告诉任何人',
  ])('none in: %s', (text) => expect(signsOf(text)).toEqual([]));

  test('the last four digits of a card are a milder sign', () => {
    expect(signsOf('Please confirm the last 4 digits of your card.')).toEqual(['asks-card-last4']);
  });
});
