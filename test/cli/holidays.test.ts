import { describe, expect, test } from 'vitest';
import { aCase, acmeFile, sent } from '../support/some-case.ts';
import { complain } from '../support/test-ports.ts';

describe('what comes next keeps to the holidays where the brand is', () => {
  const acme = { name: 'Acme', support: 'AcmeHelp', main: null, timeZone: 'Europe/London', website: null };
  const opened = { id: 'own-acme-1225-abc', openedAt: '2026-12-25T10:00:00.000Z' };

  test.each([
    ['a shop of a country whose Christmas is known', 'GB', '2026-12-29T09:00:00.000Z'],
    ['a shop of a country that nobody named', null, '2026-12-25T10:00:00.000Z'],
  ])('%s', async (_, country, at) => {
    const stored = aCase({ ...opened, answers: { brand: { ...acme, country } } });
    const { out } = await complain(['show', '--json'], { cases: [stored] });
    expect(JSON.parse(out)).toMatchObject({ case: { next: { at } } });
  });

  test('a shop of a country that nobody named, in a new case', async () => {
    const files = acmeFile({ brand: { name: 'Acme', support: 'AcmeHelp', timeZone: 'Europe/London' } });
    const now = '2026-12-25T10:00:00.000Z';
    const { out } = await complain(['new', '--answers', 'answers.json', '--json'], { files, now });
    expect(JSON.parse(out)).toMatchObject({ next: { at: now } });
  });

  test('a brand of the directory, in the list', async () => {
    const stored = aCase({}, sent('public-post', '2026-11-25T20:00:00.000Z'));
    const { out } = await complain(['list', '--json'], { cases: [stored] });
    expect(JSON.parse(out)).toMatchObject({ cases: [{ due: { at: '2026-11-27T17:00:00.000Z' } }] });
  });
});
