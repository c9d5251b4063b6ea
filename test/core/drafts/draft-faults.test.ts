import { describe, expect, test } from 'vitest';
import type { Draft, DraftSentence } from '../../../src/core/drafts/draft.ts';
import { weigh } from '../../support/draft-composing.ts';
import { faultsOf, isJoined } from '../../support/draft-faults.ts';

const said = (id: string, text: string): DraftSentence => ({
  id,
  text,
  translation: null,
  importance: 1,
  wording: 0,
  wordings: 1,
});

/** A post of a greeting, what happened, the ask and a tag, with one of them replaced. */
function post(changed: Partial<Record<'greeting' | 'what-happened' | 'ask' | 'tag', string>> = {}): Draft {
  const texts = {
    greeting: 'Hi @Acme.',
    'what-happened': 'My shoes broke.',
    ask: 'Please help.',
    tag: '#Acme',
    ...changed,
  };
  const sentences = Object.entries(texts).flatMap(([id, text]) => (text === '' ? [] : [said(id, text)]));
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const length = { used: weigh(text), limit: 280, unit: 'weighted' } as const;
  const rest = { channel: 'x', language: 'en', subject: null, translation: null, leftOut: [], dropped: [] } as const;
  return { kind: 'public-post', visibility: 'public', text, sentences, length, ...rest };
}

const expected = { handles: ['Acme'], tags: ['#Acme'], item: 'shoes', typed: ['{{typed}}'], secret: ['C0123'] };

test('a post in order has no fault', () => expect(faultsOf(post(), expected)).toEqual([]));

describe('a fault is found', () => {
  test.each([
    { draft: post({ greeting: 'Hi.' }), fault: 'does not mention @acme' },
    { draft: post({ greeting: '@Acme hi.' }), fault: 'begins with a mention' },
    { draft: post({ greeting: 'Hi @Acme @Other.' }), fault: 'mentions @other' },
    { draft: post({ greeting: 'Hi @Acme undefined.' }), fault: 'holds "undefined"' },
    { draft: post({ greeting: 'Hi @Acme {{item.' }), fault: 'holds "{{"' },
    { draft: post({ greeting: 'Hi  @Acme.' }), fault: 'holds spare white space' },
    { draft: post({ greeting: 'Hi @Acme .' }), fault: 'holds " ."' },
    { draft: post({ greeting: 'Hi @Acme..' }), fault: 'holds ".."' },
    { draft: post({ greeting: 'Hi @Acme' }), fault: 'greeting does not end: Hi @Acme' },
    { draft: post({ 'what-happened': 'My shoes: torn-or-split.' }), fault: 'holds the id torn-or-split' },
    { draft: post({ 'what-happened': 'My boots broke.' }), fault: 'does not name "shoes"' },
    { draft: post({ 'what-happened': '' }), fault: 'does not say what happened' },
    { draft: post({ ask: '' }), fault: 'nothing is asked for' },
    { draft: post({ ask: 'Please help, C0123.' }), fault: 'shows C0123' },
    { draft: post({ ask: 'See acme.com/a.' }), fault: 'links to acme.com/a' },
    { draft: post({ ask: 'Sell $ACME.' }), fault: 'tags $ACME' },
    { draft: post({ tag: '#Other' }), fault: 'tags #Other' },
    { draft: post({ ask: 'Please #Acme help.' }), fault: 'a hashtag stands before the end' },
    { draft: post({ ask: `Please${' help'.repeat(60)}.` }), fault: '339 of 280 used' },
    {
      draft: { ...post(), length: { used: 5, limit: 280, unit: 'weighted' as const } },
      fault: 'says 5 used, but 44 are',
    },
    { draft: { ...post(), sentences: post().sentences.slice(1) }, fault: 'the sentences are not the text' },
    { draft: { ...post(), sentences: [...post().sentences, said('ask', '#Acme')] }, fault: /^a sentence stands twice/ },
    {
      draft: { ...post(), translation: { language: 'zh' as const, subject: null, text: '' } },
      fault: 'a sentence without a translation',
    },
  ])('$fault', ({ draft, fault }) => {
    const found = faultsOf(draft, expected).filter((one) =>
      typeof fault === 'string' ? one === fault : fault.test(one),
    );
    expect(found).toHaveLength(1);
  });

  test('but not in what the shopper typed', () =>
    expect(faultsOf(post({ ask: 'Please help with {{typed}}.' }), expected)).toEqual([]));
});

describe('sentences make a text', () => {
  test.each([
    { text: 'A. B.', joined: true },
    { text: 'A.\nB.', joined: true },
    { text: 'A.\n\nB.', joined: true },
    { text: 'A.B.', joined: true },
    { text: 'A.  B.', joined: false },
    { text: 'A. x B.', joined: false },
    { text: 'A. B. C.', joined: false },
    { text: 'A.', joined: false },
  ])('$text: $joined', ({ text, joined }) => expect(isJoined(text, ['A.', 'B.'])).toBe(joined));
});
