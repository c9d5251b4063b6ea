import { describe, expect, test } from 'vitest';
import { advice as en } from '../../src/cli/words/advice.en.ts';
import { advice as zh } from '../../src/cli/words/advice.zh.ts';
import type { Advice } from '../../src/core/triage/advice.ts';
import { CARRIERS, type Tracked } from '../../src/core/triage/carriers.ts';
import type { PaymentLastDay } from '../../src/core/triage/payment-window.ts';

const paypal: PaymentLastDay = { lastDay: '2026-12-10', route: 'paypal-dispute', source: '', confidence: 'high' };
const card: PaymentLastDay = { lastDay: '2027-03-02', route: 'chargeback', source: '', confidence: 'medium' };
const sum = { value: 900, currency: 'USD' };
const ups: Tracked = { carrier: 'ups', page: 'https://www.ups.com/track?tracknum=1Z999AA10123456784' };

const advices: readonly Advice[] = [
  { code: 'not-my-charge' },
  { code: 'deadline-passed', deadline: paypal },
  { code: 'deadline-passed', deadline: card },
  { code: 'deadline-near', deadline: paypal, daysLeft: 18 },
  { code: 'deadline-near', deadline: card, daysLeft: 1 },
  { code: 'deadline-near', deadline: { ...card, route: 'afterpay-dispute' }, daysLeft: 0 },
  { code: 'dispute-today', shop: 'Acme', deadline: null },
  { code: 'dispute-today', shop: '小店', deadline: card },
  { code: 'large-sum', sum, deadline: null },
  { code: 'large-sum', sum, deadline: paypal },
  { code: 'email-only', deadline: null },
  { code: 'email-only', deadline: 'ask' },
  { code: 'email-only', deadline: paypal },
  { code: 'never-contacted', comeBackOn: '2026-11-25' },
  { code: 'ask-carrier', tracked: null },
  { code: 'ask-carrier', tracked: ups },
];

test.each([
  { language: 'en', advice: en },
  { language: 'zh', advice: zh },
])('all advice reads well in $language', async ({ language, advice }) => {
  await expect(`${advices.map(advice).join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/advice.${language}.txt`);
});

describe.each([
  { language: 'English', advice: en },
  { language: 'Chinese', advice: zh },
])('$language advice', ({ advice }) => {
  test('has no exclamation mark, and leaves no gap behind', () => {
    expect(advices.map(advice).filter((text) => /[!！]| {2}|^ | $|\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual(
      [],
    );
  });

  test('names each carrier', () => {
    const named = CARRIERS.map((carrier) => advice({ code: 'ask-carrier', tracked: { ...ups, carrier } }));
    expect(named).toEqual([...new Set(named)]);
  });

  test('says nothing of X', () => {
    expect(advices.map(advice).filter((text) => /\bX\b/.test(text))).toEqual([]);
  });
});
