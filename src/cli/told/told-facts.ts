import { withoutAt } from '../../core/brands/handle.ts';
import type { Case } from '../../core/case/case.ts';
import { answersNow } from '../../core/case/case.ts';
import { limits } from '../../core/case/limits.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { cleanText } from '../../core/post/clean-text.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import type { Context } from '../context.ts';
import type { ToldFlags } from '../declare/told.ts';
import { dayMistake, leanOf, type ToldDay } from './told-day.ts';

/** What the shopper tells, checked; a field that was not given is not there. */
export type ToldFacts = {
  on?: PlainDate;
  by?: string;
  text?: string;
  until?: PlainDate;
  reference?: string;
};

/**
 * What was typed, as it may be written down. Throws `UserError`: a day that is none, lies in the future or before the
 * order; a handle that cannot be one; words over the limit.
 */
export async function toldFacts(typed: ToldFlags, stored: Case | null, context: Context): Promise<ToldFacts> {
  const timeZone = stored === null ? context.ports.machine.timeZone : zoneOf(answersNow(stored), context);
  const today = dayIn(timeZone, context.now);
  const on = typed.on === null ? null : await dayFrom(typed.on, 'on', { stored, today });
  const until = typed.until === null ? null : await dayFrom(typed.until, 'until', { stored, today, on: on ?? today });
  return {
    ...(on === null || on === today ? {} : { on }),
    ...(typed.by === null ? {} : { by: handleFrom(typed.by) }),
    ...(typed.text === null ? {} : { text: await repliedText(typed.text, context) }),
    ...(until === null ? {} : { until }),
    ...(typed.reference === null ? {} : { reference: shortFrom(typed.reference, '--reference') }),
  };
}

/** A day as people type it. One that can be read in two ways is refused: nobody is there to say which. */
async function dayFrom(typed: string, field: ToldDay, days: Parameters<typeof dayMistake>[2]): Promise<PlainDate> {
  const { readDate } = await import('../../core/time/read-date.ts');
  const found = readDate(typed, { today: days.today, lean: leanOf[field] });
  if (found === null || !('day' in found)) throw new UserError({ code: 'bad-date', field: `--${field}`, value: typed });
  const mistake = dayMistake(field, found.day, days);
  if (mistake !== null) throw new UserError(mistake);
  return found.day;
}

/** Without @, as accounts are kept. */
function handleFrom(typed: string): string {
  const handle = withoutAt(typed);
  if (/^[A-Za-z0-9_]{1,15}$/.test(handle)) return handle;
  throw new UserError({ code: 'bad-handle', field: '--by', value: typed });
}

/** No sign takes more than four bytes in UTF-8 or UTF-16, and a byte-order mark three. */
const mostBytes = 4 * limits.reply + 3;

/**
 * Their words, as they stand; `-` reads them from a pipe. Throws `UserError` where they are longer than a reply can be, or
 * none.
 */
export async function repliedText(typed: string, { ports }: Context): Promise<string> {
  const text = typed === '-' ? await pipedReply(ports) : typed;
  if (text.trim() === '') throw new UserError({ code: 'reply-empty' });
  if (text.length > limits.reply) throw new UserError({ code: 'reply-too-long', limit: limits.reply });
  return text;
}

/** What is said of a file of answers would not fit a reply. */
async function pipedReply({ files }: Context['ports']): Promise<string> {
  try {
    return await files.read('-', { limit: mostBytes, flag: '--text' });
  } catch (error) {
    const code = error instanceof UserError ? error.mistake.code : null;
    if (code === 'file-empty') throw new UserError({ code: 'reply-empty' });
    if (code === 'file-too-large') throw new UserError({ code: 'reply-too-long', limit: limits.reply });
    if (code === 'stdin-is-terminal')
      throw new UserError({ code: 'reply-needed' }, { exitCode: ExitCode.needsTerminal });
    throw error;
  }
}

function shortFrom(typed: string, field: string): string {
  const text = cleanText(typed);
  if (text === '') throw new UserError({ code: 'empty-answer', field });
  if (text.length <= limits.short) return text;
  throw new UserError({ code: 'too-long', field, length: text.length, limit: limits.short });
}
