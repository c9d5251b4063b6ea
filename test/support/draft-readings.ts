import { PROBLEMS, type Problem, traitsOf } from '../../src/core/case/problems.ts';
import { type DraftKind, TONES } from '../../src/core/case/vocabulary.ts';
import { checklists } from '../../src/core/evidence/checklists.ts';
import type { Expected } from './draft-faults.ts';
import type { ADraftInput, SomeAnswers } from './draft-input.ts';

/** A draft to be read like prose: a name for its file, and the facts it is made from. */
export type Reading = {
  name: string;
  kind: DraftKind;
  itemId: string;
  given: ADraftInput;
  /** The sentences that it must have, where it need not tell the whole case. */
  says?: NonNullable<Expected['says']>;
};

/** For every problem a public post, and a message or an e-mail; tones, details, contacts and payments take turns. */
export const problemReadings = (): readonly Reading[] => PROBLEMS.flatMap(readingsOf);

function readingsOf(problem: Problem, i: number): readonly Reading[] {
  const kinds: readonly DraftKind[] = [
    // A charge that the shopper did not make is a matter for the bank: nobody posts about it.
    ...(problem === 'not-my-charge' ? [] : (['public-post'] as const)),
    i % 2 === 0 ? 'direct-message' : 'email',
  ];
  return kinds.map((kind, k) => {
    const { details } = traitsOf(problem);
    const tone = TONES[(i + k) % 3] ?? 'polite';
    const detailId = k === 0 ? (details[i % details.length] ?? null) : null;
    const answers = { ...factsOf(problem, i), tone, detail: null };
    return {
      name: `${kind}.${problem}.${tone}`,
      kind,
      itemId: goods[problem],
      given: { answers, detailId, seed: `${problem}-${i}` },
    };
  });
}

/** The facts a shopper with the problem has: the day it asks for, what its checklist requires, what fits first. */
function factsOf(problem: Problem, i: number): SomeAnswers {
  const { asksFor, remedies } = traitsOf(problem);
  return {
    problem,
    remedies: remedies.slice(0, 1 + (i % 2)),
    order: {
      expectedBy: asksFor === 'expectedBy' ? '2026-11-09' : null,
      deliveredOn: asksFor === 'deliveredOn' ? '2026-11-10' : null,
      tracking: asksFor === null ? null : '1Z999AA10123456784',
    },
    paidWith:
      (['paypal', 'visa', 'klarna', { wallet: 'apple-pay', card: 'mastercard' }, 'alipay'] as const)[i % 5] ?? null,
    contacts: contacts[i % contacts.length] ?? [],
    evidence: checklists[problem].filter(({ need }, row) => need === 'required' || row === 2).map(({ id }) => id),
  };
}

const contacts: readonly NonNullable<SomeAnswers['contacts']>[] = [
  [{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: false }],
  [{ channel: 'email', times: 1, firstOn: '2026-11-15', answered: null }],
  [
    { channel: 'email', times: 2, firstOn: '2026-11-12', answered: true },
    { channel: 'chat', times: 1, firstOn: '2026-11-17', answered: null },
  ],
  [{ channel: 'phone', times: 2, firstOn: null, answered: false }],
];

const goods: Record<Problem, string> = {
  'not-shipped': 'down-jacket',
  'not-received': 'headphones',
  'marked-delivered': 'perfume',
  'returned-to-sender': 'tea-set',
  damaged: 'running-shoes',
  defective: 'robot-vacuum',
  'wrong-item': 'phone-case',
  'missing-parts': 'building-blocks',
  'not-as-described': 'handbag',
  'wrong-size': 'leather-shoes',
  counterfeit: 'sunglasses',
  'refund-overdue': 'coat',
  'refund-short': 'dress',
  'return-refused': 'backpack',
  'change-of-mind': 'lamp',
  'change-before-shipping': 'bedding',
  'cancelled-by-seller': 'game-console',
  overcharged: 'supplements',
  'price-drop': 'tablet',
  'customs-charged': 'camera-lens',
  'warranty-refused': 'coffee-machine',
  'subscription-not-cancelled': 'video-subscription',
  'account-locked': 'gift-card',
  'not-my-charge': 'software',
  other: 'concert-tickets',
};
