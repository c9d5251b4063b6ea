import { expect, test } from 'vitest';
import { leave, type Step } from '../support/fakes.ts';
import { aCase, sent } from '../support/some-case.ts';
import { complain } from '../support/test-ports.ts';

// Delivered on 10 November: PayPal's last day is 10 December, and waiting is safe until the 3rd.
const posted = () => aCase({}, sent('public-post', '2026-11-23T17:30:00.000Z'));
const asked = (answer: string): Step => ({ asks: 'Have you opened this: PayPal dispute?', answer });
const followup = (script: readonly Step[]) =>
  complain(['followup'], { cases: [posted()], now: '2026-12-03T02:00:00Z', script });

test('once waiting is not safe any more, it asks first whether the other way was opened', async () => {
  const { cases, notes, code } = await followup([asked('Yes: write it down')]);
  expect(cases[0]?.events.at(-1)).toEqual({
    kind: 'route-opened',
    at: '2026-12-03T02:00:00.000Z',
    route: 'paypal-dispute-not-as-described',
  });
  expect([notes.includes('Written down: '), code]).toEqual([true, 0]);
});

test('it says where that is done', async () => {
  const { cases, notes } = await followup([asked('Not yet: where is it done?')]);
  expect(notes).toContain('PayPal dispute: https://www.paypal.com/disputes/\nOnce it is open: npx complain followup ');
  expect(cases).toEqual([posted()]);
});

test('what else happened can be told all the same', async () => {
  const { cases } = await followup([
    asked('Something else happened'),
    { asks: 'What happened since?', answer: 'No answer' },
    { asks: 'What next?', answer: leave },
  ]);
  expect(cases[0]?.events.find(({ kind }) => kind === 'situation')).toMatchObject({ situation: 'no-answer' });
});
