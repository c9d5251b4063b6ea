import { describe, expect, test } from 'vitest';
import { type DraftEdits, noEdits } from '../../../src/core/case/draft-edits.ts';
import type { DraftKind, DraftLanguage } from '../../../src/core/case/vocabulary.ts';
import { alternatives, editableSentences } from '../../../src/core/drafts/alternatives.ts';
import { composeDraft } from '../../../src/core/drafts/compose.ts';
import type { DraftInput } from '../../../src/core/drafts/draft-input.ts';
import { isUnedited, mayDrop, withDropped, withRestored, withWording } from '../../../src/core/drafts/edits.ts';
import { FIRST_SCRIPTS } from '../../../src/core/playbook/scripts.ts';
import { composed, otherLanguage, weigh } from '../../support/draft-composing.ts';
import { aDraftInput } from '../../support/draft-input.ts';
import { compiled } from '../../support/languages.ts';

const languagesOf = (language: DraftLanguage) => ({
  draft: compiled(language),
  translation: compiled(otherLanguage(language)),
});
const languages = languagesOf('en');
const edited = (kind: DraftKind, input: DraftInput, edits: DraftEdits) =>
  composeDraft(input, kind, { languages, weigh, edits });
const textsOf = (draft: ReturnType<typeof composed>) => draft.sentences.map(({ id, text }) => [id, text]);

describe('a draft without edits', () => {
  test.each(FIRST_SCRIPTS)('%s is what it was', (kind) => {
    const input = aDraftInput();
    expect(edited(kind, input, noEdits)).toEqual(composed(kind, input));
    expect(composed(kind, input).dropped).toEqual([]);
  });
});

describe('a wording that the shopper chose', () => {
  const rows = FIRST_SCRIPTS.flatMap((kind) =>
    editableSentences(aDraftInput(), kind, languages).flatMap(({ id, wordings }) =>
      Array.from({ length: wordings }, (_, wording) => ({ kind, id, wording })),
    ),
  );

  test.each(rows)('$kind: wording $wording of "$id" is written, and its translation follows', (row) => {
    const input = aDraftInput();
    const draft = edited(row.kind, input, withWording(noEdits, row.id, row.wording));
    const sentence = draft.sentences.find(({ id }) => id === row.id);
    const wanted = alternatives(input, { kind: row.kind, sentence: row.id }, languages)[row.wording];
    expect(sentence).toMatchObject({ id: row.id, ...wanted });
    expect(draft.text).toContain(wanted?.text);
    expect(draft.translation?.text).toContain(wanted?.translation);
    expect(draft.length.used).toBeLessThanOrEqual(draft.length.limit ?? Infinity);
  });

  test('is not shortened: other sentences go, and that is told', () => {
    const input = aDraftInput({ seed: 'nike-1122-aaa' });
    const before = composed('public-post', input);
    const forced = before.leftOut.filter((id) => !id.includes('/') && id !== 'tag-service');
    const draft = edited('public-post', input, withWording(noEdits, 'dates', 1));
    expect(forced).toContain('dates');
    expect(draft.sentences.find(({ id }) => id === 'dates')?.wording).toBe(1);
    expect(draft.leftOut).not.toContain('dates');
    expect(draft.leftOut.length).toBeGreaterThan(0);
  });

  test('goes when nothing else is left to give up', () => {
    const input = aDraftInput({ answers: { item: 'x'.repeat(170) }, itemId: null });
    const draft = edited('public-post', input, withWording(noEdits, 'photos', 1));
    expect(draft.leftOut).toContain('photos');
    expect(draft.sentences.every(({ importance }) => importance === 1)).toBe(true);
    expect(draft.length.used).toBeLessThanOrEqual(280);
  });

  test('that the sentence does not have is passed over', () => {
    const input = aDraftInput();
    const far = { wordings: { greeting: 99, nothing: 0 }, dropped: ['nothing'] };
    expect(edited('public-post', input, far)).toEqual(composed('public-post', input));
  });

  test('does not change the others', () => {
    const input = aDraftInput();
    const other = (draft: ReturnType<typeof composed>) => textsOf(draft).filter(([id]) => id !== 'greeting');
    const draft = edited('direct-message', input, withWording(noEdits, 'greeting', 1));
    expect(other(draft)).toEqual(other(composed('direct-message', input)));
  });
});

describe('a sentence that the shopper left out', () => {
  const rows = FIRST_SCRIPTS.flatMap((kind) =>
    editableSentences(aDraftInput(), kind, languages).map((sentence) => ({ kind, ...sentence })),
  );

  test.each(rows.filter(mayDrop))('$kind: "$id" stays out and is kept to be put back', ({ kind, id }) => {
    const input = aDraftInput();
    const draft = edited(kind, input, withDropped(noEdits, id));
    const [first] = alternatives(input, { kind, sentence: id }, languages);
    expect(draft.sentences.map((sentence) => sentence.id)).not.toContain(id);
    expect(draft.leftOut).not.toContain(id);
    expect(draft.dropped.map((sentence) => [sentence.id, sentence.translation === null])).toEqual([
      [id, first?.translation === null],
    ]);
    expect(edited(kind, input, withRestored(withDropped(noEdits, id), id))).toEqual(composed(kind, input));
  });

  test.each(rows.filter((sentence) => !mayDrop(sentence)))('$kind: "$id" cannot be left out', ({ kind, id }) => {
    const input = aDraftInput();
    expect(edited(kind, input, withDropped(noEdits, id))).toEqual(composed(kind, input));
  });

  test('leaves room for what had to go', () => {
    const input = aDraftInput();
    const before = composed('public-post', input);
    const draft = edited('public-post', input, withDropped(noEdits, 'detail'));
    expect(draft.leftOut.length).toBeLessThan(before.leftOut.length);
  });
});

describe('the wordings of a sentence', () => {
  test.each(['en', 'zh'] as const)('are those of both languages, one beside the other (%s)', (language) => {
    const input = aDraftInput({ answers: { draftLanguage: language } });
    const found = alternatives(input, { kind: 'public-post', sentence: 'greeting' }, languagesOf(language));
    expect(found.map(({ wording }) => wording)).toEqual([0, 1, 2]);
    expect(new Set(found.map(({ text }) => text)).size).toBe(3);
    expect(found.every(({ text, translation }) => text !== translation && translation !== null)).toBe(true);
  });

  test('have no translation where the shopper reads the draft’s language', () => {
    const alone = { draft: compiled('en'), translation: null };
    const found = alternatives(aDraftInput(), { kind: 'email', sentence: 'salutation' }, alone);
    expect(found).toEqual([
      { wording: 0, text: 'Dear Nike customer service,', translation: null },
      { wording: 1, text: 'Dear Nike support team,', translation: null },
    ]);
  });

  test('are none for a sentence that the draft does not have', () => {
    expect(alternatives(aDraftInput(), { kind: 'public-post', sentence: 'salutation' }, languages)).toEqual([]);
  });
});

describe('edits', () => {
  const edits: DraftEdits = { wordings: { ask: 1 }, dropped: ['photos', 'dates'] };

  test.each([
    ['a wording brings its sentence back', withWording(edits, 'dates', 0), { ask: 1, dates: 0 }, ['photos']],
    ['a wording takes the place of another', withWording(edits, 'ask', 0), { ask: 0 }, ['photos', 'dates']],
    ['what is left out twice stands once', withDropped(edits, 'photos'), { ask: 1 }, ['dates', 'photos']],
    ['what is put back is not left out', withRestored(edits, 'photos'), { ask: 1 }, ['dates']],
  ])('%s', (_, changed, wordings, dropped) => expect(changed).toEqual({ wordings, dropped }));

  test('are none where nothing was changed', () => {
    expect([noEdits, edits, withDropped(noEdits, 'a'), withWording(noEdits, 'a', 0)].map(isUnedited)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
