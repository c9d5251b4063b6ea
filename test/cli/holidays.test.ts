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

  test('a brand that answers day and night is waited for on no holiday', async () => {
    const klm = { id: 'klm-1225-abc', brand: { id: 'klm', name: 'KLM' }, answers: { brand: 'klm' } };
    const stored = aCase({ ...klm, openedAt: '2026-12-25T22:00:00.000Z' });
    const { out } = await complain(['show', '--json'], { cases: [stored] });
    expect(JSON.parse(out)).toMatchObject({ case: { next: { at: '2026-12-25T22:00:00.000Z' } } });
  });
});

describe('what is not known of the holidays is said with the moment', () => {
  const qatar = aCase({ id: 'qatar-1122-abc', brand: { id: 'gone', name: 'Gone' }, answers: { brand: 'gone' } });
  const later = aCase({ openedAt: '2028-01-03T10:00:00.000Z' });
  test.each([
    ['en', qatar, 'Public holidays there are not known here; if there is one, the answer can come later.'],
    ['zh', qatar, '这里没有对方国家的节假日资料；遇上放假，回复可能更晚。'],
    ['en', later, 'Public holidays there are known until Fri 31 Dec 2027 only; if there is one,'],
    ['zh', later, '对方国家的节假日，这里只有到2027年12月31日（周五）为止的；遇上放假，回复可能更晚。'],
  ])('%s: %#', async (language, stored, words) => {
    const { out } = await complain(['show', '--lang', language], { cases: [stored], columns: 120 });
    expect(out).toContain(words);
  });

  test('and nothing where they are known', async () => {
    const { out } = await complain(['show'], { cases: [aCase()] });
    expect(out).not.toContain('holidays');
  });

  test('nor with a mail, which waits for no desk', async () => {
    const stored = aCase({ openedAt: '2028-01-03T10:00:00.000Z', answers: { canUseX: false } });
    const { out } = await complain(['show'], { cases: [stored] });
    expect(out).not.toContain('holidays');
  });
});

test.each([
  ['en', 'answers', 'around the clock (seen 2015-06): Skift'],
  ['zh', '客服时间', '全天候（见于2015-06）：Skift'],
])('a brand that answers day and night says so, and who says it: %s', async (language, label, words) => {
  const { out } = await complain(['brands', 'show', 'klm', '--lang', language], { columns: 300 });
  const line = out.split('\n').find((one) => one.startsWith(label));
  expect(line).toContain(words);
});
