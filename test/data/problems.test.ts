import { describe, expect, test } from 'vitest';
import { PROBLEMS, problems } from '../../src/core/case/problems.ts';
import { REMEDIES } from '../../src/core/case/remedies.ts';
import { DRAFT_LANGUAGES, TONES } from '../../src/core/case/vocabulary.ts';
import { fieldsOfWording } from '../support/draft-fields.ts';
import { happenedOf } from '../support/draft-phrases.ts';
import { compiled } from '../support/languages.ts';

describe.each(DRAFT_LANGUAGES)('the problems of %s', (language) => {
  const sentences = compiled(language).problems;

  test('are those a case can have', () => expect(Object.keys(sentences).sort()).toEqual([...PROBLEMS].sort()));

  test.each(PROBLEMS)('%s: its details in their order, two wordings or more for each', (problem) => {
    const { happened, details } = sentences[problem];
    expect(Object.keys(details)).toEqual(problems[problem].details);
    expect(happened.length).toBeGreaterThanOrEqual(2);
    expect(Object.entries(details).filter(([, wordings]) => wordings.length < 2)).toEqual([]);
  });

  test('name the item in every wording', () => {
    const silent = happenedOf(language).filter(({ wordings }) =>
      wordings.some((wording) => !fieldsOfWording(wording).includes('item')),
    );
    expect(silent.map(({ place }) => place)).toEqual([]);
  });
});

describe.each(DRAFT_LANGUAGES)('the remedies of %s', (language) => {
  const sentences = compiled(language).remedies;

  test('are those a case can ask for', () => expect(Object.keys(sentences).sort()).toEqual([...REMEDIES].sort()));

  test.each(REMEDIES)('%s: two wordings or more for each tone and for "or"', (remedy) => {
    expect(Object.keys(sentences[remedy])).toEqual([...TONES, 'or']);
    expect(Object.entries(sentences[remedy]).filter(([, wordings]) => wordings.length < 2)).toEqual([]);
  });
});

describe('each problem', () => {
  test.each(PROBLEMS)('%s offers three to six details and five or six remedies, once each', (problem) => {
    const { details, remedies } = problems[problem];
    expect([new Set(details).size, new Set(remedies).size]).toEqual([details.length, remedies.length]);
    expect([3, 4, 5, 6]).toContain(details.length);
    expect([5, 6]).toContain(remedies.length);
  });
});
