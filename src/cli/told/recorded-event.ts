import type { Case } from '../../core/case/case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import { lastTold } from '../../core/case/history.ts';
import { DRAFT_KINDS, type RecordKind } from '../../core/case/vocabulary.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { RecordOptions } from '../declare/record.ts';
import { oneOf } from './one-of.ts';
import { presentDraft, writtenDraft } from './sent-draft.ts';
import { type ToldFacts, toldFacts } from './told-facts.ts';

type Place = { stored: Case; context: Context };
type Flag = keyof RecordOptions['told'] | 'draft' | 'route';

/** Which flags say something about which event; every other one is refused, not passed over. */
const flagsOf: Readonly<Record<RecordKind, readonly Flag[]>> = {
  sent: ['on', 'draft'],
  answered: ['on', 'by', 'text', 'reference'],
  promised: ['on', 'by', 'text', 'reference', 'until'],
  note: ['on', 'text'],
  'route-opened': ['on', 'route'],
  closed: ['on'],
  undo: [],
};

/** The event that the flags describe, checked. Throws `UserError` for a flag that is wrong, missing, or of another event. */
export async function recordedEvent(kind: RecordKind, options: RecordOptions, place: Place): Promise<CaseEvent> {
  refuseStrayFlags(kind, options);
  const { stored, context } = place;
  const facts = await toldFacts(options.told, stored, context);
  const at = context.now.toISOString();
  switch (kind) {
    case 'sent':
      return { kind, at, ...day(facts), draft: sentDraft(options.draft, place) };
    case 'answered':
    case 'promised':
      return { kind, at, ...facts };
    case 'note':
      return { kind, at, ...day(facts), text: needed(facts.text, 'text') };
    case 'route-opened':
      return { kind, at, ...day(facts), route: routeFrom(needed(options.route, 'route'), context) };
    case 'closed':
      return { kind, at, ...day(facts) };
    case 'undo':
      return { kind, at, event: lastPlace(stored) };
  }
}

const day = ({ on }: ToldFacts): Pick<ToldFacts, 'on'> => (on === undefined ? {} : { on });

function refuseStrayFlags(kind: RecordKind, { told, draft, route }: RecordOptions): void {
  const given = Object.entries({ ...told, draft, route }).filter(([, value]) => value !== null);
  const stray = given.find(([flag]) => !flagsOf[kind].includes(flag as Flag))?.[0] as Flag | undefined;
  if (stray === undefined) return;
  const kinds = Object.keys(flagsOf) as RecordKind[];
  const goesWith = kinds.filter((other) => flagsOf[other].includes(stray)).map((other) => `record ${other}`);
  throw new UserError({ code: 'flag-not-here', flag: `--${stray}`, goesWith });
}

function needed<T>(value: T | undefined | null, field: string): T {
  if (value !== undefined && value !== null) return value;
  throw new UserError({ code: 'missing-flag', field, flag: `--${field}` }, { exitCode: ExitCode.needsTerminal });
}

const sentDraft = (typed: string | null, { stored }: Place) =>
  typed === null ? presentDraft(stored) : writtenDraft(stored, oneOf(typed, DRAFT_KINDS, '--draft'));

const routeFrom = (typed: string, { ports }: Context): string =>
  oneOf(
    typed,
    ports.data.routes().map(({ id }) => id),
    '--route',
  );

function lastPlace(stored: Case): number {
  const last = lastTold(stored);
  if (last === null) throw new UserError({ code: 'nothing-to-undo' });
  return last.place;
}
