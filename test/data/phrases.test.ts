import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../src/core/case/evidence.ts';
import { PROBLEMS } from '../../src/core/case/problems.ts';
import { CHANNELS, DRAFT_LANGUAGES, PAYMENTS } from '../../src/core/case/vocabulary.ts';
import { NEXT_ROUTES } from '../../src/core/drafts/next-route.ts';
import { COUNTRIES } from '../../src/core/places/countries.ts';
import { fieldsOfWording } from '../support/draft-fields.ts';
import { compiled } from '../support/languages.ts';

describe.each(DRAFT_LANGUAGES)('the phrases of %s', (language) => {
  const { phrases, nextRoutes } = compiled(language);

  test.each([
    { list: 'payments' as const, ids: PAYMENTS },
    { list: 'evidence' as const, ids: EVIDENCE },
    { list: 'problems' as const, ids: PROBLEMS },
  ])('$list: one for each id, none empty, none twice', ({ list, ids }) => {
    const words: Record<string, string> = phrases[list];
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
    expect(Object.values(words).filter((phrase) => phrase !== phrase.trim() || phrase === '')).toEqual([]);
    expect(new Set(Object.values(words)).size).toBe(ids.length);
  });

  test('contacts: every channel in every plural form of the language, each with its number', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(Object.keys(phrases.contacts).sort()).toEqual([...CHANNELS].sort());
    for (const channel of CHANNELS) {
      const words = phrases.contacts[channel];
      expect(Object.keys(words).sort(), channel).toEqual([...forms].sort());
      for (const form of Object.values(words)) expect(form.split('{{count}}').length, form).toBe(2);
    }
  });

  test('next routes: two wordings or more for each, each with its day', () => {
    expect(Object.keys(nextRoutes).sort()).toEqual([...NEXT_ROUTES].sort());
    for (const [route, wordings] of Object.entries(nextRoutes)) {
      expect(wordings.length, route).toBeGreaterThanOrEqual(2);
      for (const wording of wordings) expect(fieldsOfWording(wording), route).toContain('replyBy');
    }
  });

  test('countries: each has a name that is not its code', () => {
    const { countries } = compiled(language);
    expect(Object.keys(countries).sort()).toEqual([...COUNTRIES].sort());
    expect(Object.entries(countries).filter(([code, name]) => name === code || name === '')).toEqual([]);
  });

  test('articles of countries: each stands before known countries, none of them twice', () => {
    const codes = Object.values(phrases.countryArticles).flat();
    expect(codes.filter((code) => !COUNTRIES.includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('a word stands for goods of which nothing may be said', () => expect(phrases.goods).toMatch(/^\S+$/));
});
