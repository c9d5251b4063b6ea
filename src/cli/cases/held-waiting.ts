import { answersNow, type Case } from '../../core/case/case.ts';
import { turnOf } from '../../core/playbook/turn.ts';
import { lastDaysOf } from '../../core/routes/last-days.ts';
import { heldAgainst, type Waiting } from '../../core/routes/waiting.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { Context } from '../context.ts';
import { zoneOf } from './shopper-zone.ts';

/** What waiting would cost, up to the day that the brand named in this turn if it named one. */
export function heldWaiting(stored: Case, context: Context): readonly Waiting[] {
  const answers = answersNow(stored);
  const today = dayIn(zoneOf(answers, context), context.now);
  const turn = turnOf(stored);
  const told = turn === null ? undefined : stored.events[turn.place];
  const until = told?.kind === 'situation' ? (told.until ?? null) : null;
  return heldAgainst({ until, today, lastDays: lastDaysOf(context.ports.data.routes(), answers, today) });
}

/** The day up to which waiting costs no other way to the money; null where none is known, or none is left. */
export function safeUntil(stored: Case, context: Context): PlainDate | null {
  for (const found of heldWaiting(stored, context)) {
    if (found.code === 'safe-to-wait-until') return found.safeDay;
    if (found.code === 'promise-after-last-day' || found.code === 'promise-after-safe-day') return found.openBy;
  }
  return null;
}
