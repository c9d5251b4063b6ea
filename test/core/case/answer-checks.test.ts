import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/core/case/answer-checks.ts';
import { type SomeAnswers, someAnswers } from '../../support/draft-input.ts';

const noDates = { placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null } as const;
const mistakesIn = ({ order, ...rest }: SomeAnswers) =>
  contradictions(someAnswers({ paidOn: null, contacts: [], ...rest, order: { ...noDates, ...order } }), '2026-11-22');

describe('days that contradict each other', () => {
  test.each([
    ['placedOn', '2026-11-10', 'expectedBy', '2026-11-09'],
    ['placedOn', '2026-11-10', 'deliveredOn', '2026-11-09'],
    ['placedOn', '2026-11-10', 'receivedOn', '2026-11-09'],
    ['deliveredOn', '2026-11-10', 'receivedOn', '2026-11-09'],
  ] as const)('%s %s, %s %s', (other, otherValue, field, value) => {
    expect(mistakesIn({ order: { [other]: otherValue, [field]: value } })).toEqual([
      { code: 'dates-contradict', field: `order.${field}`, value, other: `order.${other}`, otherValue },
    ]);
  });

  test('needed before it was ordered', () => {
    expect(mistakesIn({ order: { placedOn: '2026-11-10' }, neededBy: '2026-11-09' })).toEqual([
      {
        ...{ code: 'dates-contradict', field: 'neededBy', value: '2026-11-09' },
        ...{ other: 'order.placedOn', otherValue: '2026-11-10' },
      },
    ]);
    expect(mistakesIn({ order: { placedOn: '2026-11-10' }, neededBy: '2027-01-01' })).toEqual([]);
  });

  test('all on one day is possible', () => {
    const day = '2026-11-10';
    expect(mistakesIn({ order: { placedOn: day, expectedBy: day, deliveredOn: day, receivedOn: day } })).toEqual([]);
  });

  test('delivered before it was expected is no contradiction, and neither is paid after it came', () => {
    expect(
      mistakesIn({ order: { expectedBy: '2026-11-20', deliveredOn: '2026-11-10' }, paidOn: '2026-11-21' }),
    ).toEqual([]);
  });
});

describe('days that have not come yet', () => {
  const tomorrow = '2026-11-23';
  const future = (field: string) => [{ code: 'date-in-future', field, value: tomorrow, today: '2026-11-22' }];

  test.each(['placedOn', 'deliveredOn', 'receivedOn'] as const)('order.%s', (field) => {
    expect(mistakesIn({ order: { [field]: tomorrow } })).toEqual(future(`order.${field}`));
  });

  test('paidOn', () => expect(mistakesIn({ paidOn: tomorrow })).toEqual(future('paidOn')));

  test('the first of a kind of contact', () => {
    const contacts = [
      { channel: 'email', times: 1, firstOn: '2026-11-22', answered: null },
      { channel: 'phone', times: 1, firstOn: tomorrow, answered: null },
    ] as const;
    expect(mistakesIn({ contacts: [...contacts] })).toEqual(future('contacts.1.firstOn'));
  });

  test('today is not in the future', () => {
    expect(mistakesIn({ order: { placedOn: '2026-11-22', deliveredOn: '2026-11-22' }, paidOn: '2026-11-22' })).toEqual(
      [],
    );
  });

  test('the day it should come, and the day it is needed by, may lie ahead', () => {
    expect(mistakesIn({ order: { expectedBy: '2027-01-01' }, neededBy: '2026-12-24' })).toEqual([]);
  });
});

test('no days, no contradictions', () => expect(mistakesIn({})).toEqual([]));
