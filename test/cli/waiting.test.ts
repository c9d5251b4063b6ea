import { describe, expect, test } from 'vitest';
import { waiting as en } from '../../src/cli/words/waiting.en.ts';
import { waiting as zh } from '../../src/cli/words/waiting.zh.ts';
import type { LastDay } from '../../src/core/routes/last-days.ts';
import type { Waiting } from '../../src/core/routes/waiting.ts';
import { WAYS } from '../../src/core/routes/way.ts';

const paypal: LastDay = {
  route: 'paypal-dispute-not-as-described',
  way: 'paypal-dispute',
  lastDay: '2026-12-10',
  how: 'exactly',
  confidence: 'high',
  source: '',
};
const visa: LastDay = { ...paypal, route: 'visa-not-received', way: 'chargeback', lastDay: '2027-03-09' };
const bank: LastDay = { ...visa, how: 'cautiously', confidence: 'medium' };
const amazon: LastDay = { ...paypal, route: 'amazon-a-to-z', way: 'a-to-z-claim', lastDay: '2027-02-07' };
const openBy = '2026-12-03';

const findings: readonly Waiting[] = [
  { code: 'promise-after-last-day', until: '2026-12-15', lastDay: paypal, openBy },
  { code: 'promise-after-last-day', until: '2027-03-20', lastDay: bank, openBy: '2027-03-02' },
  { code: 'promise-after-last-day', until: '2027-02-20', lastDay: { ...amazon, how: 'in-part' }, openBy: '2027-01-31' },
  { code: 'promise-after-safe-day', until: '2026-12-08', lastDay: paypal, openBy },
  { code: 'promise-after-safe-day', until: '2027-02-05', lastDay: amazon, openBy: '2027-01-31' },
  { code: 'no-time-to-wait', lastDay: paypal, daysLeft: 0 },
  { code: 'no-time-to-wait', lastDay: { ...paypal, way: 'afterpay-dispute' }, daysLeft: 1 },
  { code: 'safe-to-wait-until', until: null, lastDay: paypal, safeDay: openBy },
  { code: 'safe-to-wait-until', until: '2026-12-01', lastDay: paypal, safeDay: openBy },
  { code: 'safe-to-wait-until', until: null, lastDay: bank, safeDay: '2027-03-02' },
  { code: 'last-day-passed', lastDay: paypal },
  { code: 'last-day-passed', lastDay: { ...visa, confidence: 'medium' } },
  { code: 'no-last-day-known', unknown: null },
  { code: 'no-last-day-known', unknown: { way: null, needs: [] } },
  { code: 'no-last-day-known', unknown: { way: null, needs: ['paid-with'] } },
  { code: 'no-last-day-known', unknown: { way: 'paypal-dispute', needs: ['delivered-on'] } },
  { code: 'no-last-day-known', unknown: { way: 'chargeback', needs: ['expected-by', 'paid-on'] } },
];

test.each([
  { language: 'en', waiting: en },
  { language: 'zh', waiting: zh },
])('what waiting costs reads well in $language', async ({ language, waiting }) => {
  await expect(`${findings.map(waiting).join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/waiting.${language}.txt`);
});

const promise: Waiting = { code: 'promise-after-last-day', until: '2026-12-15', lastDay: paypal, openBy };

test('a promise after the last day: the dispute first', () => {
  expect(en(promise)).toBe(
    "They say Tue 15 Dec, but PayPal's last day is Thu 10 Dec 2026: open the dispute first, by Thu 3 Dec at the latest. Once it is open, escalate it to a claim within 20 days, and never close it on a promise: it cannot be opened again.",
  );
  expect(zh(promise)).toBe(
    '他们说12月15日周二，PayPal 的最后期限是2026年12月10日周四：先发起争议，最晚12月3日周四。发起后20天内要升级为补偿申请；对方再怎么承诺，也不要关闭争议，关了就不能再开。',
  );
});

test('a rule that is not sure is said to be unverified', () => {
  const medium: Waiting = { ...promise, lastDay: { ...paypal, confidence: 'medium' } };
  expect([en(medium).includes('unverified'), zh(medium).includes('未核实')]).toEqual([true, true]);
  expect([en(promise).includes('unverified'), zh(promise).includes('未核实')]).toEqual([false, false]);
});

describe.each([
  { language: 'English', waiting: en },
  { language: 'Chinese', waiting: zh },
])('the $language words', ({ waiting }) => {
  test('have no exclamation mark, and leave no gap behind', () => {
    expect(
      findings.map(waiting).filter((text) => /[!！]| {2}|^ | $|\p{Script=Han} \p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  test('name each way', () => {
    const named = WAYS.map((way) => waiting({ ...promise, lastDay: { ...paypal, way } }));
    expect(named).toEqual([...new Set(named)]);
  });
});
