import { describe, expect, test } from 'vitest';
import { routeNow, routesNow } from '../../../src/core/routes/routes-now.ts';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';
import { type SomeAnswers, someAnswers } from '../../support/draft-input.ts';
import { aRoute, shippedRoute, shippedRoutes } from './some-route.ts';

const noDays = { placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null };
const emailed = [{ channel: 'email', times: 1, firstOn: '2026-11-12', answered: false }] as const;

/** Answers that hold no day but those given. */
const facts = ({ order, ...rest }: SomeAnswers) =>
  someAnswers({ paidOn: null, contacts: [...emailed], ...rest, order: { ...noDays, ...order } });

const now = (id: string, given: SomeAnswers, today: PlainDate = '2026-11-27') =>
  routeNow(shippedRoute(id), facts(given), today);

/** State, last day, how it was counted, and the answer it was counted from. */
function ending(id: string, given: SomeAnswers, today: PlainDate = '2026-11-27') {
  const { state, ending: found, needs } = now(id, given, today);
  const counted = found.lastDay === null ? null : `${found.how} from ${found.counted.is}`;
  return [state, found.lastDay, counted, needs.join()];
}

type Row = [what: string, given: SomeAnswers, expected: (string | null)[], today?: PlainDate];

describe('the last day with PayPal', () => {
  test.each<Row>([
    ['180 days from the payment', { paidOn: '2026-11-02' }, ['open', '2027-05-01', 'exactly from paid-on', '']],
    ['across a 29 February', { paidOn: '2027-09-10' }, ['open', '2028-03-08', 'exactly from paid-on', '']],
    ['the day itself', { paidOn: '2026-05-31' }, ['open', '2026-11-27', 'exactly from paid-on', '']],
    ['the day after', { paidOn: '2026-05-30' }, ['passed', '2026-11-26', 'exactly from paid-on', '']],
    [
      'from the order, where the payment has no day',
      { order: { placedOn: '2026-11-02' } },
      ['open', '2027-05-01', 'cautiously from placed-on', 'paid-on'],
    ],
    [
      'over from the order, perhaps not from the payment',
      { order: { placedOn: '2026-05-30' } },
      ['needs', null, null, 'paid-on'],
    ],
    ['nothing to count from', { order: { deliveredOn: '2026-11-10' } }, ['needs', null, null, 'paid-on']],
  ])('for what has not come: %s', (_, given, expected) => {
    expect(ending('paypal-dispute-not-received', { problem: 'not-received', ...given })).toEqual(expected);
  });

  test.each<Row>([
    [
      '30 days from the delivery',
      { paidOn: '2026-11-02', order: { deliveredOn: '2026-11-10' } },
      ['open', '2026-12-10', 'exactly from delivered-on', ''],
    ],
    [
      'from the last day of a month',
      { paidOn: '2026-10-02', order: { deliveredOn: '2026-10-31' } },
      ['open', '2026-11-30', 'exactly from delivered-on', ''],
    ],
    [
      'across a 29 February',
      { paidOn: '2028-01-02', order: { deliveredOn: '2028-01-31' } },
      ['open', '2028-03-01', 'exactly from delivered-on', ''],
    ],
    [
      '180 from the payment, where that is sooner',
      { paidOn: '2026-06-10', order: { deliveredOn: '2026-11-20' } },
      ['open', '2026-12-07', 'exactly from paid-on', ''],
    ],
    [
      'from the forwarder’s signature, not from its parcel',
      { paidOn: '2026-11-02', shippedTo: 'forwarder', order: { deliveredOn: '2026-11-10', receivedOn: '2026-11-20' } },
      ['open', '2026-12-10', 'exactly from delivered-on', ''],
    ],
    [
      'never from the forwarder’s parcel: the signature came before',
      { paidOn: '2026-11-02', shippedTo: 'forwarder', order: { placedOn: '2026-11-02', receivedOn: '2026-11-20' } },
      ['open', '2026-12-02', 'cautiously from placed-on', 'delivered-on'],
    ],
    [
      'as if it came with the payment, where nothing else is known',
      { paidOn: '2026-11-02' },
      ['open', '2026-12-02', 'cautiously from paid-on', 'delivered-on'],
    ],
    [
      'over by that count: nobody can say',
      { paidOn: '2026-10-01', order: { placedOn: '2026-10-01' } },
      ['needs', null, null, 'delivered-on'],
    ],
    [
      'over by that count, though not since the payment: the delivery alone would tell',
      { order: { placedOn: '2026-10-01' } },
      ['needs', null, null, 'delivered-on'],
    ],
    [
      'over since the payment, whenever it came',
      { paidOn: '2026-01-01' },
      ['passed', '2026-06-30', 'exactly from paid-on', ''],
    ],
    [
      'over since the delivery, whenever it was paid',
      { order: { deliveredOn: '2026-10-27' } },
      ['passed', '2026-11-26', 'exactly from delivered-on', ''],
    ],
    [
      'today by the delivery alone: the payment may have ended it',
      { order: { deliveredOn: '2026-10-28' } },
      ['open', '2026-11-27', 'in-part from delivered-on', 'paid-on'],
    ],
    [
      'on one day by the delivery and by the order: no other fact is missed',
      { order: { placedOn: '2026-05-31', deliveredOn: '2026-10-28' } },
      ['open', '2026-11-27', 'exactly from delivered-on', ''],
    ],
    [
      'from the delivery alone: the payment may end it sooner',
      { order: { deliveredOn: '2026-11-10' } },
      ['open', '2026-12-10', 'in-part from delivered-on', 'paid-on'],
    ],
  ])('for what came wrong: %s', (_, given, expected) => {
    expect(ending('paypal-dispute-not-as-described', { problem: 'damaged', ...given })).toEqual(expected);
  });
});

describe('the last day with Visa', () => {
  test.each<Row>([
    [
      '120 days from the day it was expected',
      { paidOn: '2026-11-02', order: { expectedBy: '2026-11-09' } },
      ['open', '2027-03-09', 'exactly from expected-by', ''],
    ],
    [
      'a day earlier in a leap year',
      { paidOn: '2027-11-02', order: { expectedBy: '2027-11-09' } },
      ['open', '2028-03-08', 'exactly from expected-by', ''],
      '2027-11-27',
    ],
    [
      'not beyond 540 days from the payment',
      { paidOn: '2025-01-01', order: { expectedBy: '2026-05-01' } },
      ['open', '2026-06-25', 'exactly from paid-on', ''],
      '2026-06-25',
    ],
    [
      'from the payment, where no day was given',
      { paidOn: '2026-11-02' },
      ['open', '2027-03-02', 'cautiously from paid-on', 'expected-by'],
    ],
    [
      'from the payment rather than from the order',
      { paidOn: '2026-11-05', order: { placedOn: '2026-11-02' } },
      ['open', '2027-03-05', 'cautiously from paid-on', 'expected-by'],
    ],
    [
      'the order says enough of the 540 days',
      { order: { placedOn: '2026-11-02', expectedBy: '2026-11-09' } },
      ['open', '2027-03-09', 'exactly from expected-by', ''],
    ],
  ])('%s', (_, given, expected, today) => {
    expect(ending('visa-not-received', { problem: 'not-received', ...given }, today)).toEqual(expected);
  });
});

describe('the last day with Amazon', () => {
  test.each<Row>([
    [
      '90 days from the day it was expected',
      { order: { expectedBy: '2026-11-09' } },
      ['open', '2027-02-07', 'exactly from expected-by', ''],
    ],
    [
      'across a 29 February',
      { order: { expectedBy: '2027-12-31' } },
      ['open', '2028-03-30', 'exactly from expected-by', ''],
      '2028-01-15',
    ],
    [
      'from the order, where no day was given',
      { order: { placedOn: '2026-11-02', deliveredOn: '2026-11-10' } },
      ['open', '2027-01-31', 'cautiously from placed-on', 'expected-by'],
    ],
  ])('%s', (_, given, expected, today) => {
    expect(ending('amazon-a-to-z', { problem: 'damaged', boughtFrom: 'amazon', ...given }, today)).toEqual(expected);
  });
});

describe('from when on a route is open', () => {
  const opening = (id: string, given: SomeAnswers, today: PlainDate) => {
    const { state, opensOn, needs } = now(id, { problem: 'not-received', ...given }, today);
    return [state, opensOn, needs.join()];
  };
  const amazon = { boughtFrom: 'amazon', order: { expectedBy: '2026-11-09' } } as const;

  test.each<[string, string, SomeAnswers, PlainDate, (string | null)[]]>([
    ['PayPal: at once', 'paypal-dispute-not-received', { paidOn: '2026-11-02' }, '2026-11-02', ['open', null, '']],
    [
      'Amazon: two days after the seller was asked, if that is later',
      'amazon-a-to-z',
      amazon,
      '2026-11-13',
      ['not-yet', '2026-11-14', ''],
    ],
    [
      'Amazon: from the first time the seller was asked',
      'amazon-a-to-z',
      { ...amazon, contacts: [{ channel: 'in-app', times: 1, firstOn: '2026-11-20', answered: false }, ...emailed] },
      '2026-11-27',
      ['open', '2026-11-14', ''],
    ],
    ['Amazon: open on that day', 'amazon-a-to-z', amazon, '2026-11-14', ['open', '2026-11-14', '']],
    [
      'Amazon: three days after it was expected, if that is later',
      'amazon-a-to-z',
      { ...amazon, order: { expectedBy: '2026-11-28' } },
      '2026-11-27',
      ['not-yet', '2026-12-01', ''],
    ],
    [
      'Amazon: nothing to wait for but the seller, where it came damaged',
      'amazon-a-to-z',
      { ...amazon, problem: 'damaged', order: { expectedBy: '2026-11-28' } },
      '2026-11-27',
      ['open', '2026-11-14', ''],
    ],
    [
      'Amazon: in two days, where the seller was never asked',
      'amazon-a-to-z',
      { ...amazon, contacts: [] },
      '2026-11-27',
      ['not-yet', '2026-11-29', 'contacted-on'],
    ],
    [
      'Amazon: nobody can say, where no day was given',
      'amazon-a-to-z',
      { ...amazon, order: { placedOn: '2026-11-02' } },
      '2026-11-27',
      ['needs', null, 'expected-by'],
    ],
    [
      'Visa: when it should have come',
      'visa-not-received',
      { paidOn: '2026-11-02', order: { expectedBy: '2026-12-01' } },
      '2026-11-27',
      ['not-yet', '2026-12-01', ''],
    ],
    [
      'Visa: 15 days from the payment, where no day was given',
      'visa-not-received',
      { paidOn: '2026-11-20' },
      '2026-11-27',
      ['not-yet', '2026-12-05', 'expected-by'],
    ],
    [
      'Visa: from the order, where the payment has no day',
      'visa-not-received',
      { order: { placedOn: '2026-11-02' } },
      '2026-11-27',
      ['open', '2026-11-17', 'expected-by'],
    ],
  ])('%s', (_, id, given, today, expected) => expect(opening(id, given, today)).toEqual(expected));
});

test('the days left are counted to the last day: 13, none, and one too many', () => {
  const left = (today: PlainDate) =>
    now('paypal-dispute-not-as-described', { paidOn: '2026-11-02', order: { deliveredOn: '2026-11-10' } }, today)
      .daysLeft;
  expect([left('2026-11-27'), left('2026-12-10'), left('2026-12-11')]).toEqual([13, 0, -1]);
});

test('a route without a window is open for ever', () => {
  const { state, lastDay, daysLeft } = routeNow(aRoute({ windows: [] }), facts({}), '2026-11-27');
  expect([state, lastDay, daysLeft]).toEqual(['open', null, null]);
});

describe('which routes there are, best first', () => {
  const ids = (given: SomeAnswers, today: PlainDate = '2026-11-27') =>
    routesNow(shippedRoutes, facts(given), today).map(({ route, state }) => `${route.id} ${state}`);
  const order = { placedOn: '2026-11-02', expectedBy: '2026-11-09' } as const;
  const all = { problem: 'not-received', paidWith: { wallet: 'paypal', card: 'visa' }, boughtFrom: 'amazon' } as const;

  test('the marketplace, then PayPal, then the card behind it', () => {
    expect(ids({ ...all, order })).toEqual([
      'amazon-a-to-z open',
      'paypal-dispute-not-received open',
      'visa-not-received open',
    ]);
  });

  test('what is over comes last', () => {
    expect(ids({ ...all, paidOn: '2026-11-02', order }, '2027-02-08')).toEqual([
      'paypal-dispute-not-received open',
      'visa-not-received open',
      'amazon-a-to-z passed',
    ]);
  });

  test('of those that cannot be opened yet and those that need a day, the former', () => {
    const given = { ...all, paidOn: '2026-11-20', order: { placedOn: '2026-11-20' } } as const;
    expect(ids(given)).toEqual([
      'paypal-dispute-not-received open',
      'visa-not-received not-yet',
      'amazon-a-to-z needs',
    ]);
  });

  test('none for a change of mind', () => expect(ids({ problem: 'change-of-mind', order })).toEqual([]));
});
