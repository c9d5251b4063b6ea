import { answersNow, type Case } from '../../core/case/case.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import type { Context } from '../context.ts';
import { nextWords } from '../views/next-words.ts';
import { caseClocks } from './brand-desk.ts';
import { caseNext } from './case-next.ts';
import { zoneOf } from './shopper-zone.ts';

/** What a case waits for, and since or until when on the shopper's clock; null once it is closed. */
export function dueLine(stored: Case, context: Context): string | null {
  const next = caseNext(stored, caseClocks(stored, context), context);
  if (next === null) return null;
  const { words, now } = context;
  const timeZone = zoneOf(answersNow(stored), context);
  const moment = formatMoment(next.at, { timeZone, language: words.language });
  return words.followup.due({ action: nextWords(next, words), moment, isDue: next.at <= now });
}
