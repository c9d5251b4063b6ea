import type { Brand } from '../../core/brands/brand.ts';
import type { Case } from '../../core/case/case.ts';
import { noEdits } from '../../core/case/draft-edits.ts';
import type { Situation } from '../../core/case/vocabulary.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { kindOf, LATER_SCRIPTS, type Script } from '../../core/playbook/scripts.ts';
import { isSuspect } from '../../core/reading/is-suspect.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Prepared } from '../cases/case-drafts.ts';
import { turnTexts } from '../cases/turn-texts.ts';
import type { Context } from '../context.ts';

export type ReplyChoice = { id: 'accept' | 'insist' | 'supervisor'; draft: Draft; prepared: Prepared };

/** Three ways to answer: yes, the same request again, somebody who can decide. Nothing of it is written down. */
export async function replyChoices(
  stored: Case,
  { reading, brand }: { reading: Reading; brand: Brand },
  context: Context,
): Promise<readonly ReplyChoice[]> {
  const told = asTold(stored, reading, context);
  const scripts: readonly [ReplyChoice['id'], Script][] = [
    ['accept', 'reply/accept'],
    ['insist', insisting(reading.situation)],
    ['supervisor', refuses.has(reading.situation ?? '') ? 'supervisor-request/denied' : 'supervisor-request/stalled'],
  ];
  const choices: ReplyChoice[] = [];
  for (const [id, script] of scripts) {
    const texts = turnTexts(brand, context, () => [script]);
    const prepared = await texts.prepare(told);
    const [draft] = await texts.compose({ ...prepared, stored: told }, [kindOf(script)], () => noEdits);
    if (draft !== undefined) choices.push({ id, draft, prepared });
  }
  return choices;
}

/** Who looks like an impostor is not answered: each reply tells something of the order. A yes needs an offer. */
export const mayAnswer = (id: ReplyChoice['id'], reading: Reading): boolean =>
  !isSuspect(reading) && (id !== 'accept' || offersSomething(reading));

const offersSomething = (reading: Reading): boolean =>
  offers.has(reading.situation ?? '') || reading.asks.some(({ code }) => code === 'choose-option');

const offers: ReadonlySet<string> = new Set([
  ...['promised', 'partial-offer', 'coupon-instead', 'asked-to-return', 'return-at-my-cost', 'please-wait'],
]);

/** The case as if what was read had been told, with the case number that they gave. */
function asTold(stored: Case, { situation, references: [reference] }: Reading, { now }: Context): Case {
  if (situation === null) return stored;
  const told = { kind: 'situation', at: now.toISOString(), situation } as const;
  return { ...stored, events: [...stored.events, reference === undefined ? told : { ...told, reference }] };
}

/** The reply to the situation itself, where that does not say yes to it. */
function insisting(situation: Situation | null): Script {
  if (situation === null || agrees.has(situation)) return 'reply/insist';
  // What they ask for is in the message; to ask for a decision before they have it would answer nothing.
  if (situation === 'asked-for-message') return 'direct-message';
  return LATER_SCRIPTS.find((script) => script === `reply/${situation}`) ?? 'reply/insist';
}

const agrees: ReadonlySet<string> = new Set(['promised', 'solved', 'giving-up', 'asked-to-return']);
const refuses: ReadonlySet<string> = new Set([
  ...['denied', 'coupon-instead', 'partial-offer', 'return-at-my-cost', 'courier-to-blame'],
]);
