import { standingEvents } from '../case/history.ts';
import { keptForLast } from '../case/kept-for-last.ts';
import { STAGES, type Stage } from '../case/vocabulary.ts';
import { MOVES, type Move, moveOf } from './moves.ts';

type Row = Partial<Record<Move, Stage>>;

/** Ends the case, wherever it stands. */
const ends = { solved: 'closed', 'giving-up': 'closed', closed: 'closed', 'sent-closing-post': 'closed' } satisfies Row;

/** Turns the case to a step of its own, wherever it stands. A promise that was broken is for somebody who can decide. */
const turns = {
  denied: 'escalated',
  'promise-broken': 'escalated',
  'sent-supervisor-request': 'escalated',
  promised: 'waiting-for-promise',
  'route-opened': 'formal-route',
  'sent-public-follow-up': 'public-again',
} satisfies Row;

/** They answered, with an offer or a demand: the talk goes on in messages. */
const offers = {
  'coupon-instead': 'in-messages',
  'partial-offer': 'in-messages',
  'asked-to-return': 'in-messages',
  'return-at-my-cost': 'in-messages',
  'courier-to-blame': 'in-messages',
  'arrived-after-refund': 'in-messages',
} satisfies Row;

/** They answered, and nothing is settled by it. */
const talks = {
  'asked-for-message': 'in-messages',
  'asked-details-in-public': 'in-messages',
  'cannot-find-order': 'in-messages',
  'asked-again': 'in-messages',
  'please-wait': 'in-messages',
  'refund-sent-not-arrived': 'in-messages',
  'asked-to-delete': 'in-messages',
  'dispute-open-so-no-talk': 'in-messages',
  'message-stalled': 'in-messages',
  'sent-direct-message': 'in-messages',
  'sent-reply': 'in-messages',
} satisfies Row;

/** Leaves the case where it is. */
const staysAt = (stage: Stage) =>
  ({
    'no-answer': stage,
    'sent-elsewhere': stage,
    'sent-public-post': stage,
    'sent-email': stage,
    'sent-instagram-message': stage,
    answered: stage,
    note: stage,
  }) satisfies Row;

const allAt = (row: Row, stage: Stage): Row => Object.fromEntries(Object.keys(row).map((move) => [move, stage]));

/** The moves of a stage from which anything may follow. */
const open = (stage: Stage): Row => ({ ...staysAt(stage), ...talks, ...offers, ...turns, ...ends });

/**
 * Where a case stands after a move; a move that is not in the row of a stage cannot follow there. Shoppers come to the
 * tool in the middle of a talk and do not note each text, so an open case takes whatever they say has happened: what
 * cannot be is a public follow-up before a first post, and a case that goes on after it was closed.
 */
export const stages: Readonly<Record<Stage, Row>> = {
  preparing: without(['sent-public-follow-up', 'sent-closing-post'], {
    ...open('preparing'),
    'sent-public-post': 'posted',
    // The brand cannot be silent about, nor answer, what was never sent.
    'no-answer': 'posted',
    'sent-elsewhere': 'posted',
    answered: 'posted',
  }),
  posted: open('posted'),
  'in-messages': open('in-messages'),
  // Somebody who can decide was asked for; until they do, no talk leads back from there.
  escalated: { ...open('escalated'), ...allAt(talks, 'escalated') },
  'public-again': { ...open('public-again'), 'message-stalled': 'public-again' },
  // What is said while a promise is open does not lift it; another offer does.
  'waiting-for-promise': { ...open('waiting-for-promise'), ...allAt(talks, 'waiting-for-promise') },
  // A dispute runs on beside everything else until the case is closed.
  'formal-route': { ...allAt(open('formal-route'), 'formal-route'), ...ends },
  // What shows only later that it was not settled opens a case again.
  closed: {
    note: 'closed',
    answered: 'in-messages',
    promised: 'waiting-for-promise',
    // Giving up leaves the formal ways, and the program itself names the next last day then.
    'route-opened': 'formal-route',
    'sent-closing-post': 'closed',
    'sent-reply': 'closed',
    'sent-email': 'closed',
    'asked-to-delete': 'closed',
    'promise-broken': 'escalated',
    'refund-sent-not-arrived': 'in-messages',
    'arrived-after-refund': 'in-messages',
  },
};

function without(moves: readonly Move[], row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([move]) => !moves.includes(move as Move)));
}

/** Where the case stands, derived from its events; nothing of it is stored. A move that cannot follow moves nothing. */
export const stageOf = keptForLast((stored): Stage => {
  let stage: Stage = STAGES[0];
  for (const { event } of standingEvents(stored)) {
    const move = moveOf(event);
    if (move !== null) stage = stages[stage][move] ?? stage;
  }
  return stage;
});

/** Why a move cannot follow, and which could. */
export type Refusal = { stage: Stage; move: Move; possible: readonly Move[] };

/** Null where the move may follow on the stage. */
export function refusalOf(stage: Stage, move: Move): Refusal | null {
  const row = stages[stage];
  return row[move] === undefined ? { stage, move, possible: MOVES.filter((other) => row[other] !== undefined) } : null;
}
