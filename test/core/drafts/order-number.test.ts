import { describe, expect, test } from 'vitest';
import { shownOrderNumber } from '../../../src/core/drafts/order-number.ts';

describe('how much of an order number is shown', () => {
  test.each([
    { number: null, display: 'last4', public: true, shown: null, end: null },
    { number: 'C01234567890', display: 'last4', public: true, shown: null, end: '7890' },
    { number: 'C01234567890', display: 'full', public: true, shown: 'C01234567890', end: null },
    { number: 'C01234567890', display: 'none', public: true, shown: null, end: null },
    { number: '114-5941234-098765X', display: 'last4', public: true, shown: null, end: '765X' },
    { number: '#1234-56 78', display: 'last4', public: true, shown: null, end: '5678' },
    { number: 'AB𝟏𝟐𝟑𝟒𝟓𝟔', display: 'last4', public: true, shown: null, end: '𝟑𝟒𝟓𝟔' },
    { number: 'shop.com/1234567', display: 'full', public: true, shown: null, end: null },
    { number: 'shop.com/1234567', display: 'full', public: false, shown: 'shop.com/1234567', end: null },
    // Six signs or fewer: the end would give the number away.
    { number: '123456', display: 'last4', public: true, shown: null, end: null },
    { number: '123456', display: 'full', public: true, shown: null, end: null },
    { number: '#12-34-56', display: 'full', public: true, shown: null, end: null },
    { number: '1234567', display: 'last4', public: true, shown: null, end: '4567' },
    { number: '123456', display: 'full', public: false, shown: '123456', end: null },
    { number: 'C01234567890', display: 'full', public: false, shown: 'C01234567890', end: null },
  ] as const)('$number, $display, in public: $public → $shown $end', ({ number, display, shown, end, ...row }) =>
    expect(shownOrderNumber(number, display, row.public)).toEqual({ orderNumber: shown, orderEnd: end }),
  );
});
