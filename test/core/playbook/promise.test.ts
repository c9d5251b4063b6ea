import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { REMEDIES, type Remedy } from '../../../src/core/case/remedies.ts';
import { PAYMENTS, SITUATIONS } from '../../../src/core/case/vocabulary.ts';
import { lastPromise, openPromise, promiseKind } from '../../../src/core/playbook/promise.ts';
import { daysOfPromise } from '../../../src/core/playbook/waits.ts';
import type { SomeAnswers } from '../../support/draft-input.ts';
import { aCase, closed, drafted, sent, told, undone } from '../../support/some-case.ts';

const at = '2026-11-23T17:30:00.000Z';
const later = '2026-11-25T10:00:00.000Z';
const promised = told('promised', at);

const open = (answers: SomeAnswers, ...events: readonly CaseEvent[]) =>
  openPromise(aCase({ answers }, ...events), 'Asia/Shanghai');

describe('a promise is due', () => {
  test.each<[string, SomeAnswers, CaseEvent, object]>([
    // 17:30 UTC on the 23rd is the 24th in Shanghai.
    [
      'on the day they named, and is checked three days later',
      {},
      told('promised', at, { until: '2026-12-15' }),
      { madeOn: '2026-11-24', until: '2026-12-15', dueOn: '2026-12-15', checkOn: '2026-12-18' },
    ],
    [
      'by record too',
      {},
      { kind: 'promised', at, until: '2026-12-15' },
      { madeOn: '2026-11-24', until: '2026-12-15', dueOn: '2026-12-15', checkOn: '2026-12-18' },
    ],
    [
      'without a day, of a parcel: after fourteen days',
      { remedies: ['replacement'] },
      promised,
      { madeOn: '2026-11-24', until: null, dueOn: '2026-12-08', checkOn: '2026-12-11' },
    ],
    [
      'without a day, of money to a card: after fourteen days',
      { remedies: ['refund'], paidWith: 'visa' },
      promised,
      { madeOn: '2026-11-24', until: null, dueOn: '2026-12-08', checkOn: '2026-12-11' },
    ],
    [
      'without a day, of money to PayPal: after seven days',
      { remedies: ['refund'], paidWith: 'paypal' },
      promised,
      { madeOn: '2026-11-24', until: null, dueOn: '2026-12-01', checkOn: '2026-12-04' },
    ],
    [
      'from the day on which it was made, where that was another one',
      { remedies: ['refund'], paidWith: 'paypal' },
      told('promised', at, { on: '2026-11-20' }),
      { madeOn: '2026-11-20', until: null, dueOn: '2026-11-27', checkOn: '2026-11-30' },
    ],
  ])('%s', (_, answers, event, expected) => expect(open(answers, event)).toEqual(expected));

  test('as the last of several says', () => {
    const first = told('promised', at, { until: '2026-12-01' });
    expect(open({}, first, { kind: 'promised', at: later, until: '2026-12-10' })?.dueOn).toBe('2026-12-10');
  });

  test('as what is asked for now says, not what was asked for when it was made', () => {
    const corrected: CaseEvent = { kind: 'corrected', at: later, answers: { remedies: ['replacement'] } };
    expect(open({ remedies: ['refund'], paidWith: 'paypal' }, promised, corrected)?.dueOn).toBe('2026-12-08');
  });
});

describe('a promise is over', () => {
  const isOpen = (...events: readonly CaseEvent[]): boolean => open({}, ...events) !== null;

  test('by what settles it, breaks it, or is said in its place, and by nothing else', () => {
    expect(SITUATIONS.filter((situation) => !isOpen(promised, told(situation, later)))).toEqual([
      'coupon-instead',
      'partial-offer',
      'asked-to-return',
      'return-at-my-cost',
      'courier-to-blame',
      'denied',
      'promise-broken',
      'arrived-after-refund',
      'solved',
      'giving-up',
    ]);
  });

  test.each<[string, boolean, readonly CaseEvent[]]>([
    ['when the case was closed', false, [promised, closed(later)]],
    ['but not by what was said before it', true, [told('denied', at), told('promised', later)]],
    ['but not by a text that was sent since', true, [promised, sent('reply', later)]],
    ['but not by what was taken back', true, [promised, told('denied', later), undone(2, later)]],
    ['when it was taken back', false, [promised, undone(1, later)]],
    ['to the one before, when it was taken back', true, [promised, told('promised', later), undone(2, later)]],
    ['where there was none', false, [drafted(at, 'reply')]],
  ])('%s: open is %s', (_, expected, events) => expect(isOpen(...events)).toBe(expected));

  test('and is still the last one that was made', () =>
    expect(lastPromise(aCase({}, promised, told('denied', later)))).toEqual({ event: promised, place: 1 }));
});

describe('what was promised', () => {
  test('is what is asked for first: what is sent is a parcel, everything else is money', () => {
    const parcels = REMEDIES.filter(
      (remedy) => promiseKind({ remedies: [remedy, 'refund'], paidWith: 'visa' }) === 'parcel',
    );
    expect(parcels).toEqual<Remedy[]>([
      'replacement',
      'replace-before-return',
      'repair',
      'ship-now',
      'honour-order',
      'send-missing-parts',
      'carrier-trace',
      'prepaid-label',
    ]);
  });

  test('comes back the way it was paid', () => {
    const kind = (paidWith: (typeof PAYMENTS)[number] | null) => promiseKind({ remedies: ['refund'], paidWith });
    expect(PAYMENTS.filter((paidWith) => kind(paidWith) === 'paypal-refund')).toEqual(['paypal']);
    expect([kind('visa'), kind(null)]).toEqual(['card-refund', 'card-refund']);
  });

  test('has a number of days with its source', () => {
    for (const { days, source } of Object.values(daysOfPromise)) {
      expect(days).toBeGreaterThan(0);
      expect(source).toMatch(/\w+\.com/);
    }
  });
});
