import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { SITUATIONS, type Situation } from '../../../src/core/case/vocabulary.ts';
import { draftTraits } from '../../../src/core/drafts/draft-traits.ts';
import { hasPublicPost } from '../../../src/core/drafts/has-public-post.ts';
import { FIRST_SCRIPTS, kindOf, LATER_SCRIPTS, type Script } from '../../../src/core/playbook/scripts.ts';
import { scriptsFor } from '../../../src/core/playbook/texts.ts';
import type { SomeAnswers } from '../../support/draft-input.ts';
import { aCase, drafted, sent, told } from '../../support/some-case.ts';

const at = '2026-11-24T17:30:00.000Z';
const post = sent('public-post', at);

function texts(situation: Situation, answers: SomeAnswers, ...before: readonly CaseEvent[]): readonly Script[] {
  const stored = aCase({ answers }, ...before, told(situation, at));
  return scriptsFor(stored, situation, hasPublicPost(stored.answers));
}

const withoutX = { canUseX: false } as const;
const strangeCharge = { problem: 'not-my-charge', detail: null } as const;

describe('the texts that answer a situation, on X | without X', () => {
  const table = `
no-answer                | public-follow-up/progress, direct-message                    | email/reminder
asked-for-message        | direct-message                                               | reply/asked-again
asked-details-in-public  | direct-message                                               | reply/asked-again
sent-elsewhere           | public-follow-up/person-here, reply/sent-elsewhere           | reply/sent-elsewhere
cannot-find-order        | reply/cannot-find-order                                      | reply/cannot-find-order
asked-again              | reply/asked-again                                            | reply/asked-again
please-wait              | reply/please-wait                                            | reply/please-wait
coupon-instead           | reply/coupon-instead                                         | reply/coupon-instead
partial-offer            | reply/partial-offer                                          | reply/partial-offer
asked-to-return          | reply/asked-to-return                                        | reply/asked-to-return
return-at-my-cost        | reply/return-at-my-cost                                      | reply/return-at-my-cost
courier-to-blame         | reply/courier-to-blame                                       | reply/courier-to-blame
denied                   | supervisor-request/denied                                    | supervisor-request/denied
promised                 | reply/promised                                               | reply/promised
promise-broken           | supervisor-request/promise-broken, public-follow-up/promise-broken | supervisor-request/promise-broken
refund-sent-not-arrived  | reply/refund-sent-not-arrived                                | reply/refund-sent-not-arrived
arrived-after-refund     | reply/arrived-after-refund                                   | reply/arrived-after-refund
asked-to-delete          | reply/asked-to-delete                                        | reply/asked-to-delete
dispute-open-so-no-talk  | reply/dispute-open-so-no-talk                                | reply/dispute-open-so-no-talk
message-stalled          | supervisor-request/stalled, public-follow-up/stalled         | supervisor-request/stalled
solved                   | closing-post/solved, reply/solved                            | reply/solved
giving-up                | closing-post/giving-up, reply/giving-up                      | reply/giving-up`;
  const rows = table
    .split('\n')
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test('are there for every situation', () => expect(rows.map(([situation]) => situation)).toEqual([...SITUATIONS]));

  test.each(rows)('%s | %s | %s', (situation, onX, without) => {
    expect(texts(situation as Situation, {}, post).join(', ')).toBe(onX);
    expect(texts(situation as Situation, withoutX).join(', ')).toBe(without);
  });

  test.each(SITUATIONS)('%s: about a strange charge nothing is public', (situation) => {
    const scripts = texts(situation, strangeCharge);
    expect(scripts.filter((script) => draftTraits[kindOf(script)].visibility === 'public')).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });

  test.each(SITUATIONS)('%s: no two texts are of one kind', (situation) => {
    for (const answers of [{}, withoutX, strangeCharge]) {
      const kinds = texts(situation, answers).map(kindOf);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });
});

describe('the order of the texts', () => {
  test.each<[string, Situation, readonly CaseEvent[], string]>([
    ['sent elsewhere in public: public first', 'sent-elsewhere', [post], 'public-follow-up'],
    ['sent elsewhere in messages: the reply first', 'sent-elsewhere', [post, told('asked-for-message', at)], 'reply'],
    ['sent elsewhere, later on: the reply first', 'sent-elsewhere', [post, told('denied', at)], 'reply'],
    ['stalled: a supervisor first', 'message-stalled', [post, sent('reply', at)], 'supervisor-request'],
    [
      'stalled after a supervisor was asked for: public first',
      'message-stalled',
      [post, sent('supervisor-request', at)],
      'public-follow-up',
    ],
    [
      'stalled after that text was written: public first',
      'message-stalled',
      [post, told('denied', at), drafted(at, 'supervisor-request')],
      'public-follow-up',
    ],
  ])('%s', (_, situation, before, first) => {
    const scripts = texts(situation, {}, ...before);
    expect([kindOf(scripts[0] as Script), scripts.length]).toEqual([first, 2]);
  });

  test('of a turn stays when its own texts have been written and sent', () => {
    const stored = aCase(
      {},
      post,
      told('message-stalled', at),
      drafted(at, 'supervisor-request', 'public-follow-up'),
      sent('supervisor-request', at),
    );
    expect(scriptsFor(stored, 'message-stalled', true)).toEqual([
      'supervisor-request/stalled',
      'public-follow-up/stalled',
    ]);
  });
});

test('a message that was sent is not written again: they are given the same once more', () => {
  expect(texts('asked-for-message', {}, post, sent('direct-message', at))).toEqual(['reply/asked-again']);
});

test('every later text answers something', () => {
  const silences = Array.from({ length: 7 }, (_, i) => texts('no-answer', {}, ...Array(i).fill(told('no-answer', at))));
  const used = new Set([...silences.flat(), ...SITUATIONS.flatMap((situation) => texts(situation, {}, post))]);
  // A yes and the same request again are chosen from what they wrote, not from a situation.
  expect([...FIRST_SCRIPTS, ...LATER_SCRIPTS].filter((script) => !used.has(script))).toEqual([
    'public-post',
    'email',
    'reply/accept',
    'reply/insist',
  ]);
});
