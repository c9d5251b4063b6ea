import type { Brand } from '../../core/brands/brand.ts';
import { answersNow, type Case } from '../../core/case/case.ts';
import type { EventOf } from '../../core/case/events.ts';
import { standingEvents } from '../../core/case/history.ts';
import type { Situation } from '../../core/case/vocabulary.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { hasPublicPost } from '../../core/drafts/has-public-post.ts';
import type { TurnWarning } from '../../core/drafts/turn-warnings.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import { type Clocks, nextPublicMoment } from '../../core/playbook/next-step.ts';
import { rungOf } from '../../core/playbook/no-answer-ladder.ts';
import { situations } from '../../core/playbook/situations.ts';
import { lastDaysOf } from '../../core/routes/last-days.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import { heldWaiting } from '../cases/held-waiting.ts';
import type { Context } from '../context.ts';
import { strange } from '../told/strange-account.ts';

type Told = EventOf<'situation'>;
type Turned = { stored: Case; told: Told; brand: Brand; drafts: readonly Draft[]; clocks: Clocks };

/** What to know and to do with the texts of a turn, most urgent first. */
export function turnAdvice({ stored, told, brand, drafts, clocks }: Turned, context: Context): readonly Warning[] {
  const { situation } = told;
  const waits = situations[situation].hasUntil ? heldWaiting(stored, context) : [];
  const posts = hasPublicPost(answersNow(stored));
  const rung = situation === 'no-answer' ? rungOf(stored, posts).id : null;
  const found: readonly (Warning | null)[] = [
    ...strange(
      told,
      brand.accounts.map(({ handle }) => handle),
    ),
    ...waits,
    rung === null ? null : { code: 'no-answer-rung', rung },
    situation === 'asked-details-in-public' ? { code: 'never-in-public' } : null,
    endsTalk.has(situation) || rung === 'formal-route' || rung === 'done' ? stillOpen(stored, clocks, context) : null,
    tooSoon(stored, drafts, { clocks, context }),
    situations[situation].isAnswer && situation !== 'solved' ? { code: 'keep-screenshot' } : null,
  ];
  return found.filter((warning) => warning !== null);
}

/** After these the shop will hardly settle it by talk alone. */
const endsTalk: ReadonlySet<Situation> = new Set<Situation>(['denied', 'promise-broken', 'giving-up']);

function stillOpen(stored: Case, { timeZone }: Clocks, { ports, now }: Context): Warning | null {
  const today: PlainDate = dayIn(timeZone, now);
  const { known } = lastDaysOf(ports.data.routes(), answersNow(stored), today);
  const lastDay = known.find((one) => one.lastDay >= today);
  if (lastDay !== undefined) return { code: 'route-still-open', lastDay };
  const passed = known.at(-1);
  const isOpened = standingEvents(stored).some(({ event }) => event.kind === 'route-opened');
  return passed === undefined || isOpened ? null : { code: 'last-day-passed', lastDay: passed };
}

function tooSoon(
  stored: Case,
  drafts: readonly Draft[],
  { clocks, context: { now } }: { clocks: Clocks; context: Context },
): TurnWarning | null {
  if (!drafts.some(({ visibility }) => visibility === 'public')) return null;
  const at = nextPublicMoment(stored, now, clocks);
  return at <= now ? null : { code: 'public-too-soon', at: at.toISOString(), timeZone: clocks.timeZone };
}
