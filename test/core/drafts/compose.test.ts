import { describe, expect, test } from 'vitest';
import { TONES } from '../../../src/core/case/vocabulary.ts';
import { composed, composedAlone } from '../../support/draft-composing.ts';
import { aDraftInput } from '../../support/draft-input.ts';
import { compiled } from '../../support/languages.ts';

describe('a draft says where it goes', () => {
  test.each([
    { kind: 'public-post', channel: 'x', visibility: 'public', limit: 280, unit: 'weighted' },
    { kind: 'direct-message', channel: 'x', visibility: 'private', limit: 10_000, unit: 'characters' },
    { kind: 'email', channel: 'email', visibility: 'private', limit: null, unit: 'characters' },
  ] as const)('$kind', ({ kind, channel, visibility, limit, unit }) => {
    const draft = composed(kind, aDraftInput());
    expect(draft).toMatchObject({ kind, channel, visibility, language: 'en', length: { limit, unit } });
    expect(draft.translation?.language).toBe('zh');
  });
});

describe('the subject of an e-mail stands apart from its text', () => {
  const email = composed('email', aDraftInput());

  test('in the draft and in its translation', () => {
    expect(email.subject).toContain('C01234567890');
    expect(email.text).not.toContain(email.subject);
    expect(email.text).toMatch(/^Dear /);
    expect(email.sentences.map(({ id }) => id)).not.toContain('subject');
    expect(email.translation?.subject).toContain('C01234567890');
    expect(email.translation?.text).not.toContain(email.translation?.subject);
  });

  test('other drafts have none', () => {
    expect(composed('direct-message', aDraftInput()).subject).toBeNull();
    expect(composed('public-post', aDraftInput()).translation?.subject).toBeNull();
  });
});

describe('the translation says the same, sentence by sentence', () => {
  test.each([
    { draftLanguage: 'en', of: 'zh' },
    { draftLanguage: 'zh', of: 'en' },
  ] as const)(
    'a $draftLanguage post reads in $of as the $of post of the same wordings would',
    ({ draftLanguage, of }) => {
      const answers = { remedies: ['replacement'], contacts: [], detail: null, hashtags: 'none' } as const;
      const facts = { ...answers, remedies: [...answers.remedies], contacts: [] };
      const draft = composed('public-post', aDraftInput({ answers: { ...facts, draftLanguage } }));
      const other = composed('public-post', aDraftInput({ answers: { ...facts, draftLanguage: of } }));
      expect([draft.leftOut, other.leftOut]).toEqual([[], []]);
      expect(draft.translation?.text).toBe(other.text);
      expect(other.translation?.text).toBe(draft.text);
    },
  );

  test('there is none where the shopper reads the draft’s own language', () => {
    const draft = composedAlone('email', aDraftInput());
    expect(draft.translation).toBeNull();
    expect(draft.sentences.filter(({ translation }) => translation !== null)).toEqual([]);
  });

  test('the draft itself does not depend on it', () => {
    const [alone, beside] = [composedAlone('public-post', aDraftInput()), composed('public-post', aDraftInput())];
    expect([alone.text, alone.leftOut, alone.length]).toEqual([beside.text, beside.leftOut, beside.length]);
  });

  test('tags and words of the shopper’s own stay as they are', () => {
    const { translation } = composed('public-post', aDraftInput({ answers: { contacts: [], remedies: ['refund'] } }));
    expect(translation?.text).toContain('The left sole is split open.');
    const tagged = composed(
      'public-post',
      aDraftInput({
        answers: { contacts: [], detail: null, order: { deliveredOn: null, placedOn: null, expectedBy: null } },
      }),
    );
    expect(
      [tagged.text, tagged.translation?.text].map((text) => text?.slice(-' #Nike #CustomerService'.length)),
    ).toEqual([' #Nike #CustomerService', ' #Nike #CustomerService']);
  });

  test('an item that may not be named is called what it is in each language', () => {
    const words = { item: '', detail: null };
    const input = aDraftInput({ itemId: null, words: { public: words, private: words } });
    const draft = composed('direct-message', input);
    const [en, zh] = [compiled('en').phrases.goods, compiled('zh').phrases.goods];
    expect(draft.text).toContain(` ${en}`);
    expect(draft.translation?.text).toContain(zh);
    expect(draft.translation?.text).not.toContain(en);
  });

  test('an item of one’s own has spaces only where the language sets them', () => {
    const input = aDraftInput({ answers: { item: 'trail shoes', draftLanguage: 'zh' } });
    const draft = composed('direct-message', input);
    expect(draft.text).toMatch(/[^\s：] trail shoes(?: [^\s]|，)|：trail shoes/);
    expect(draft.translation?.text).not.toMatch(/ {2}| [,.]/);
  });
});

describe('a draft is the same for the same case and differs for another', () => {
  test.each(TONES)('%s', (tone) => {
    const text = (seed: string) => composed('public-post', aDraftInput({ answers: { tone }, seed })).text;
    expect(text('case-1')).toBe(text('case-1'));
    expect(new Set(Array.from({ length: 20 }, (_, i) => text(`case-${i}`))).size).toBeGreaterThan(10);
  });
});

test('every sentence says which of how many wordings it shows', () => {
  const { sentences } = composed('public-post', aDraftInput());
  expect(sentences.filter(({ wording, wordings }) => !(wording >= 0 && wording < wordings))).toEqual([]);
});
