import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import type { Step } from '../support/fakes.ts';
import { aCase, closed, sent } from '../support/some-case.ts';
import { complain } from '../support/test-ports.ts';

const nike = aCase({ id: 'nike-1122-abc' }, sent('public-post', '2026-11-23T17:30:00.000Z'));
const zara = aCase({
  id: 'zara-1101-xyz',
  brand: { id: 'zara', name: 'Zara' },
  answers: { brand: 'zara', problem: 'wrong-size' },
});
const over = aCase({ id: 'asos-0901-qqq', brand: { id: 'asos', name: 'ASOS' } }, closed('2026-11-01T10:00:00.000Z'));

describe('list', () => {
  test('is a table of all cases, most urgent first', async () => {
    const { out, notes, code } = await complain(['list'], { cases: [over, nike, zara], columns: 120 });
    expect(out).toBe(
      [
        'case           brand  problem            stage            due',
        'zara-1101-xyz  Zara   The size is wrong  Getting ready    Mon 23 Nov: Publish the public post.',
        'nike-1122-abc  Nike   Arrived damaged    First text sent  Wed 25 Nov: Look whether they have answered.',
        'asos-0901-qqq  ASOS   Arrived damaged    Closed',
        '',
      ].join('\n'),
    );
    expect([notes, code]).toEqual(['', 0]);
  });

  test.each([
    ['en', 'note: /data/case.json is damaged; it was left as it is\n'],
    ['zh', '注意：/data/case.json 已损坏，文件原样保留\n'],
  ])('names no place in a file of which nothing is right (%s)', async (lang, said) => {
    const damaged = [{ file: '/data/case.json', reason: 'wrong-shape', detail: '' }] as const;
    expect((await complain(['list', '--lang', lang], { cases: [nike], damaged })).notes).toBe(said);
  });

  test('names a damaged file and why, and shows the others', async () => {
    const damaged = [
      { file: '/data/a/case.json', reason: 'broken-json', detail: '3:1' },
      { file: '/data/b/case.json', reason: 'newer', detail: '2' },
    ] as const;
    const { out, notes, code } = await complain(['list'], { cases: [nike], damaged });
    expect(out).toContain('nike-1122-abc');
    expect(notes).toBe(
      'note: /data/a/case.json is no JSON at 3:1 (line:column); it was left as it is\n' +
        'note: /data/b/case.json was written by a newer complain (update it); it was left as it is\n',
    );
    expect(code).toBe(0);
  });

  test('without a case says how to open one, on stderr', async () => {
    const { out, notes, code } = await complain(['list']);
    expect([out, notes, code]).toEqual(['', 'No case yet. Open one: complain new\n', 0]);
  });
});

describe('show', () => {
  test('is one case on one page', async () => {
    const { out } = await complain(['show', 'nike'], { cases: [nike, zara] });
    await expect(out).toMatchFileSnapshot('__snapshots__/show.en.txt');
  });

  test.each(['en', 'zh'])('is no wider in %s than the terminal', async (language) => {
    const { out } = await complain(['show', '--lang', language], { cases: [nike] });
    expect(out.split('\n').filter((line) => textWidth(line) > 80)).toEqual([]);
  });

  test('an item that was picked from the list has its name in the screen language', async () => {
    const stored = aCase({ answers: { item: 'running-shoes' } });
    const { out } = await complain(['show', '--lang', 'zh'], { cases: [stored] });
    expect(out).toContain('跑鞋');
    expect(out).not.toContain('running-shoes');
  });
});

describe('a case is named', () => {
  const cases = [nike, zara, over];

  test.each([
    ['by its id', 'nike-1122-abc', 'Case nike-1122-abc'],
    ['by a beginning', 'z', 'Case zara-1101-xyz'],
    ['in capitals', 'ZARA', 'Case zara-1101-xyz'],
    ['when it is closed', 'asos', 'Case asos-0901-qqq'],
  ])('%s', async (_, id, title) => {
    const { out, code } = await complain(['show', id], { cases });
    expect([out.split('\n')[0], code]).toEqual([title, 0]);
  });

  test('by an id that is also the beginning of another', async () => {
    const longer = aCase({ id: 'nike-1122-abc-2' });
    const { out } = await complain(['show', 'nike-1122-abc'], { cases: [longer, nike] });
    expect(out.split('\n')[0]).toBe('Case nike-1122-abc');
  });

  test('by nothing, where one alone is open', async () => {
    const { out } = await complain(['show'], { cases: [over, nike] });
    expect(out.split('\n')[0]).toBe('Case nike-1122-abc');
  });

  test('by nothing, where one alone is there and closed', async () => {
    const { out } = await complain(['show'], { cases: [over] });
    expect(out.split('\n')[0]).toBe('Case asos-0901-qqq');
  });

  test('by choosing, where several are open and somebody is there', async () => {
    const script: Step[] = [{ asks: 'Which case?', answer: 'zara-1101-xyz  Zara' }];
    const { out } = await complain(['show'], { cases, script });
    expect(out.split('\n')[0]).toBe('Case zara-1101-xyz');
  });

  test('by its id: a program is never asked', async () => {
    const { code } = await complain(['show', '--json'], { cases, script: [] });
    expect(code).toBe(4);
  });
});

describe('draft', () => {
  test('is made anew, written down once, and not again while it stays the same', async () => {
    const first = await complain(['draft', 'email'], { cases: [zara] });
    expect(first.cases[0]?.events.map(({ kind }) => kind)).toEqual(['opened', 'drafted']);
    const second = await complain(['draft', 'email'], { cases: first.cases });
    expect([second.out, second.cases]).toEqual([first.out, first.cases]);
  });

  test('keeps its wording from day to day', async () => {
    const texts = await Promise.all(
      ['2026-11-22T10:00:00Z', '2026-11-25T10:00:00Z'].map((now) =>
        complain(['draft', 'public-post'], { cases: [zara], now }),
      ),
    );
    expect(texts[1]?.out).toBe(texts[0]?.out);
  });

  test('is that of new: same case, same text', async () => {
    const answers = { answers: JSON.stringify(zara.answers) };
    const opened = await complain(['new', '--answers', 'answers', '--json'], { files: answers });
    const again = await complain(['draft', 'public-post', '--json'], { cases: opened.cases });
    expect(JSON.parse(again.out).drafts[0]).toEqual(JSON.parse(opened.out).drafts[0]);
  });

  test('shows its warnings on stderr', async () => {
    const stored = aCase({ answers: { evidence: [] } });
    const { notes } = await complain(['draft', 'email'], { cases: [stored] });
    expect(notes.replace(/\s+/g, ' ')).toContain('Still missing: Photos of the problem');
  });

  test('does not repeat what was said before the first text, but a last day that has come near', async () => {
    const stored = aCase({ answers: { contacts: [], problem: 'not-received', paidOn: '2026-06-02' } });
    const { out } = await complain(['draft', 'email', '--json'], { cases: [stored] });
    const codes = JSON.parse(out).warnings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['deadline-near', 'evidence-missing', 'brand-caution', 'account-unconfirmed']);
  });
});

describe('brands', () => {
  test('search: a table, best first', async () => {
    const { out, notes, code } = await complain(['brands', 'search', 'nike']);
    expect(out.split('\n')[0]).toBe('Nike  nike  US  @NikeSupport @Nike');
    expect([notes, code]).toEqual(['', 0]);
  });

  test('search: nothing found is an answer', async () => {
    const { out, notes, code } = await complain(['brands', 'search', 'qqqzzzxxx', '--lang', 'zh']);
    expect([out, notes, code]).toEqual(['', '没有找到“qqqzzzxxx”。换个写法、网站或 X 账号再试试。\n', 0]);
  });

  test.each(['en', 'zh'])('show: is no wider in %s than the terminal, and names every account', async (language) => {
    const { out, code } = await complain(['brands', 'show', '耐克', '--lang', language]);
    expect(out.split('\n').filter((line) => textWidth(line) > 80)).toEqual([]);
    expect([out.includes('@NikeSupport'), out.includes('@Nike '), code]).toEqual([true, true, 0]);
  });
});
