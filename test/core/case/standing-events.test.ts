import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { standingEvents } from '../../../src/core/case/history.ts';
import { aCase, closed, sent } from '../../support/some-case.ts';

const post = sent('public-post', '2026-11-23T17:30:00.000Z');
const undo = (event: number): CaseEvent => ({ kind: 'undo', at: '2026-11-24T09:00:00.000Z', event });
const placesOf = (...events: CaseEvent[]) => standingEvents(aCase({}, ...events)).map(({ place }) => place);

test.each([
  ['all of them', [post], [0, 1]],
  ['without what was taken back', [post, undo(1), post], [0, 3]],
  ['without two that were', [post, post, undo(2), undo(1)], [0]],
  ['a place that is none takes nothing back', [post, undo(99)], [0, 1]],
] as const)('the events that stand: %s', (_, events, places) => {
  expect(placesOf(...events)).toEqual(places);
});

test('of two cases asked about in turns, each has its own', () => {
  const [one, other] = [aCase({}, post), aCase({}, closed('2026-11-24T09:00:00.000Z'))];
  const kinds = [one, other, one].map((stored) => standingEvents(stored).at(-1)?.event.kind);
  expect(kinds).toEqual(['sent', 'closed', 'sent']);
});

test('a list that grew is read again', () => {
  const { events } = aCase({}, post);
  const before = standingEvents({ events }).length;
  events.push(post);
  expect([before, standingEvents({ events }).length]).toEqual([2, 3]);
});
