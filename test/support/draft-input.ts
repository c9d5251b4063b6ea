import type { Answers } from '../../src/core/case/answers.ts';
import type { DraftInput } from '../../src/core/drafts/draft-input.ts';
import { noTalk } from '../../src/core/playbook/talk.ts';
import { aDesk } from './a-desk.ts';
import { compiled } from './languages.ts';
import { parseAnswers } from './parse-answers.ts';

export type SomeAnswers = Partial<Omit<Answers, 'order'>> & { order?: Partial<Answers['order']> };

/** Dull, valid answers with what a test is about in their place. Impossible values are refused by the schema. */
export function someAnswers({ order, ...rest }: SomeAnswers = {}): Answers {
  const { order: dullOrder, ...dull } = dullAnswers;
  return parseAnswers({ ...dull, ...rest, order: { ...dullOrder, ...order } });
}

export type ADraftInput = Partial<Omit<DraftInput, 'answers' | 'brand'>> & {
  answers?: SomeAnswers;
  brand?: Partial<DraftInput['brand']>;
};

/** What drafts are made from, for a shopper in Shanghai who wrote three times to Nike about damaged shoes. */
export function aDraftInput({ answers: changes, brand, ...rest }: ADraftInput = {}): DraftInput {
  const answers = someAnswers(changes);
  const words = { item: answers.item, detail: rest.detailId == null ? answers.detail : null };
  return {
    answers,
    brand: { name: 'Nike', country: 'US', desk: aDesk(), hashtag: '#Nike', ...brand },
    serviceTag: compiled(answers.draftLanguage).phrases.serviceTag,
    handles: ['NikeSupport', 'Nike'],
    accountChecked: false,
    itemId: answers.item === 'running shoes' ? 'running-shoes' : null,
    detailId: null,
    words: { public: words, private: words },
    now: new Date('2026-11-22T10:00:00Z'),
    timeZone: 'Asia/Shanghai',
    screenLanguage: 'zh',
    seed: 'nike-1122-aaa',
    talk: noTalk,
    scripts: {},
    ...rest,
  };
}

const dullAnswers = {
  brand: 'nike',
  problem: 'damaged',
  detail: 'The left sole is split open.',
  remedies: ['replacement', 'refund'],
  item: 'running shoes',
  order: {
    number: 'C01234567890',
    placedOn: '2026-11-02',
    expectedBy: '2026-11-09',
    deliveredOn: '2026-11-10',
    receivedOn: null,
    tracking: '1Z999AA10123456784',
  },
  amount: { value: 129.99, currency: 'USD' },
  boughtFrom: 'brand-site',
  paidWith: 'paypal',
  paidOn: '2026-11-02',
  shippedTo: 'home',
  contacts: [{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: false }],
  evidence: ['order-confirmation', 'problem-photos'],
  name: 'Li Wei',
  country: 'CN',
  timeZone: 'Asia/Shanghai',
} as const;
