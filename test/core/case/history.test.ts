import { describe, expect, test } from 'vitest';
import { writtenNow } from '../../../src/core/case/case.ts';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { eventsOf, lastTold, standingEvents } from '../../../src/core/case/history.ts';
import { aCase, drafted, sent, told, undone } from '../../support/some-case.ts';

const at = '2026-11-23T17:30:00.000Z';
const note: CaseEvent = { kind: 'note', at, text: 'They called.' };
const post = sent('public-post', at);

/** Places of what still stands; the opening is at 0. */
const standing = (...events: readonly CaseEvent[]) => standingEvents(aCase({}, ...events)).map(({ place }) => place);
const last = (...events: readonly CaseEvent[]) => lastTold(aCase({}, ...events))?.place ?? null;

describe('what stands', () => {
  test.each<[string, readonly CaseEvent[], readonly number[]]>([
    ['is everything, where nothing was taken back', [post, note], [0, 1, 2]],
    ['is not what was taken back, nor the taking back', [post, note, undone(2, at)], [0, 1]],
    ['keeps its place', [post, undone(1, at), note], [0, 3]],
    [
      'goes with a situation: the texts written with it',
      [told('denied', at), drafted(at, 'reply'), undone(1, at)],
      [0],
    ],
    [
      'stays with a situation: texts of another turn',
      [told('denied', at), drafted(at, 'reply'), told('solved', at), drafted(at, 'email'), undone(3, at)],
      [0, 1, 2],
    ],
    [
      'is a text that was written after something else was taken back',
      [post, drafted(at, 'reply'), undone(1, at)],
      [0, 2],
    ],
    ['is not changed by a place that nothing is at', [post, undone(99, at)], [0, 1]],
    ['is not changed by taking the same back twice, as two terminals may', [post, undone(1, at), undone(1, at)], [0]],
  ])('%s', (_, events, places) => expect(standing(...events)).toEqual(places));

  test('of one kind alone', () => {
    expect(eventsOf(aCase({}, post, note, sent('email', at), undone(1, at)), 'sent')).toEqual([sent('email', at)]);
  });

  test('the text as it was last written is not one of a turn that was taken back', () => {
    const before = drafted('2026-11-23T10:00:00.000Z', 'reply');
    const written = drafted(at, 'reply');
    if (written.kind === 'drafted') written.drafts = [{ kind: 'reply', language: 'en', text: 'Another one.' }];
    const turns = [told('asked-again', at), before, told('denied', at), written];
    expect(writtenNow(aCase({}, ...turns), 'reply')?.text).toBe('Another one.');
    expect(writtenNow(aCase({}, ...turns, undone(3, at)), 'reply')?.text).toBe('A text of the kind reply.');
  });
});

describe('what can be taken back', () => {
  test.each<[string, readonly CaseEvent[], number | null]>([
    ['nothing, in a new case', [], null],
    [
      'never what the program wrote',
      [drafted(at, 'email'), { kind: 'corrected', at, answers: { tone: 'firm' } }],
      null,
    ],
    ['the last that was told, whatever was written after it', [told('denied', at), drafted(at, 'reply')], 1],
    ['then the one before it', [post, note, undone(2, at)], 1],
    ['then nothing more', [post, undone(1, at)], null],
    ['what was told after a taking back', [post, undone(1, at), note], 3],
  ])('%s', (_, events, place) => expect(last(...events)).toBe(place));
});
