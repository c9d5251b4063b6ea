import { expect, test } from 'vitest';
import { routeChecks } from '../../../src/core/routes/checks/all.ts';
import type { Route } from '../../../src/core/routes/route.ts';
import { aRoute } from './some-route.ts';

const bank = aRoute({ id: 'bank', way: 'chargeback' });

/** One planted fault for each check, and the finding it must give: `route field`. */
const faults: { check: string; fault: string; routes: Route[]; findings: string[] }[] = [
  {
    check: 'unique-ids',
    fault: 'two routes with one id',
    routes: [aRoute(), aRoute({ kind: 'adr' })],
    findings: ['some-route id'],
  },
  { check: 'sorted-by-id', fault: 'a route out of order', routes: [aRoute(), bank], findings: ['bank id'] },
  {
    check: 'read-in-the-past',
    fault: 'tomorrow',
    routes: [aRoute({ sourceRead: '2026-11-28' })],
    findings: ['some-route sourceRead'],
  },
  {
    check: 'known-countries',
    fault: 'UK',
    routes: [aRoute({ countries: ['GB', 'UK'] })],
    findings: ['some-route countries'],
  },
  {
    check: 'windows-once',
    fault: 'two windows from the payment',
    routes: [
      aRoute({
        windows: [
          { days: 60, from: 'paid-on' },
          { days: 90, from: 'paid-on' },
        ],
      }),
    ],
    findings: ['some-route windows'],
  },
  {
    check: 'opens-for-what-it-covers',
    fault: 'an opening for what is not covered',
    routes: [aRoute({ opens: [{ days: 3, from: 'expected-by', covers: ['not-received'] }] })],
    findings: ['some-route opens'],
  },
  {
    check: 'exclusive-on-both-sides',
    fault: 'only one of two that exclude each other says so',
    routes: [bank, aRoute({ exclusive: [{ with: 'chargeback', rule: 'never-both' }] })],
    findings: ['some-route exclusive'],
  },
  {
    check: 'not-of-itself',
    fault: 'a route that ends itself',
    routes: [aRoute({ exclusive: [{ with: 'paypal-dispute', rule: 'ends-this' }] })],
    findings: ['some-route exclusive'],
  },
];

test.each(faults)('$check finds $fault', ({ check, routes, findings }) => {
  const run = routeChecks.find(({ id }) => id === check)?.run;
  expect(run?.(routes, { today: '2026-11-27' }).map(({ route, field }) => `${route} ${field}`)).toEqual(findings);
});

test('every check has a fault', () => {
  expect(routeChecks.map(({ id }) => id).sort()).toEqual([...new Set(faults.map(({ check }) => check))].sort());
});

test('what is right passes', () => {
  const back = aRoute({ id: 'bank', way: 'chargeback', exclusive: [{ with: 'paypal-dispute', rule: 'never-both' }] });
  const there = aRoute({ exclusive: [{ with: 'chargeback', rule: 'never-both' }], countries: ['GB'] });
  expect(routeChecks.flatMap(({ run }) => run([back, there], { today: '2026-11-21' }))).toEqual([]);
});
