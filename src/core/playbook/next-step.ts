import { answersNow, type Case, openedAt } from '../case/case.ts';
import { standingEvents } from '../case/history.ts';
import type { DraftKind, Stage } from '../case/vocabulary.ts';
import type { LastDay } from '../routes/last-days.ts';
import type { Desk } from '../schedule/desk.ts';
import { nextOpening } from '../schedule/working-hours.ts';
import { addDays } from '../time/plain-date.ts';
import { instantIn } from '../time/zone.ts';
import { instantOf } from './event-day.ts';
import { openPromise } from './promise.ts';
import { stageOf } from './stages.ts';
import { type Turn, turnOf } from './turn.ts';
import { betweenPublicTexts, daysAfterWait, waitAfter, waitAfterSituation } from './waits.ts';

export type NextAction =
  | 'publish-post'
  | 'send-email'
  | 'call-bank'
  | 'tell-answer'
  | `send-${DraftKind}`
  | 'look-for-answer'
  | 'check-promise'
  | 'check-wait'
  | 'open-route';

export type Step = 1 | 2 | 3 | 4 | 5 | 6;

/** What the case itself asks for: everything but opening another way to the money. */
export type DeedStep = { step: Step; action: Exclude<NextAction, 'open-route'>; at: Date };

/** The step that comes next, what to do, and the instant from which to do it; with `open-route` the day it must be done by. */
export type NextStep = DeedStep | { step: Step; action: 'open-route'; at: Date; lastDay: LastDay };

/** Whose clocks count: the brand's desk, and the shopper's zone (IANA). */
export type Clocks = { desk: Desk; timeZone: string };

const hourMs = 3_600_000;
const morning = 9 * 60;

/**
 * What a case waits for; null once it is closed. Waits are hours by the clock; what is for the brand to see or to have
 * answered is moved to the next opening of its desk, what only the shopper does is not.
 */
export function nextStep(stored: Case, clocks: Clocks): DeedStep | null {
  const stage = stageOf(stored);
  if (stage === 'closed') return null;
  const turn = turnOf(stored);
  return (
    unread(stored) ??
    awaited(stored, turn, clocks) ??
    unsent(stored, turn, clocks) ??
    earlier(
      lookAfterSending(stored, stage, clocks) ?? lookAfterTelling(stored, turn, clocks),
      promiseCheck(stored, clocks),
    ) ??
    firstStep(stored, clocks)
  );
}

const last = (stored: Case, of: (kind: string) => boolean) =>
  standingEvents(stored).findLast(({ event }) => of(event.kind)) ?? null;

/** They answered, and nobody said yet what that means. */
function unread(stored: Case): DeedStep | null {
  const found = last(stored, (kind) => ['answered', 'situation', 'sent', 'promised'].includes(kind));
  if (found?.event.kind !== 'answered') return null;
  return { step: 3, action: 'tell-answer', at: new Date(found.event.at) };
}

/** A promise, or a day up to which they asked to wait, while nothing else was told since. */
function awaited(stored: Case, turn: Turn | null, clocks: Clocks): DeedStep | null {
  const { desk, timeZone } = clocks;
  const check = promiseCheck(stored, clocks);
  if (check !== null && (turn === null || turn.situation === 'promised' || promisedAfter(stored, turn))) return check;
  const told = turn === null ? null : stored.events[turn.place];
  if (told?.kind !== 'situation' || told.situation !== 'please-wait' || told.until === undefined) return null;
  const at = instantIn(timeZone, addDays(told.until, daysAfterWait), morning);
  return { step: 3, action: 'check-wait', at: nextOpening(desk, at) };
}

/** What is told and sent while a promise is open does not make anybody forget it. */
function promiseCheck(stored: Case, { desk, timeZone }: Clocks): DeedStep | null {
  const promise = openPromise(stored, timeZone);
  if (promise === null) return null;
  return { step: 3, action: 'check-promise', at: nextOpening(desk, instantIn(timeZone, promise.checkOn, morning)) };
}

const earlier = (one: DeedStep | null, other: DeedStep | null): DeedStep | null =>
  one !== null && other !== null ? (other.at < one.at ? other : one) : (one ?? other);

const promisedAfter = (stored: Case, { place }: Turn): boolean =>
  standingEvents(stored).some((found) => found.event.kind === 'promised' && found.place > place);

/** A text of this turn that was written and not sent. */
function unsent(stored: Case, turn: Turn | null, clocks: Clocks): DeedStep | null {
  if (turn === null) return null;
  const since = standingEvents(stored).filter(({ place }) => place > turn.place);
  const drafted = since.find(({ event }) => event.kind === 'drafted')?.event;
  if (drafted?.kind !== 'drafted' || since.some(({ event }) => event.kind === 'sent')) return null;
  const kind = drafted.drafts[0]?.kind;
  if (kind === undefined) return null;
  const written = new Date(drafted.at);
  const at = isPublic(kind) ? nextPublicMoment(stored, written, clocks) : written;
  return { step: stepOf[kind], action: `send-${kind}`, at };
}

const isPublic = (kind: DraftKind): boolean =>
  kind === 'public-post' || kind === 'public-follow-up' || kind === 'closing-post';

/** The next good moment for a public text: a day after the last one at the earliest, while the desk is open. */
export function nextPublicMoment(stored: Case, from: Date, { desk, timeZone }: Clocks): Date {
  const posted = standingEvents(stored).flatMap(({ event }) =>
    event.kind === 'sent' && isPublic(event.draft.kind) ? [instantOf(event, timeZone).getTime()] : [],
  );
  const earliest = Math.max(from.getTime(), ...posted.map((at) => at + betweenPublicTexts.hours * hourMs));
  return nextOpening(desk, new Date(earliest));
}

function lookAfterSending(stored: Case, stage: Stage, { desk, timeZone }: Clocks): DeedStep | null {
  const sent = last(stored, (kind) => kind === 'sent' || kind === 'situation')?.event;
  if (sent?.kind !== 'sent') return null;
  const after = new Date(instantOf(sent, timeZone).getTime() + waitAfter[sent.draft.kind].hours * hourMs);
  return { step: stepAt[stage], action: 'look-for-answer', at: nextOpening(desk, after) };
}

/** Something was told for which there is no text. */
function lookAfterTelling(stored: Case, turn: Turn | null, { desk, timeZone }: Clocks): DeedStep | null {
  const told = turn === null ? undefined : stored.events[turn.place];
  if (told?.kind !== 'situation') return null;
  const { hours } = waitAfterSituation[told.situation] ?? waitAfter.reply;
  const at = new Date(instantOf(told, timeZone).getTime() + hours * hourMs);
  return { step: 3, action: 'look-for-answer', at: nextOpening(desk, at) };
}

function firstStep(stored: Case, { desk }: Clocks): DeedStep {
  const opened = openedAt(stored);
  const answers = answersNow(stored);
  if (answers.problem === 'not-my-charge') return { step: 1, action: 'call-bank', at: opened };
  if (!answers.canUseX) return { step: 1, action: 'send-email', at: opened };
  return { step: 1, action: 'publish-post', at: nextOpening(desk, opened) };
}

const stepOf: Readonly<Record<DraftKind, Step>> = {
  'public-post': 1,
  'direct-message': 2,
  reply: 3,
  'supervisor-request': 4,
  'public-follow-up': 5,
  'closing-post': 6,
  email: 3,
  'instagram-message': 3,
};

/** Which step an answer is awaited for. */
const stepAt: Readonly<Record<Stage, Step>> = {
  preparing: 2,
  posted: 2,
  'in-messages': 3,
  escalated: 4,
  'public-again': 5,
  'waiting-for-promise': 3,
  'formal-route': 3,
  closed: 6,
};
