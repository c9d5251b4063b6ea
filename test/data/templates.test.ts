import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REMEDIES } from '../../src/core/case/remedies.ts';
import { DRAFT_LANGUAGES, type DraftLanguage, SITUATIONS } from '../../src/core/case/vocabulary.ts';
import { draftTraits } from '../../src/core/drafts/draft-traits.ts';
import { kindOf } from '../../src/core/playbook/scripts.ts';
import { exampleView } from '../support/draft-example-view.ts';
import { fieldsOfTemplate, fieldsOfWording } from '../support/draft-fields.ts';
import { byPlace, phrasesOf } from '../support/draft-phrases.ts';
import { SCRIPTS, templateOf } from '../support/draft-scripts.ts';
import { compiled } from '../support/languages.ts';

const filesOf = (language: DraftLanguage) =>
  readdirSync(new URL(`../../templates/${language}/`, import.meta.url), { recursive: true })
    .map(String)
    .sort();

test('every language folder holds the same files', () => {
  expect(filesOf('en').length).toBeGreaterThan(30);
  for (const language of DRAFT_LANGUAGES) expect(filesOf(language), language).toEqual(filesOf('en'));
});

describe('a draft reads the same fields in each language', () => {
  test.each(SCRIPTS)('%s', (script) => {
    const fields = fieldsOfTemplate(templateOf(script, 'en'));
    expect(fields.length).toBeGreaterThan(1);
    for (const language of DRAFT_LANGUAGES) {
      expect(fieldsOfTemplate(templateOf(script, language)), language).toEqual(fields);
    }
  });
});

describe('a phrase in each language', () => {
  test('has the same number of wordings', () => {
    const counts = byPlace('en', (wordings) => wordings.length);
    for (const language of DRAFT_LANGUAGES) {
      expect(
        byPlace(language, (wordings) => wordings.length),
        language,
      ).toEqual(counts);
    }
  });

  test('reads the same fields, wording by wording', () => {
    const fields = byPlace('en', (wordings) => wordings.map(fieldsOfWording));
    for (const language of DRAFT_LANGUAGES) {
      expect(
        byPlace(language, (wordings) => wordings.map(fieldsOfWording)),
        language,
      ).toEqual(fields);
    }
  });
});

describe.each(DRAFT_LANGUAGES)('the texts of %s', (language) => {
  test('read the fields of the view, all of them and no others', () => {
    const drafts = SCRIPTS.flatMap((script) => fieldsOfTemplate(templateOf(script, language)));
    const phrases = phrasesOf(language).flatMap(({ wordings }) => wordings.flatMap(fieldsOfWording));
    expect([...new Set([...drafts, ...phrases])].sort()).toEqual(Object.keys(exampleView).sort());
  });

  test.each(SCRIPTS.filter((script) => draftTraits[kindOf(script)].visibility === 'public'))(
    'keep to what may be public in %s',
    (script) => {
      const fields = fieldsOfTemplate(templateOf(script, language));
      expect(fields.filter((field) => PRIVATE.has(field))).toEqual([]);
    },
  );

  test('name every remedy, and every line of a history with its day', () => {
    const { remedyNames, story } = compiled(language).later;
    expect(Object.keys(remedyNames).sort()).toEqual([...REMEDIES].sort());
    expect(Object.keys(story).sort()).toEqual([...SITUATIONS, 'contacted', 'posted', 'messaged'].sort());
    expect(Object.values(story).filter((line) => line.split('{{on}}').length !== 2)).toEqual([]);
  });

  test('say nothing twice: the wordings of a sentence differ', () => {
    const repeated = phrasesOf(language).filter(({ wordings }) => {
      return new Set(wordings.map((wording) => JSON.stringify(wording))).size < wordings.length;
    });
    expect(repeated.map(({ place }) => place)).toEqual([]);
  });
});

/** What proves to a support agent who somebody is, or tells strangers where the shopper lives. */
const PRIVATE: ReadonlySet<string> = new Set([
  ...['accountEmail', 'postcode', 'name', 'tracking', 'country', 'utc', 'amount', 'claim', 'paidOn', 'receivedOn'],
  ...['reference', 'evidence', 'countryInSentence', 'story'],
]);
