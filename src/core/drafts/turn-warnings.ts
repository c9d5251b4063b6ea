import type { DraftKind } from '../case/vocabulary.ts';
import type { RungId } from '../playbook/no-answer-ladder.ts';
import type { LastDay } from '../routes/last-days.ts';

/** What goes with the texts of a turn, as a code with its values. */
export type TurnWarning =
  /** Nobody answered: what to try now. */
  | { code: 'no-answer-rung'; rung: RungId }
  /** What they wrote may be gone tomorrow. */
  | { code: 'keep-screenshot' }
  | { code: 'never-in-public' }
  /** The account that wrote is none that is known; `near`: the one that it looks like. */
  | { code: 'strange-account'; handle: string; near: string | null }
  /** The next public text waits until then (ISO instant). */
  | { code: 'public-too-soon'; at: string; timeZone: string }
  /** A public text was kept back: whatever it could say is too much like what was said in public before. */
  | { code: 'nothing-new-to-say'; kind: DraftKind }
  /** A public text was asked for, and is too much like one that was read before. */
  | { code: 'like-earlier-text' }
  /** There is still another way to the money. */
  | { code: 'route-still-open'; lastDay: LastDay };
