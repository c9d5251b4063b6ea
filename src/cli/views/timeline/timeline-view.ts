import type { Case } from '../../../core/case/case.ts';
import { lastPromise, openPromise } from '../../../core/playbook/promise.ts';
import { stageOf } from '../../../core/playbook/stages.ts';
import { formatWeekday } from '../../../core/time/format-weekday.ts';
import { daysBetween, type PlainDate } from '../../../core/time/plain-date.ts';
import { dayIn } from '../../../core/time/zone.ts';
import type { Context } from '../../context.ts';
import { visible } from '../../show/visible.ts';
import { padEnd } from '../layout/pad.ts';
import { textWidth } from '../layout/width.ts';
import { wrapText } from '../layout/wrap.ts';
import { type Entry, type Speaker, timelineEntries } from './entries.ts';
import { type Around, entryLine, wordsOf } from './entry-words.ts';

/** More entries than these nobody reads on a terminal; the newest are shown. */
const mostEntries = 40;
/** Lines of one text that are shown. */
const mostLines = 6;
/** Below this many cells the columns leave no room for words. */
const leastDrawn = 50;

/** Who spoke, beside a line from the opening to now; each of these signs has its word beside it. */
const marks: Record<Speaker, string> = { you: '●', they: '○', complain: '│', nobody: '·' };
const line = '│';
const gapMark = '┆';

/**
 * What happened, by the day on which it did, oldest first: who spoke, what they wrote word for word, how long nothing
 * was heard. Plain lines for readers of the screen. Zone: the shopper's.
 */
export function timelineLines(stored: Case, timeZone: string, context: Context): string[] {
  const { ports, words, now } = context;
  const all = timelineEntries(stored, timeZone);
  const shown = all.slice(-mostEntries);
  const open = openPromise(stored, timeZone);
  const place = lastPromise(stored)?.place;
  const promise = open === null || place === undefined ? null : { place, open };
  const today = dayIn(timeZone, now);
  const parts: Parts = {
    id: stored.id,
    around: { promise, routes: ports.data.routes(), words },
    isOver: stageOf(stored) === 'closed',
    today,
    context,
  };
  const folded = all.length - shown.length;
  const earlier = folded === 0 ? [] : wrapText(words.timeline.earlier(folded, stored.id), ports.terminal.columns);
  const drawn = ports.terminal.drawn && ports.terminal.columns >= leastDrawn;
  return [...earlier, ...(drawn ? drawnLines(shown, parts) : plainLines(shown, parts))];
}

type Parts = { id: string; around: Around; isOver: boolean; today: PlainDate; context: Context };

function drawnLines(shown: readonly Entry[], parts: Parts): string[] {
  const { timeline } = parts.context.words;
  const { palette, ports } = parts.context;
  const whoCells = Math.max(...Object.values(timeline.who).map(textWidth));
  const room = ports.terminal.columns - 3 - 5 - 2 - whoCells - 2;
  const under = `${line}${' '.repeat(2 + 5 + 2 + whoCells + 2)}`;
  const gapLine = (days: number): string[] =>
    days < 1 ? [] : [palette.out.quiet(`${gapMark}  ${timeline.gap(days)}`)];
  const lines = shown.flatMap((entry, i) => {
    const before = shown[i - 1];
    const who = padEnd(nameOf(entry.speaker, parts), whoCells);
    const start = `${marks[entry.speaker]}  ${entry.time ?? '     '}  ${who}  `;
    const paint = isQuiet(entry) ? palette.out.quiet : unpainted;
    const [first = '', ...rest] = wrapText(entryLine(entry, parts.around), room);
    return [
      ...(before === undefined ? [] : gapLine(quietDays(before.day, entry.day))),
      ...(before?.day === entry.day ? [] : [palette.out.strong(dayWords(entry.day, parts))]),
      paint(start + first),
      ...rest.map((more) => paint(under + more)),
      ...quote(entry, room, parts).map((more) => under + more),
    ];
  });
  return [...lines, ...gapLine(quietSince(shown, parts))];
}

/** Each entry in a line that says all; no sign has a meaning. */
function plainLines(shown: readonly Entry[], parts: Parts): string[] {
  const { timeline } = parts.context.words;
  const width = parts.context.ports.terminal.columns;
  const gapLine = (days: number): string[] => (days < 1 ? [] : wrapText(timeline.gap(days), width));
  const lines = shown.flatMap((entry, i) => {
    const when = [dayWords(entry.day, parts), ...(entry.time === null ? [] : [entry.time])].join(' ');
    const said = [when, nameOf(entry.speaker, parts), entryLine(entry, parts.around)].filter((part) => part !== '');
    const before = shown[i - 1];
    return [
      ...(before === undefined ? [] : gapLine(quietDays(before.day, entry.day))),
      ...wrapText(said.join(' · '), width),
      ...quote(entry, width, parts),
    ];
  });
  return [...lines, ...gapLine(quietSince(shown, parts))];
}

const nameOf = (speaker: Speaker, { context }: Parts): string =>
  speaker === 'nobody' ? '' : context.words.timeline.who[speaker];

const unpainted = (text: string): string => text;

/** What the program wrote down by itself, and what does not count any more, stands back. */
const isQuiet = ({ event, takenBackOn }: Entry): boolean =>
  takenBackOn !== null || event.kind === 'opened' || event.kind === 'drafted' || event.kind === 'corrected';

function dayWords(day: PlainDate, { today, context }: Parts): string {
  return formatWeekday(day, { language: context.words.language, year: day.slice(0, 4) !== today.slice(0, 4) });
}

/** Whole days between two on which something happened. */
const quietDays = (from: PlainDate, to: PlainDate): number => daysBetween(from, to) - 1;

/** Days since the last entry, today not counted; none once the case is over. */
const quietSince = (shown: readonly Entry[], { today, isOver }: Parts): number => {
  const last = shown.at(-1);
  return last === undefined || isOver ? 0 : quietDays(last.day, today);
};

/** What was written, word for word: line ends stay, what could move the cursor does not reach the terminal. */
function quote({ event, takenBackOn }: Entry, room: number, { id, context }: Parts): string[] {
  const text = wordsOf(event);
  if (text === null || takenBackOn !== null) return [];
  const { timeline } = context.words;
  const clean = text
    .trimEnd()
    .split(/\r\n|[\n\r]/)
    .map((part) => visible(part.replaceAll('\t', ' ')))
    .join('\n');
  const lines = wrapText(timeline.quoted(clean), room);
  if (lines.length <= mostLines + 1) return lines;
  return [...lines.slice(0, mostLines), ...wrapText(timeline.moreLines(lines.length - mostLines, id), room)];
}
