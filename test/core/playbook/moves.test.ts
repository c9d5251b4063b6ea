import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { DRAFT_KINDS, SITUATIONS } from '../../../src/core/case/vocabulary.ts';
import { MOVES, moveOf } from '../../../src/core/playbook/moves.ts';
import { eventOf } from '../../support/some-move.ts';

const at = '2026-11-23T17:30:00.000Z';

describe('an event makes a move', () => {
  test.each(MOVES)('%s', (move) => expect(moveOf(eventOf(move))).toBe(move));

  test('a promise the one of the situation', () => expect(moveOf({ kind: 'promised', at })).toBe('promised'));

  test.each<[string, CaseEvent]>([
    ['the opening', { kind: 'opened', at }],
    ['what was drafted', { kind: 'drafted', at, drafts: [{ kind: 'reply', language: 'en', text: 'x' }] }],
    ['a correction', { kind: 'corrected', at, answers: {} }],
    ['a taking back', { kind: 'undo', at, event: 1 }],
  ])('but %s does not', (_, event) => expect(moveOf(event)).toBeNull());

  test('and there is one for every text and every situation, each once', () => {
    for (const move of [...DRAFT_KINDS.map((kind) => `sent-${kind}` as const), ...SITUATIONS])
      expect(MOVES).toContain(move);
    expect(new Set(MOVES).size).toBe(MOVES.length);
  });
});
