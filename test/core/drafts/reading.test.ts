import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRAFT_LANGUAGES } from '../../../src/core/case/vocabulary.ts';
import { composed } from '../../support/draft-composing.ts';
import { faultsOf } from '../../support/draft-faults.ts';
import { aDraftInput } from '../../support/draft-input.ts';
import { draftPage } from '../../support/draft-page.ts';
import { problemReadings, type Reading } from '../../support/draft-readings.ts';
import { laterReadings } from '../../support/draft-readings-later.ts';
import { specialReadings } from '../../support/draft-readings-special.ts';
import { compiled } from '../../support/languages.ts';

const readings: readonly Reading[] = [...problemReadings(), ...specialReadings, ...laterReadings];
const folder = '../../__snapshots__/drafts';

/**
 * Whole drafts as text files, for people to read: the facts, the text, its length, its translation. After a change of the
 * templates write them anew with `npx vitest run test/core/drafts/reading.test.ts -u`, and read what changed aloud.
 */
describe.each(DRAFT_LANGUAGES)('drafts to be read in %s', (draftLanguage) => {
  test.each(readings)('$name', async ({ name, kind, itemId, given, says }) => {
    const input = aDraftInput({ itemId, ...given, answers: { ...given.answers, draftLanguage } });
    const draft = composed(kind, input);
    const known = input.itemId === null ? input.answers.item : compiled(draftLanguage).items[input.itemId]?.name;
    const tags = [input.brand.hashtag ?? '', '#CustomerService', '#客服'];
    const item = says === undefined ? (known ?? itemId) : null;
    const shared = { handles: input.handles, tags, item, typed: [], secret: [] };
    expect(faultsOf(draft, says === undefined ? shared : { ...shared, says })).toEqual([]);
    await expect(draftPage(input, draft)).toMatchFileSnapshot(`${folder}/${draftLanguage}/${name}.txt`);
  });

  test('no page is left of a reading that is gone', () => {
    const pages = readdirSync(new URL(`${folder}/${draftLanguage}/`, import.meta.url));
    const known = new Set(readings.map(({ name }) => `${name}.txt`));
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });
});
