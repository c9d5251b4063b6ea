import { answersNow, type Case } from '../../core/case/case.ts';
import { nextStep } from '../../core/playbook/next-step.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import type { Context } from '../context.ts';
import { caseClocks } from './brand-desk.ts';
import { zoneOf } from './shopper-zone.ts';

/** What a case waits for, and since or until when on the shopper's clock; null once it is closed. */
export function dueLine(stored: Case, context: Context): string | null {
  const next = nextStep(stored, caseClocks(stored, context));
  if (next === null) return null;
  const { words, now } = context;
  const timeZone = zoneOf(answersNow(stored), context);
  const moment = formatMoment(next.at, { timeZone, language: words.language });
  return words.followup.due({ action: words.next[next.action], moment, isDue: next.at <= now });
}
