import { describe, expect, test } from 'vitest';
import { composed, weigh } from '../../support/draft-composing.ts';
import { type ADraftInput, aDraftInput } from '../../support/draft-input.ts';

const post = (given: ADraftInput) => composed('public-post', aDraftInput(given));
const idsOf = (given: ADraftInput) => post(given).sentences.map(({ id }) => id);
const short = { detail: null, contacts: [], evidence: [], remedies: ['refund' as const] };

describe('what is left out for room is said, in the order of the text', () => {
  test('nothing where all fits', () => {
    const { leftOut, sentences } = post({ answers: { ...short, order: { deliveredOn: null, expectedBy: null } } });
    expect(leftOut).toEqual([]);
    expect(sentences.map(({ id }) => id)).toEqual([
      ...['greeting', 'what-happened', 'dates', 'ask', 'way-forward', 'tag-brand', 'tag-service'],
    ]);
  });

  test('hashtags and dates go first, then the second remedy', () => {
    expect(post({}).leftOut).toEqual(['dates', 'ask-or', 'tag-brand', 'tag-service']);
  });

  test('clauses are named with their sentence, and leave the translation as well', () => {
    const handles = ['AcmeWorldwideCS', 'AcmeWorldwide15'];
    const name = 'Acme Worldwide Trading and Logistics Company of the North';
    const item =
      'brown leather walking boots with laces and a spare pair of soles in the box, size 42, for the left and right foot';
    const draft = post({ answers: { item, detail: null }, handles, brand: { name, hashtag: null } });
    expect(draft.leftOut).toContain('greeting/order-number');
    expect(draft.text).not.toContain('7890');
    expect(draft.translation?.text).not.toContain('7890');
  });

  test('a draft without a limit leaves nothing out', () => {
    const detail = `${'It broke again. '.repeat(62)}Done.`;
    expect(composed('email', aDraftInput({ answers: { detail } })).leftOut).toEqual([]);
  });
});

describe('own words that are shortened are still a sentence, in the draft and in the translation', () => {
  const detail = `The left sole is split open along the inner side${', and water comes in whenever it rains'.repeat(4)}.`;

  test.each(['en', 'zh'] as const)('%s', (draftLanguage) => {
    const input = aDraftInput({
      answers: { detail, draftLanguage, hashtags: 'none', remedies: ['replacement', 'refund'] },
    });
    const draft = composed('public-post', input);
    const own = draft.sentences.find(({ id }) => id === 'detail');
    expect(own?.text).toMatch(/^The left sole [\w ,]*\w\.$/);
    expect(own?.text.length).toBeLessThan(detail.length);
    expect(own?.translation).toBe(own?.text);
    expect(weigh(draft.text)).toBeLessThanOrEqual(280);
  });
});

describe('a post says', () => {
  test.each<{ given: ADraftInput; says: string; never?: RegExp }>([
    { given: { answers: { evidence: ['problem-photos'] } }, says: 'photos' },
    { given: { answers: { evidence: ['order-confirmation'] } }, says: 'greeting', never: /photo/i },
    {
      given: { answers: { problem: 'refund-overdue', evidence: ['problem-photos'] } },
      says: 'greeting',
      never: /photo/i,
    },
    { given: { answers: { evidence: ['problem-video'] } }, says: 'greeting', never: /photo/i },
    { given: { answers: { tone: 'firm' } }, says: 'reply-by' },
    { given: { answers: { tone: 'polite' } }, says: 'greeting', never: /Nov 25/ },
    { given: { answers: { tone: 'final' } }, says: 'next-route' },
    { given: { answers: { problem: 'account-locked' } }, says: 'greeting', never: /my Nike order|Nov 10/ },
    { given: { answers: { problem: 'subscription-not-cancelled' } }, says: 'greeting', never: /my Nike order/ },
    { given: { answers: { showOrder: 'none' } }, says: 'greeting', never: /7890/ },
    { given: { answers: { contacts: [] } }, says: 'greeting', never: /email|no reply/ },
    {
      given: { answers: { contacts: [{ channel: 'email', times: 3, firstOn: null, answered: true }] } },
      says: 'tried',
      never: /no reply/,
    },
  ])('$says for $given', ({ given, says, never }) => {
    expect(idsOf(given)).toContain(says);
    if (never !== undefined) expect(post(given).text).not.toMatch(never);
  });
});
