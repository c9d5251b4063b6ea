import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { dueStep } from '../../../src/core/playbook/due-step.ts';
import type { LastDay } from '../../../src/core/routes/last-days.ts';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';
import { aDesk } from '../../support/a-desk.ts';
import { aCase, closed, sent } from '../../support/some-case.ts';

const lastDay = (day: PlainDate): LastDay => ({
  route: 'paypal-dispute-not-as-described',
  way: 'paypal-dispute',
  lastDay: day,
  how: 'exactly',
  confidence: 'high',
  source: 'https://pay.example/rules',
});
const post = sent('public-post', '2026-11-23T17:30:00.000Z');
const promised: CaseEvent = {
  kind: 'situation',
  at: '2026-11-25T09:00:00.000Z',
  situation: 'promised',
  until: '2026-12-15',
};
const opened: CaseEvent = {
  kind: 'route-opened',
  at: '2026-11-26T09:00:00.000Z',
  route: 'paypal-dispute-not-as-described',
};
const late: CaseEvent = { kind: 'situation', at: '2026-12-04T09:00:00.000Z', situation: 'please-wait' };

// A case opened on 22 November; nine in the morning in Shanghai is one o'clock UTC.
const rows: readonly [string, string, readonly PlainDate[], readonly CaseEvent[], [string, string] | null][] = [
  ['no last day is known', '2026-11-24T02:00:00Z', [], [post], ['look-for-answer', '2026-11-24T17:30:00.000Z']],
  ['it is far', '2026-11-24T02:00:00Z', ['2027-02-01'], [post], ['look-for-answer', '2026-11-24T17:30:00.000Z']],
  [
    'the safe day comes before what they promised',
    '2026-11-26T02:00:00Z',
    ['2026-12-10'],
    [post, promised],
    ['open-route', '2026-12-03T01:00:00.000Z'],
  ],
  [
    'the safe day is reached: more urgent than what has been due for longer',
    '2026-12-03T01:00:00Z',
    ['2026-12-10'],
    [post],
    ['open-route', '2026-12-03T01:00:00.000Z'],
  ],
  [
    'a minute before, it is not',
    '2026-12-03T00:59:00Z',
    ['2026-12-10'],
    [post],
    ['look-for-answer', '2026-11-24T17:30:00.000Z'],
  ],
  [
    'it stays due up to the last day',
    '2026-12-10T15:59:00Z',
    ['2026-12-10'],
    [post],
    ['open-route', '2026-12-03T01:00:00.000Z'],
  ],
  ['then it is over', '2026-12-10T16:00:00Z', ['2026-12-10'], [post], ['look-for-answer', '2026-11-24T17:30:00.000Z']],
  [
    'one that is over does not hide the next',
    '2026-12-12T02:00:00Z',
    ['2026-12-10', '2026-12-17'],
    [post],
    ['open-route', '2026-12-10T01:00:00.000Z'],
  ],
  [
    'told since that waiting is safe until a later day: not before that one',
    '2026-12-05T02:00:00Z',
    ['2026-12-10'],
    [post, late],
    ['look-for-answer', '2026-12-07T17:00:00.000Z'],
  ],
  [
    'the case was opened a day before the last',
    '2026-11-22T10:00:00Z',
    ['2026-11-23'],
    [],
    ['open-route', '2026-11-22T10:00:00.000Z'],
  ],
  [
    'a way was opened',
    '2026-12-03T02:00:00Z',
    ['2026-12-10', '2026-12-12'],
    [post, opened],
    ['look-for-answer', '2026-11-24T17:30:00.000Z'],
  ],
  [
    'that it was opened was taken back',
    '2026-12-03T02:00:00Z',
    ['2026-12-10'],
    [post, opened, { kind: 'undo', at: '2026-11-27T09:00:00.000Z', event: 2 }],
    ['open-route', '2026-12-03T01:00:00.000Z'],
  ],
  ['the case is closed', '2026-12-03T02:00:00Z', ['2026-12-10'], [closed('2026-12-01T10:00:00.000Z')], null],
];
test.each(rows)('what is due: %s', (_, now, days, events, expected) => {
  const clocks = { desk: aDesk(), timeZone: 'Asia/Shanghai' };
  const found = dueStep(aCase({}, ...events), clocks, { now: new Date(now), known: days.map(lastDay) });
  expect(found === null ? null : [found.action, found.at.toISOString()]).toEqual(expected);
});
