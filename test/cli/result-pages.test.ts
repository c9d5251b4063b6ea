import { describe, expect, test } from 'vitest';
import { firstKinds } from '../../src/cli/cases/case-drafts.ts';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import { pagesFor } from '../../src/cli/views/pages/page-id.ts';
import { PROBLEMS } from '../../src/core/case/problems.ts';
import { Back, Cancelled } from '../../src/core/errors.ts';
import { throughPages } from '../support/conversation.ts';
import { someAnswers } from '../support/draft-input.ts';
import { back, enter, leave, type Step } from '../support/fakes.ts';
import { type Looking, lookAtResult, lookedAt } from '../support/result-talk.ts';

const menu = (answer: Step['answer']): Step => ({ asks: 'What next?', answer });
const straight = (pages = 5) => throughPages('What next?', 'Save and leave', pages);
const more: Step = { asks: 'There is more below', answer: '' };
const headings = (out: string) => [...out.matchAll(/^(?:Step 1 of 6 · p|P)age (.*)$/gm)].map(([, place]) => place);

describe('the pages', () => {
  test.each([
    ['en', straight()],
    ['zh', throughPages('接下来做什么？', '保存并离开')],
  ] as const)('are gone through with Enter in %s', async (language, script) => {
    const { out, left, stored } = await lookedAt(script, { language });
    await expect(out).toMatchFileSnapshot(`__snapshots__/pages.${language}.txt`);
    expect(left.stored).toEqual(stored);
    expect(stored?.events.map(({ kind }) => kind)).toEqual(['opened', 'drafted']);
  });

  test('say where the shopper is', async () => {
    const { out } = await lookedAt(straight());
    expect(headings(out)).toEqual([
      '1 of 5: Who to write to',
      '2 of 5: Public post on X',
      '3 of 5: Private message on X',
      '4 of 5: Evidence',
      "5 of 5: Don't yet, and what comes next",
    ]);
  });

  test.each(PROBLEMS)('are five at most for %s, and every draft is on one or reached from the last', (problem) => {
    for (const canUseX of [true, false]) {
      for (const first of ['public-post', 'email'] as const) {
        const answers = someAnswers({ problem, detail: null, canUseX });
        const pages = pagesFor(answers, first);
        expect(pages.length).toBeLessThanOrEqual(5);
        expect(new Set(pages).size).toBe(pages.length);
        expect(
          pages.filter((id) => /post|message|email/.test(id) && !firstKinds(answers).includes(id as 'email')),
        ).toEqual([]);
        expect(pages.at(-1)).toBe('ahead');
      }
    }
  });

  test.each([
    {},
    { contacts: [] },
    { brand: 'nike', tone: 'firm' },
    { detail: 'Call me: 13812341234', order: { number: 'A1' } },
  ])('without X are three, and X is not mentioned: %j', async (answers) => {
    const { out, notes } = await lookedAt(straight(3), { answers: { ...answers, canUseX: false } });
    expect(headings(out)).toEqual(['1 of 3: E-mail', '2 of 3: Evidence', "3 of 3: Don't yet, and what comes next"]);
    expect(out + notes).not.toMatch(/\bX\b|[Pp]ublic post|before posting|[Aa]ccount of|AcmeHelp|[Ff]ollow|[Hh]ashtag/);
  });

  test('of a charge that the shopper did not make have no post', async () => {
    const answers = { problem: 'not-my-charge', detail: 'card-charged', remedies: ['refund'], order: null };
    const { out } = await lookedAt(straight(4), { answers, first: 'public-post' });
    expect(headings(out)).toEqual([
      '1 of 4: Who to write to',
      '2 of 4: Private message on X',
      '3 of 4: Evidence',
      "4 of 4: Don't yet, and what comes next",
    ]);
    expect(out).not.toMatch(/public post/i);
  });

  test('of somebody who never wrote to the brand begin with the e-mail; the post is reached from the last', async () => {
    const script = [...straight().slice(0, 4), menu('Show: Public post on X'), menu(enter), menu('Save and leave')];
    const { out } = await lookedAt(script, { answers: { contacts: [] } });
    expect(headings(out)[1]).toBe('2 of 5: E-mail');
    expect(out).toMatch(/Send the e-mail\. Sun 22 Nov, 18:00/);
    expect(out).toMatch(/\nPublic post on X\n\n[\s\S]*\/280 ─┘[\s\S]*5 of 5/);
  });
});

describe('going back', () => {
  test('leads to the page before, and aside to the last page', async () => {
    const script = [
      ...[menu(enter), menu(back), menu(enter), menu(enter), menu(enter), menu(enter)],
      ...[menu('Show: E-mail'), menu(back), menu('Save and leave')],
    ];
    const { out } = await lookedAt(script);
    expect(headings(out).map((place) => place?.[0])).toEqual(['1', '2', '1', '2', '3', '4', '5', '5']);
  });

  test('from the first page is for the caller', async () => {
    const { thrown } = await lookAtResult([menu(back)], { back: true });
    expect(thrown).toBeInstanceOf(Back);
  });

  test('is not offered where nothing came before', async () => {
    const { thrown } = await lookAtResult([menu(back)]);
    expect(thrown).toEqual(new Error('no way back from "What next?"'));
  });

  test('to any page is a choice of the last one', async () => {
    const choose: Step = { asks: 'Which page?', answer: 'Evidence' };
    const script = [
      ...straight().slice(0, 4),
      menu('Back to another page'),
      choose,
      menu(enter),
      menu('Save and leave'),
    ];
    const { out } = await lookedAt(script);
    expect(headings(out).map((place) => place?.[0])).toEqual(['1', '2', '3', '4', '5', '4', '5']);
  });

  test('Ctrl-C leaves', async () => {
    const { thrown, stored } = await lookAtResult([menu(enter), menu(leave)]);
    expect([thrown, stored?.events.length]).toEqual([new Cancelled(), 2]);
  });
});

describe('a page that is taller than the terminal', () => {
  const low: Looking = { rows: 24, answers: { brand: 'nike' } };

  test('waits between its parts', async () => {
    const { thrown, out } = await lookAtResult([more, menu(enter), menu(leave)], low);
    expect(thrown).toBeInstanceOf(Cancelled);
    expect(headings(out)).toHaveLength(2);
  });

  test('goes back from between its parts', async () => {
    const { thrown } = await lookAtResult([{ ...more, answer: back }], { ...low, back: true });
    expect(thrown).toBeInstanceOf(Back);
  });

  test.each([
    ['en', 80, 24],
    ['zh', 80, 24],
    ['en', 120, 40],
    ['zh', 120, 40],
    ['en', 60, 24],
    ['zh', 60, 24],
  ] as const)('scrolls nothing away and is not too wide in %s at %ix%i', async (language, columns, rows) => {
    const script: Step[] = Array.from({ length: 24 }, () => ({ asks: /./, answer: enter }));
    const { world } = await lookAtResult(script, { ...low, language, columns, rows });
    const shown = world.shown();
    expect(shown.flatMap((text) => text.split('\n')).filter((line) => textWidth(line) > columns)).toEqual([]);
    expect(world.heights().length).toBeGreaterThan(10);
    expect(world.heights().filter((height) => height > rows)).toEqual([]);
  });
});

test('where nothing may be drawn there are no frames', async () => {
  const { out } = await lookedAt(straight(), { accessible: true });
  expect(out).not.toMatch(/[│┌└─]/);
  expect(out).toContain('277/280');
});
