import { describe, expect, test } from 'vitest';
import { storeLater } from '../../../scripts/templates/store-later.ts';
import { DRAFT_LANGUAGES } from '../../../src/core/case/vocabulary.ts';
import { readLater } from '../../../src/core/drafts/stored-later.ts';
import { compiled } from '../../support/languages.ts';

describe.each(DRAFT_LANGUAGES)('the later texts in %s', (language) => {
  const { later } = compiled(language);
  const stored = storeLater(later);

  test('come back as they were stored', () => expect(readLater(stored)).toStrictEqual(later));

  test('hold no sentence twice', () => {
    const sentences = stored.sentences.map((sentence) => JSON.stringify(sentence));
    expect(sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i)).toEqual([]);
  });

  test('are broken where a place has no sentence', () => {
    expect(() => readLater({ ...stored, sentences: [] })).toThrow('have no sentence 0');
  });
});
