import type { Case } from '../../core/case/case.ts';
import type { DamagedCase } from '../../core/case/damaged-case.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { findCase } from '../cases/find-case.ts';
import type { Context } from '../context.ts';
import { calendarBeginning } from '../views/calendar-view.ts';

/** Which cases go into which file; `file` is null for stdout. */
export type CalendarScope = { cases: readonly Case[]; damaged: readonly DamagedCase[]; file: string | null };

type Asked = { case: string | null; out: string | null };

/**
 * A named case has a file of its own, and so has the only open one; several share a file. Closed cases come along: their
 * entries are to go from the calendars that hold them.
 */
export async function calendarScope({ case: typed, out }: Asked, context: Context): Promise<CalendarScope> {
  const given = out === '-' ? null : out;
  if (typed !== null) {
    const stored = await findCase(typed, context);
    return { cases: [stored], damaged: [], file: out === null ? fileOf(stored) : given };
  }
  const { cases, damaged } = await (await context.ports.cases()).list();
  if (out !== null) return { cases, damaged, file: given };
  const own = (await isThere(shared, context)) ? null : await ownFile(cases, context);
  return own === null ? { cases, damaged, file: shared } : { cases: [own], damaged, file: fileOf(own) };
}

const shared = 'complain.ics';
const fileOf = ({ id }: Case): string => `complain-${id}.ics`;

/** The only open case; where none is open, one that was and whose file is still there. */
async function ownFile(cases: readonly Case[], context: Context): Promise<Case | null> {
  const open = cases.filter((stored) => stageOf(stored) !== 'closed');
  if (open.length > 0) return open.length === 1 ? (open[0] ?? null) : null;
  for (const stored of cases) if (await isThere(fileOf(stored), context)) return stored;
  return null;
}

const isThere = async (file: string, { ports }: Context): Promise<boolean> =>
  (await ports.outputFiles()).has(file, calendarBeginning);
