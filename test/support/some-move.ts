import type { CaseEvent } from '../../src/core/case/events.ts';
import { type DraftKind, SITUATIONS, type Situation } from '../../src/core/case/vocabulary.ts';
import type { Move } from '../../src/core/playbook/moves.ts';
import { sent, told } from './some-case.ts';

/** A dull event that makes the move. */
export function eventOf(move: Move, at = '2026-11-23T17:30:00.000Z'): CaseEvent {
  // First, because they sent the shopper elsewhere is a situation.
  if ((SITUATIONS as readonly string[]).includes(move)) return told(move as Situation, at);
  if (move.startsWith('sent-')) return sent(move.slice('sent-'.length) as DraftKind, at);
  if (move === 'note') return { kind: 'note', at, text: 'They called.' };
  if (move === 'route-opened') return { kind: 'route-opened', at, route: 'paypal-dispute-not-as-described' };
  return { kind: move as 'answered' | 'closed', at };
}
