import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { richCase } from '../support/rich-case.ts';
import { aCase, closed, sent } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const now = '2026-11-27T10:00:00Z';
const show = async (stored: ReturnType<typeof aCase>, setup: Setup = {}, ...argv: string[]) =>
  (await complain(['show', ...argv], { cases: [stored], now, ...setup })).out;
/** The part of the page between two headings. */
const between = (out: string, from: string, to: string): string[] => {
  const lines = out.split('\n');
  return lines.slice(lines.indexOf(from) + 1, lines.indexOf(to) - 1);
};
const timelineOf = async (...events: CaseEvent[]) => {
  const lines = between(await show(aCase({}, ...events)), 'Timeline', 'Last days');
  return lines.includes('') ? lines.slice(0, lines.indexOf('')) : lines;
};

describe('one case on one page', () => {
  test.each(['en', 'zh'])('in %s, with all that can happen', async (language) => {
    await expect(await show(richCase(), {}, '--lang', language)).toMatchFileSnapshot(
      `__snapshots__/show-rich.${language}.txt`,
    );
  });

  test.each(['en', 'zh'])('in %s, before anything happened', async (language) => {
    await expect(await show(aCase(), {}, '--lang', language)).toMatchFileSnapshot(
      `__snapshots__/show-empty.${language}.txt`,
    );
  });

  test.each(['en', 'zh'])('in %s as plain lines, where nothing is drawn', async (language) => {
    const out = await show(richCase(), { accessible: true }, '--lang', language);
    await expect(out).toMatchFileSnapshot(`__snapshots__/show-plain.${language}.txt`);
    expect(out).not.toMatch(/[│┆●○]/);
  });

  const widths = [40, 49, 50, 80, 120];
  test.each(widths.flatMap((columns) => ['en', 'zh'].map((language) => [columns, language] as const)))(
    'fits %d columns in %s',
    async (columns, language) => {
      const out = await show(richCase(), { columns }, '--lang', language);
      expect(out.split('\n').filter((line) => textWidth(line) > columns)).toEqual([]);
    },
  );
});

describe('the timeline', () => {
  const post = sent('public-post', '2026-11-23T17:30:00.000Z');

  test('what was told of an earlier day stands on that day, without a time', async () => {
    const told: CaseEvent = { kind: 'note', at: '2026-11-26T09:00:00.000Z', on: '2026-11-23', text: 'They called.' };
    expect(await timelineOf(post, told)).toEqual([
      'Sun 22 Nov',
      '│  18:00  complain  case opened',
      'Mon 23 Nov',
      '●         you       Note',
      '│                   “They called.”',
      'Tue 24 Nov',
      '●  01:30  you       sent: Public post on X',
      '┆  2 days of silence',
    ]);
  });

  test('what was taken back is still seen, and its words are not repeated', async () => {
    const undo: CaseEvent = { kind: 'undo', at: '2026-11-27T09:00:00.000Z', event: 1 };
    const wrong: CaseEvent = { kind: 'answered', at: '2026-11-26T09:00:00.000Z', by: 'Nike', text: 'Hello' };
    expect(await timelineOf(wrong, undo)).toEqual([
      'Sun 22 Nov',
      '│  18:00  complain  case opened',
      '┆  3 days of silence',
      'Thu 26 Nov',
      '○  17:00  they      Answered (@Nike) (taken back on Fri 27 Nov)',
    ]);
  });

  test('what could move the cursor is shown as a mark, and line ends stay', async () => {
    const text = 'Dear Li,\r\n\u001b[2Jdear \u202Eyou\tthere';
    const lines = await timelineOf({ kind: 'answered', at: '2026-11-26T09:00:00.000Z', text });
    expect(lines.slice(-2)).toEqual([
      '│                   “Dear Li,',
      '│                   \uFFFD[2Jdear \uFFFDyou there”',
    ]);
  });

  test('a text of seven lines is shown whole, of a longer one how much is left and where', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i + 1}`).join('\n');
    const last = async (count: number) =>
      (await timelineOf({ kind: 'answered', at: '2026-11-26T09:00:00.000Z', text: lines(count) })).slice(-2);
    expect(await last(7)).toEqual(['│                   line 6', '│                   line 7”']);
    expect(await last(8)).toEqual([
      '│                   line 6',
      '│                   … 2 more lines: complain show nike-1122-abc --json',
    ]);
  });

  test('of two hundred entries the newest forty are shown, and where the others are', async () => {
    const note = (i: number): CaseEvent => ({ kind: 'note', at: '2026-11-26T09:00:00.000Z', text: `note ${i}` });
    const lines = await timelineOf(...Array.from({ length: 199 }, (_, i) => note(i + 1)));
    expect(lines[0]).toBe('… 160 earlier entries: complain show nike-1122-abc --json');
    expect([lines.length, lines.at(-1)]).toEqual([82, '│                   “note 199”']);
  });

  test('another year is said', async () => {
    const out = await show(aCase({}, post), { now: '2027-01-04T10:00:00Z' });
    expect(out).toContain('Sun 22 Nov 2026\n');
  });

  test('of a closed case no silence is counted, no last day shown and nothing is next', async () => {
    const out = await show(aCase({}, post, closed('2026-11-24T09:00:00.000Z')));
    expect(out).not.toMatch(/silence\n\n|Last days|Next/);
  });
});

describe('last days', () => {
  const rows = async (answers: Parameters<typeof aCase>[0], at: string, ...events: CaseEvent[]) =>
    between(await show(aCase(answers, ...events), { now: at }), 'Last days', 'Evidence');

  test.each([
    ['2026-12-09T10:00:00Z', 'Thu 10 Dec 2026  1 day left  PayPal dispute'],
    ['2026-12-10T10:00:00Z', 'Thu 10 Dec 2026  today is the last day  PayPal dispute'],
    ['2026-12-11T10:00:00Z', 'Thu 10 Dec 2026  over  PayPal dispute'],
  ])('on %s', async (at, line) => {
    expect(await rows({}, at)).toEqual([line]);
  });

  test('one that nobody has confirmed says so', async () => {
    const visa = { answers: { problem: 'not-received', paidWith: 'visa', paidOn: '2026-11-02' } } as const;
    expect(await rows(visa, now)).toEqual(['Tue 9 Mar 2027  102 days left  chargeback through your bank  unverified']);
  });

  test('where it comes near, to open that way is next, and the page says by when', async () => {
    const out = await show(aCase({}), { now: '2026-12-04T10:00:00Z' });
    expect(out).toContain("Open the dispute: PayPal's last day is Thu 10 Dec 2026. Thu 3 Dec, 09:00 your");
  });
});
