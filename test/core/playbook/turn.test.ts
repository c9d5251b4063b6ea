import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { silences, type Turn, timesTold, turnOf } from '../../../src/core/playbook/turn.ts';
import { aCase, drafted, sent, told, undone } from '../../support/some-case.ts';

const at = '2026-11-23T17:30:00.000Z';

describe('a turn begins when something is told', () => {
  test.each<[string, readonly CaseEvent[], Turn | null]>([
    ['none yet', [drafted(at, 'public-post'), sent('public-post', at)], null],
    [
      'not by an answer, a promise or a note alone',
      [
        { kind: 'answered', at },
        { kind: 'promised', at },
      ],
      null,
    ],
    ['the first', [sent('public-post', at), told('no-answer', at)], { number: 0, place: 2, situation: 'no-answer' }],
    [
      'the second, whatever was written in between',
      [told('no-answer', at), drafted(at, 'reply'), sent('reply', at), told('denied', at), drafted(at, 'reply')],
      { number: 1, place: 4, situation: 'denied' },
    ],
    [
      'the first again, when the second was taken back',
      [told('no-answer', at), told('denied', at), undone(2, at)],
      { number: 0, place: 1, situation: 'no-answer' },
    ],
    ['none, when the first was taken back', [told('no-answer', at), undone(1, at)], null],
  ])('%s', (_, events, turn) => expect(turnOf(aCase({}, ...events))).toEqual(turn));
});

describe('silences in a row', () => {
  const silence = told('no-answer', at);

  test.each<[string, readonly CaseEvent[], number]>([
    ['none yet', [], 0],
    ['two', [silence, silence], 2],
    ['two, with texts in between', [silence, drafted(at, 'reply'), sent('reply', at), silence], 2],
    ['anew after something that they said', [silence, silence, told('please-wait', at), silence], 1],
    ['anew after an answer that was only written down', [silence, { kind: 'answered', at }, silence], 1],
    ['on after what is no answer', [silence, told('message-stalled', at), silence], 2],
    ['one, when the other was taken back', [silence, silence, undone(2, at)], 1],
  ])('%s', (_, events, count) => expect(silences(aCase({}, ...events))).toBe(count));

  test('are not how often it was told', () => {
    const events = [silence, told('denied', at), silence, told('denied', at), undone(4, at)];
    const stored = aCase({}, ...events);
    expect([timesTold(stored, 'no-answer'), timesTold(stored, 'denied'), timesTold(stored, 'solved')]).toEqual([
      2, 1, 0,
    ]);
  });
});
