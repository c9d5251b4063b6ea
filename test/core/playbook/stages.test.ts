import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { STAGES, type Stage } from '../../../src/core/case/vocabulary.ts';
import { MOVES, type Move } from '../../../src/core/playbook/moves.ts';
import { refusalOf, stageOf } from '../../../src/core/playbook/stages.ts';
import { aCase, closed, sent, told } from '../../support/some-case.ts';
import { eventOf } from '../../support/some-move.ts';

/** Where a move (left) leads from a stage (above). `.`: the case stays where it is. `-`: the move cannot follow. */
const table = `
                           pre   post  msg   esc   pub   wait  form  end
  sent-public-post         post  .     .     .     .     .     .     -
  sent-direct-message      msg   msg   .     .     msg   .     .     -
  sent-reply               msg   msg   .     .     msg   .     .     .
  sent-supervisor-request  esc   esc   esc   .     esc   esc   .     -
  sent-public-follow-up    -     pub   pub   pub   .     pub   .     -
  sent-closing-post        -     end   end   end   end   end   end   .
  sent-email               .     .     .     .     .     .     .     .
  sent-instagram-message   .     .     .     .     .     .     .     -
  no-answer                post  .     .     .     .     .     .     -
  asked-for-message        msg   msg   .     .     msg   .     .     -
  asked-details-in-public  msg   msg   .     .     msg   .     .     -
  sent-elsewhere           post  .     .     .     .     .     .     -
  cannot-find-order        msg   msg   .     .     msg   .     .     -
  asked-again              msg   msg   .     .     msg   .     .     -
  please-wait              msg   msg   .     .     msg   .     .     -
  coupon-instead           msg   msg   .     msg   msg   msg   .     -
  partial-offer            msg   msg   .     msg   msg   msg   .     -
  asked-to-return          msg   msg   .     msg   msg   msg   .     -
  return-at-my-cost        msg   msg   .     msg   msg   msg   .     -
  courier-to-blame         msg   msg   .     msg   msg   msg   .     -
  denied                   esc   esc   esc   .     esc   esc   .     -
  promised                 wait  wait  wait  wait  wait  .     .     wait
  promise-broken           esc   esc   esc   .     esc   esc   .     esc
  refund-sent-not-arrived  msg   msg   .     .     msg   .     .     msg
  arrived-after-refund     msg   msg   .     msg   msg   msg   .     msg
  asked-to-delete          msg   msg   .     .     msg   .     .     .
  dispute-open-so-no-talk  msg   msg   .     .     msg   .     .     -
  message-stalled          msg   msg   .     .     .     .     .     -
  solved                   end   end   end   end   end   end   end   -
  giving-up                end   end   end   end   end   end   end   -
  answered                 post  .     .     .     .     .     .     msg
  note                     .     .     .     .     .     .     .     .
  route-opened             form  form  form  form  form  form  .     form
  closed                   end   end   end   end   end   end   end   -
`;

const short: Readonly<Record<Stage, string>> = {
  preparing: 'pre',
  posted: 'post',
  'in-messages': 'msg',
  escalated: 'esc',
  'public-again': 'pub',
  'waiting-for-promise': 'wait',
  'formal-route': 'form',
  closed: 'end',
};

/** The moves that bring a case to a stage. */
const waysTo: Readonly<Record<Stage, readonly Move[]>> = {
  preparing: [],
  posted: ['sent-public-post'],
  'in-messages': ['sent-public-post', 'asked-for-message'],
  escalated: ['denied'],
  'public-again': ['sent-public-post', 'sent-public-follow-up'],
  'waiting-for-promise': ['promised'],
  'formal-route': ['route-opened'],
  closed: ['solved'],
};

const stageAfter = (...moves: readonly Move[]): Stage => stageOf(aCase({}, ...moves.map((move) => eventOf(move))));

const cell = (stage: Stage, move: Move): string => {
  if (refusalOf(stage, move) !== null) return '-';
  const next = stageAfter(...waysTo[stage], move);
  return next === stage ? '.' : short[next];
};

describe('the table of stages and moves', () => {
  test.each(STAGES)('there is a way to %s', (stage) => expect(stageAfter(...waysTo[stage])).toBe(stage));

  test('is this one', () => {
    const head = `${' '.repeat(27)}${STAGES.map((stage) => short[stage].padEnd(6)).join('')}`;
    const rows = MOVES.map(
      (move) => `  ${move.padEnd(25)}${STAGES.map((stage) => cell(stage, move).padEnd(6)).join('')}`,
    );
    expect([head, ...rows].map((line) => line.trimEnd())).toEqual(table.split('\n').slice(1, -1));
  });

  const pairs = STAGES.flatMap((stage) => MOVES.map((move) => ({ stage, move })));

  test('has a cell for every pair', () => expect(pairs).toHaveLength(8 * 34));

  test('a move that cannot follow is refused with the stage, the move and all that could, and moves nothing', () => {
    const refused = pairs.filter(({ stage, move }) => refusalOf(stage, move) !== null);
    for (const { stage, move } of refused) {
      const possible = MOVES.filter((other) => refusalOf(stage, other) === null);
      expect(refusalOf(stage, move)).toEqual({ stage, move, possible });
      expect(stageAfter(...waysTo[stage], move)).toBe(stage);
    }
    expect(refused).toHaveLength(25);
  });

  test('something can follow on every stage, and a note always', () => {
    for (const stage of STAGES) expect(refusalOf(stage, 'note')).toBeNull();
  });
});

describe('the stage', () => {
  const at = '2026-11-23T17:30:00.000Z';
  const undo = (event: number): CaseEvent => ({ kind: 'undo', at, event });

  test.each<[string, readonly CaseEvent[], Stage]>([
    ['is as before what was taken back', [sent('public-post', at), closed(at), undo(2)], 'posted'],
    ['is as before the first text that was taken back', [sent('public-post', at), undo(1)], 'preparing'],
    [
      'follows from what stands, not from what was taken back before it',
      [sent('public-post', at), told('denied', at), undo(2), told('please-wait', at)],
      'in-messages',
    ],
    [
      'does not change by what was drafted or corrected',
      [{ kind: 'corrected', at, answers: { tone: 'firm' } }],
      'preparing',
    ],
    ['is that of a promise, however it was written down', [{ kind: 'promised', at }], 'waiting-for-promise'],
    ['after giving up can still be a formal way', [told('giving-up', at), eventOf('route-opened')], 'formal-route'],
  ])('%s', (_, events, stage) => expect(stageOf(aCase({}, ...events))).toBe(stage));
});
