import type { Answers } from '../../src/core/case/answers.ts';
import type { Problem } from '../../src/core/case/problems.ts';
import { problems } from '../../src/core/case/problems.ts';
import { REMEDIES, type Remedy } from '../../src/core/case/remedies.ts';
import { CHANNELS, type DraftLanguage, PAYMENTS, SHOPS, TONES, type Tone } from '../../src/core/case/vocabulary.ts';
import type { SomeAnswers } from './draft-input.ts';

export type Combination = { problem: Problem; remedy: Remedy; tone: Tone; draftLanguage: DraftLanguage };

/** Every combination for one problem: 21 remedies, 3 tones, 2 draft languages. */
export const combinations = (problem: Problem): readonly Combination[] =>
  REMEDIES.flatMap((remedy) =>
    TONES.flatMap((tone) => (['en', 'zh'] as const).map((draftLanguage) => ({ problem, remedy, tone, draftLanguage }))),
  );

/** One of the list: the same for the same number and place, in no step with the other places. */
export function turn<T>(list: readonly T[], n: number, place: string): T {
  let mixed = n + 1;
  for (const sign of place) mixed = Math.imul(mixed ^ sign.charCodeAt(0), 0x9e3779b1) ^ (mixed >>> 15);
  const chosen = ((mixed ^ (mixed >>> 13)) >>> 0) % list.length;
  return list[chosen] as T;
}

/** Answers for the n-th combination: what else may be in a case takes its turn. */
export function rotatedAnswers({ problem, remedy, tone, draftLanguage }: Combination, n: number) {
  const second = turn([null, ...REMEDIES], n, 'second');
  return {
    problem,
    tone,
    draftLanguage,
    remedies: second === null ? [remedy] : [remedy, second],
    detail: turn([null, ...problems[problem].details, ...ownDetails], n, 'detail'),
    item: turn(ITEMS, n, 'item'),
    order: { ...turn(dates, n, 'dates'), number: turn(orderNumbers, n, 'number') },
    amount: turn([null, { value: 129.99, currency: 'USD' }, { value: 1_299, currency: 'CNY' }], n, 'amount'),
    claim: turn([null, { value: 1_000_000, currency: 'JPY' }], n, 'claim'),
    boughtFrom: turn([null, ...SHOPS], n, 'shop'),
    paidWith: turn([null, { wallet: 'apple-pay', card: 'visa' } as const, ...PAYMENTS], n, 'paid'),
    paidOn: turn([null, '2026-11-03'] as const, n, 'paid-on'),
    neededBy: turn([null, '2026-12-24', '2027-01-02'] as const, n, 'needed'),
    contacts: turn(contacts, n, 'contacts'),
    reference: turn([null, 'CASE-889912'], n, 'reference'),
    evidence: turn(evidence, n, 'evidence'),
    name: turn([null, '李伟', 'Li Wei'], n, 'name'),
    accountEmail: turn([null, 'li.wei@mail.example'], n, 'email'),
    postcode: turn([null, '200040'], n, 'postcode'),
    country: turn([null, 'CN', 'DE', 'TW'], n, 'country'),
    showOrder: turn(['last4', 'full', 'none'] as const, n, 'show'),
    hashtags: turn(['service', 'none'] as const, n, 'hashtags'),
  } satisfies SomeAnswers;
}

const ownDetails = [
  'The left sole is split open along the whole inner side and two of the eyelets came out when I first laced it.',
  '鞋盒没有破，打开后发现左脚鞋底裂开了。',
] as const;

export const ITEMS: readonly string[] = [
  'running shoes',
  'phone case',
  'children’s books',
  '跑鞋',
  'limited edition wool coat in camel',
];

const orderNumbers = [null, 'C01234567890', 'A1234', '114-5941234-0987654'] as const;

type Dates = Omit<Answers['order'], 'number'>;
const noDates: Dates = { placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null, tracking: null };
const dates: readonly Dates[] = [
  noDates,
  { ...noDates, placedOn: '2026-11-02' },
  { ...noDates, placedOn: '2026-11-02', expectedBy: '2026-11-09' },
  { ...noDates, expectedBy: '2026-12-01', tracking: 'LP00123456789CN' },
  {
    placedOn: '2025-12-28',
    expectedBy: '2026-01-09',
    deliveredOn: '2026-01-10',
    receivedOn: '2026-01-21',
    tracking: null,
  },
  { ...noDates, deliveredOn: '2026-11-10', tracking: '1Z999AA10123456784' },
];

const contacts: readonly Answers['contacts'][] = [
  [],
  [{ channel: 'email', times: 1, firstOn: null, answered: false }],
  [{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: null }],
  CHANNELS.map((channel, i) => ({ channel, times: i + 1, firstOn: '2026-10-05', answered: false })),
];

const evidence: readonly Answers['evidence'][] = [
  [],
  ['problem-photos'],
  ['order-confirmation', 'problem-video', 'customs-bill'],
  ['order-confirmation', 'problem-photos', 'packaging-photos', 'emails', 'tracking-page', 'account-notice'],
];
