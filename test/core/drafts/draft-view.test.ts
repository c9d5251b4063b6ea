import { describe, expect, test } from 'vitest';
import type { DraftKind } from '../../../src/core/case/vocabulary.ts';
import { draftView } from '../../../src/core/drafts/draft-view.ts';
import type { DraftView } from '../../../src/core/drafts/view.ts';
import { aDesk } from '../../support/a-desk.ts';
import { type ADraftInput, aDraftInput } from '../../support/draft-input.ts';
import { knownTalk } from '../../support/draft-talk.ts';
import { compiled } from '../../support/languages.ts';

type Row = { kind?: DraftKind; language?: 'en' | 'zh'; given?: ADraftInput; holds: Partial<DraftView> };

const view = ({ kind = 'email', language = 'en', given = {} }: Omit<Row, 'holds'>): DraftView =>
  draftView(aDraftInput(given), kind, compiled(language));

describe('days are written as people in the brand’s country do, in its own zone', () => {
  test.each<Row>([
    { holds: { placedOn: 'Nov 2', deliveredOn: 'Nov 10', triedSince: 'Nov 12', replyBy: 'Nov 30' } },
    {
      given: { brand: { country: 'GB', desk: aDesk({ country: 'GB', timeZone: 'Europe/London' }) } },
      holds: { placedOn: '2 Nov', replyBy: '30 Nov' },
    },
    { language: 'zh', holds: { placedOn: '11月2日', replyBy: '11月30日' } },
    // Written on Thanksgiving, read on the Friday.
    { given: { now: new Date('2026-11-26T18:00:00Z') }, holds: { replyBy: 'Dec 4' } },
    { given: { answers: { order: { placedOn: '2025-12-28' } } }, holds: { placedOn: 'Dec 28, 2025' } },
  ])('$language $holds', ({ holds, ...row }) => expect(view(row)).toMatchObject(holds));
});

describe('a reply is asked for by a day that fits channel and tone', () => {
  test.each([
    { kind: 'public-post', tone: 'firm', replyBy: 'Nov 26' },
    { kind: 'public-post', tone: 'final', replyBy: 'Nov 28' },
    { kind: 'direct-message', tone: 'firm', replyBy: 'Nov 26' },
    { kind: 'email', tone: 'polite', replyBy: 'Nov 30' },
    { kind: 'email', tone: 'final', replyBy: 'Dec 7' },
  ] as const)('$kind, $tone: $replyBy', ({ kind, tone, replyBy }) =>
    expect(view({ kind, given: { answers: { tone } } })).toMatchObject({
      replyBy,
      isFinal: tone === 'final' ? 'yes' : null,
    }),
  );
});

describe('the days to a reply run from when the brand’s desk can read the text', () => {
  test.each([
    { now: '2026-11-18T18:00:00Z', replyBy: 'Nov 21', because: 'Wednesday, 10 in the morning in Los Angeles' },
    { now: '2026-11-19T01:30:00Z', replyBy: 'Nov 22', because: 'Wednesday evening there: read on Thursday' },
    { now: '2026-11-21T10:00:00Z', replyBy: 'Nov 26', because: 'Saturday: read on Monday' },
  ])('$because: $replyBy', ({ now, replyBy }) => {
    const row = { kind: 'public-post', given: { now: new Date(now) } } as const;
    expect(view(row).replyBy).toBe(replyBy);
  });

  test.each([
    { neededBy: '2026-11-25', replyBy: 'Nov 25' },
    { neededBy: '2026-12-24', replyBy: 'Nov 26' },
    { neededBy: '2026-11-23', replyBy: 'Nov 26' },
    { neededBy: '2026-11-01', replyBy: 'Nov 26' },
  ] as const)('and end no later than the day the shopper needs it, where that can still be met: $neededBy', (row) => {
    const { neededBy, replyBy } = row;
    expect(view({ kind: 'public-post', given: { answers: { neededBy } } }).replyBy).toBe(replyBy);
  });

  test.each([
    { safeUntil: '2026-11-25', replyBy: 'Nov 25' },
    { safeUntil: '2026-11-23', replyBy: 'Nov 23' },
    { safeUntil: '2026-12-05', replyBy: 'Nov 26' },
    { safeUntil: '2026-11-20', replyBy: 'Nov 26' },
  ] as const)('and end no later than the day up to which waiting is safe: $safeUntil', ({ safeUntil, replyBy }) => {
    expect(view({ kind: 'public-post', given: { talk: { ...knownTalk, safeUntil } } }).replyBy).toBe(replyBy);
  });
});

describe('the days of an order', () => {
  const marked = { problem: 'marked-delivered' } as const;

  test.each<Row>([
    { holds: { deliveredOn: 'Nov 10', expectedBy: null, markedDeliveredOn: null } },
    { given: { answers: { order: { deliveredOn: null } } }, holds: { deliveredOn: null, expectedBy: 'Nov 9' } },
    { given: { answers: marked }, holds: { deliveredOn: null, expectedBy: null, markedDeliveredOn: 'Nov 10' } },
    // Said once: mostly the day of the order is the day of the payment.
    { holds: { paidOn: null } },
    { given: { answers: { paidOn: '2026-11-03' } }, holds: { paidOn: 'Nov 3' } },
    {
      kind: 'public-post',
      given: { answers: { problem: 'account-locked' } },
      holds: { placedOn: null, deliveredOn: null },
    },
    {
      kind: 'email',
      given: { answers: { problem: 'account-locked' } },
      holds: { placedOn: 'Nov 2', deliveredOn: 'Nov 10' },
    },
  ])('$kind $given.answers → $holds', ({ holds, ...row }) => expect(view(row)).toMatchObject(holds));
});

describe('who is addressed', () => {
  test.each<Row>([
    { kind: 'public-post', holds: { addressee: '@NikeSupport @Nike', brandInText: 'Nike' } },
    { kind: 'public-post', given: { handles: [] }, holds: { addressee: 'Nike', brandInText: null } },
    { kind: 'direct-message', holds: { addressee: 'Nike', brandInText: null } },
    { kind: 'public-post', language: 'zh', holds: { addressee: '@NikeSupport @Nike', brandInText: ' Nike ' } },
  ])('$kind $language $given → $holds', ({ holds, ...row }) => expect(view(row)).toMatchObject(holds));
});

describe('what proves who the shopper is goes to the shop’s own address, or to an account that was looked at', () => {
  const answers = { accountEmail: 'li.wei@mail.example', postcode: '200040' };
  const told = { accountEmail: 'li.wei@mail.example', postcode: '200040' };
  const silent = { accountEmail: null, postcode: null };

  test.each<Row>([
    { kind: 'email', given: { answers }, holds: told },
    { kind: 'direct-message', given: { answers }, holds: silent },
    { kind: 'direct-message', given: { answers, accountChecked: true }, holds: told },
  ])('$kind, checked: $given.accountChecked', ({ holds, ...row }) => expect(view(row)).toMatchObject(holds));
});

describe('the end of a message', () => {
  test.each<Row>([
    { holds: { country: 'China', utc: 'UTC+8', writesChinese: 'yes', name: 'Li Wei' } },
    { language: 'zh', holds: { country: '中国', countryInSentence: '中国' } },
    { given: { answers: { country: 'CN' } }, holds: { countryInSentence: 'China' } },
    {
      given: { answers: { country: 'US' } },
      holds: { country: 'United States', countryInSentence: 'the United States' },
    },
    { language: 'zh', given: { answers: { country: 'US' } }, holds: { countryInSentence: '美国' } },
    { given: { screenLanguage: 'en' }, holds: { writesChinese: null } },
    { given: { answers: { draftLanguage: 'zh' } }, holds: { writesChinese: null, serviceTag: '#客服' } },
    { given: { answers: { hashtags: 'none' } }, holds: { brandTag: null, serviceTag: null } },
    { given: { brand: { hashtag: null } }, holds: { brandTag: null, serviceTag: '#CustomerService' } },
    {
      given: { answers: { country: null, name: null } },
      holds: { country: null, countryInSentence: null, name: null },
    },
  ])('$language $given → $holds', ({ holds, ...row }) => expect(view(row)).toMatchObject(holds));
});

describe('money and proof', () => {
  test.each<Row>([
    { holds: { amount: 'USD 129.99', claim: null, paidWith: 'PayPal' } },
    { language: 'zh', holds: { amount: '129.99美元', paidWith: ' PayPal ' } },
    { given: { answers: { claim: { value: 60, currency: 'JPY' } } }, holds: { claim: 'JPY 60' } },
    { given: { answers: { amount: null, paidWith: null } }, holds: { amount: null, paidWith: null } },
    { given: { answers: { evidence: [] } }, holds: { evidence: null, photos: null } },
    { given: { answers: { evidence: ['problem-video'] } }, holds: { photos: null } },
    { given: { answers: { evidence: ['problem-photos'] } }, holds: { photos: 'yes' } },
  ])('$language $given.answers → $holds', ({ holds, ...row }) => expect(view(row)).toMatchObject(holds));
});
