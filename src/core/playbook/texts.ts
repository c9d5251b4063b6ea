import { answersNow, type Case } from '../case/case.ts';
import { eventsOf } from '../case/history.ts';
import type { DraftKind, Situation } from '../case/vocabulary.ts';
import { rungOf } from './no-answer-ladder.ts';
import { kindOf, type Script } from './scripts.ts';
import { stageOf } from './stages.ts';
import { asTurnBegan } from './turn.ts';

/** Which texts answer a situation, the first one first; what is not posted falls away where nothing is posted. */
const scripts: Readonly<Record<Exclude<Situation, 'no-answer'>, readonly Script[]>> = {
  'asked-for-message': ['direct-message'],
  // Never in public, wherever they asked.
  'asked-details-in-public': ['direct-message'],
  'sent-elsewhere': ['public-follow-up/person-here', 'reply/sent-elsewhere'],
  'cannot-find-order': ['reply/cannot-find-order'],
  'asked-again': ['reply/asked-again'],
  'please-wait': ['reply/please-wait'],
  'coupon-instead': ['reply/coupon-instead'],
  'partial-offer': ['reply/partial-offer'],
  'asked-to-return': ['reply/asked-to-return'],
  'return-at-my-cost': ['reply/return-at-my-cost'],
  'courier-to-blame': ['reply/courier-to-blame'],
  denied: ['supervisor-request/denied'],
  promised: ['reply/promised'],
  'promise-broken': ['supervisor-request/promise-broken', 'public-follow-up/promise-broken'],
  'refund-sent-not-arrived': ['reply/refund-sent-not-arrived'],
  'arrived-after-refund': ['reply/arrived-after-refund'],
  'asked-to-delete': ['reply/asked-to-delete'],
  'dispute-open-so-no-talk': ['reply/dispute-open-so-no-talk'],
  'message-stalled': ['supervisor-request/stalled', 'public-follow-up/stalled'],
  solved: ['closing-post/solved', 'reply/solved'],
  'giving-up': ['closing-post/giving-up', 'reply/giving-up'],
};

/**
 * The texts that answer what was last told, the first to send first; `posts` says whether the case posts at all. Empty
 * past the last rung of the ladder. They are chosen as the turn begins, and stay when some of them have been sent.
 */
export function scriptsFor(stored: Case, situation: Situation, posts: boolean): readonly Script[] {
  const begun = asTurnBegan(stored);
  const wanted = situation === 'no-answer' ? rungOf(begun, posts).scripts : inOrder(situation, begun);
  const kept = posts ? wanted : wanted.filter((script) => !isPublic(script));
  return kept.map((script) => reachable(script, begun));
}

function inOrder(situation: Exclude<Situation, 'no-answer'>, begun: Case): readonly Script[] {
  const listed = scripts[situation];
  // In messages the talk stays there, and who asked a supervisor already asks in public next.
  const turned =
    (situation === 'sent-elsewhere' && stageOf(begun) !== 'posted') ||
    (situation === 'message-stalled' &&
      (hasSent(begun, 'supervisor-request') || hasWritten(begun, 'supervisor-request')));
  return turned ? [...listed].reverse() : listed;
}

const hasSent = (stored: Case, kind: DraftKind): boolean =>
  eventsOf(stored, 'sent').some(({ draft }) => draft.kind === kind);
const hasWritten = (stored: Case, kind: DraftKind): boolean =>
  eventsOf(stored, 'drafted').some(({ drafts }) => drafts.some((draft) => draft.kind === kind));

const isPublic = (script: Script): boolean =>
  ['public-follow-up', 'closing-post', 'public-post'].includes(kindOf(script));

/**
 * Who cannot use X is asked for a message all the same, and answers by mail with everything in it; who has sent the
 * message says when, and gives it all once more.
 */
const reachable = (script: Script, begun: Case): Script =>
  script === 'direct-message' && (!answersNow(begun).canUseX || hasSent(begun, 'direct-message'))
    ? 'reply/asked-again'
    : script;
