import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { type Turn, turnOf } from '../../../src/core/playbook/turn.ts';
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
