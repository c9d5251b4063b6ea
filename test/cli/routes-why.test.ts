import { describe, expect, test } from 'vitest';
import { routesJson } from '../../src/cli/views/json/routes-json.ts';
import { words as en } from '../../src/cli/words/en.ts';
import { words as zh } from '../../src/cli/words/zh.ts';
import { routeNow } from '../../src/core/routes/routes-now.ts';
import { aRoute, shippedRoute } from '../core/routes/some-route.ts';
import { type SomeAnswers, someAnswers } from '../support/draft-input.ts';

const noDays = { placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null };
const lost = { problem: 'not-received', boughtFrom: 'amazon' } as const;

const standing = (id: string, { order, ...rest }: SomeAnswers) =>
  routeNow(shippedRoute(id), someAnswers({ paidOn: null, ...rest, order: { ...noDays, ...order } }), '2026-11-27');

const routes = [
  standing('paypal-dispute-not-as-described', { paidOn: '2026-11-02', order: { deliveredOn: '2026-11-10' } }),
  standing('paypal-dispute-not-as-described', { order: { placedOn: '2026-11-02' } }),
  standing('paypal-dispute-not-as-described', { order: { deliveredOn: '2026-11-10' } }),
  standing('paypal-dispute-not-as-described', { order: { placedOn: '2026-10-01' } }),
  standing('paypal-dispute-not-as-described', {}),
  standing('visa-not-received', { ...lost, paidOn: '2026-11-02', order: { expectedBy: '2026-12-01' } }),
  standing('visa-not-received', { ...lost, paidOn: '2026-11-02' }),
  standing('amazon-a-to-z', { ...lost, order: { expectedBy: '2026-11-09' } }),
  standing('amazon-a-to-z', { ...lost, contacts: [], order: { expectedBy: '2026-11-09' } }),
  standing('amazon-a-to-z', { ...lost, contacts: [], order: { placedOn: '2026-11-02' } }),
  routeNow(aRoute({ windows: [] }), someAnswers(), '2026-11-27'),
];

describe.each([
  { language: 'en', words: en },
  { language: 'zh', words: zh },
])('the reasons in $language', ({ language, words }) => {
  const said = routes.map((now) => words.routes.why(now));

  test('read well', async () => {
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/routes-why.${language}.txt`);
  });

  test('have no exclamation mark, and leave no gap behind', () => {
    expect(said.filter((text) => /[!！]| {2}|^ | $|\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
  });
});

test('the name and the reason are in the screen language', () => {
  const [route] = routesJson(routes.slice(5, 6), zh);
  expect(route).toEqual({
    id: 'visa-not-received',
    name: 'Visa 拒付 13.1：未收到商品/服务',
    opensOn: '2026-12-01',
    lastDay: '2027-03-31',
    daysLeft: 124,
    state: 'not-yet',
    needs: [],
    why: '预计送达日（2026年12月1日周二）起120天。2026年12月1日周二起可以申请。未核实，准确的日子要问银行。',
    source: 'https://quavo-inc.atlassian.net/wiki/pages/viewpage.action?pageId=341080959',
    sourceRead: '2026-11-21',
    confidence: 'medium',
  });
});
