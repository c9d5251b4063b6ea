import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { inTerminal, keys, surroundings, type Typed } from '../support/in-terminal.ts';
import {
  aHome,
  chineseCards,
  chineseJourney,
  chinesePages,
  englishCards,
  englishJourney,
  englishPages,
  storedCase,
  turnPages,
  unfinished,
} from '../support/journey.ts';
import { journeyAnswers } from '../support/journey-answers.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

const { enter, down, ctrlC } = keys;
const languages = [
  { locale: 'en_US.UTF-8', questions: englishJourney, cards: englishCards, pages: englishPages, name: 'Li Wei' },
  { locale: 'zh_CN.UTF-8', questions: chineseJourney, cards: chineseCards, pages: chinesePages, name: '李伟' },
] as const;

const inLanguage = (home: string, LANG: string) => ({ env: surroundings(home, { LANG }), whenever: turnPages });

describe.each(languages)('in $locale, on a terminal of 80 by 24', ({ locale, questions, cards, pages, name }) => {
  test('a shopper goes straight through, from the first question to the texts', async () => {
    const home = aHome();
    const steps = [...questions, ...cards, ...pages];
    const { code, screen, left } = await inTerminal(['new'], steps, inLanguage(home, locale));
    expect([left, code]).toEqual([[], 0]);
    expect(screen).toMatch(/(?:Saved as|已保存为) nike-1122-/);
    expect(screen).not.toMatch(/undefined|\bat .*\.c?js:\d/);
    const stored = storedCase(home);
    expect(stored.answers).toMatchObject({ ...journeyAnswers, canUseX: true });
    expect(stored.events.find(({ kind }: { kind: string }) => kind === 'corrected').answers).toEqual({ name });
  });

  test('back three times, a change, and forward again', async () => {
    const home = aHome();
    const [number, day, delivery, payment, remedies] = questions.slice(4, 9) as [Typed, Typed, Typed, Typed, Typed];
    const back = (step: Typed): Typed => [step[0], keys.escape];
    const steps: Typed[] = [
      ...questions.slice(0, 8),
      back(remedies),
      back(payment),
      back(delivery),
      [day[0], `${keys.ctrlU}2026-11-01${enter}`],
      [delivery[0], enter],
      [payment[0], enter],
      ...questions.slice(8),
      ...cards,
      ...pages,
    ];
    const { code, left } = await inTerminal(['new'], steps, inLanguage(home, locale));
    expect([left, code]).toEqual([[], 0]);
    expect(storedCase(home).answers).toMatchObject({
      ...journeyAnswers,
      order: { ...journeyAnswers.order, placedOn: '2026-11-01' },
    });
    expect(number[0].source).not.toBe(day[0].source);
  });

  test('a sentence is swapped for another wording, and the post is counted anew', async () => {
    const home = aHome();
    const menu = pages[0]?.[0] ?? /$./;
    const steps: Typed[] = [
      ...questions,
      ...cards,
      [menu, enter],
      [menu, `${down}${enter}`],
      [/(?:Which sentence\?|改哪一句？)[\s\S]*(?:leave|退出)/, `${down}${enter}`],
      [/(?:How should it read\?|怎么写？)[\s\S]*(?:leave|退出)/, `${down}${enter}`],
      [menu, ctrlC],
    ];
    const { code, left, screen } = await inTerminal(['new'], steps, inLanguage(home, locale));
    expect([left, code]).toEqual([[], 2]);
    const [, counted] = /(?:Length now: |现在的长度：)(\d+)\/280/.exec(screen) ?? [];
    const [first, second] = storedCase(home).events.filter(({ kind }: { kind: string }) => kind === 'drafted');
    const post = ({ drafts }: typeof first) => drafts.find((draft: { kind: string }) => draft.kind === 'public-post');
    expect(post(second).text).not.toBe(post(first).text);
    expect(post(second).edits.wordings).toHaveProperty('what-happened');
    expect(post(second).text.length).toBe(Number(counted));
  });

  test.each(Array.from({ length: 14 }, (_, place) => place))(
    'Ctrl-C at question %i, and resume goes on at the same question with every answer',
    async (place) => {
      const home = aHome();
      const setup = inLanguage(home, locale);
      const asked = questions[place]?.[0] ?? /$./;
      const left = await inTerminal(['new'], [...questions.slice(0, place), [asked, ctrlC]], setup);
      expect([left.left, left.code]).toEqual([[], 2]);
      expect(left.screen).not.toMatch(/\bat .*\.c?js:\d|ExitPrompt/);
      const again = place === 0 ? ['new'] : ['resume'];
      const more = await inTerminal(
        again,
        [...questions.slice(place), [cards[0]?.[0] ?? /$./, enter], [cards[1]?.[0] ?? /$./, ctrlC]],
        setup,
      );
      expect([more.left, more.code]).toEqual([[], 2]);
      const shown = more.screen.replace(/\s+/g, ' ');
      for (const answer of ['Nike', 'C01234567890', 'PayPal']) expect(shown).toContain(answer);
      const resumed = await inTerminal(['resume', '--json'], [], setup);
      expect(JSON.parse(resumed.screen).case.brand.id).toBe('nike');
      expect(storedCase(home).answers).toMatchObject(journeyAnswers);
    },
    20_000,
  );
});

const order = readFileSync(new URL('../core/mail/mails/nike-confirmation.txt', import.meta.url), 'utf8');
const pasted = `${keys.paste(order)}${enter}.${enter}`;

test.each([
  ['en_US.UTF-8', /Paste the mail/, /This is what the mail says[\s\S]*leave/, /What went wrong\?[\s\S]*leave/],
  ['zh_CN.UTF-8', /把订单邮件粘贴进来/, /从邮件里读到这些[\s\S]*退出/, /出了什么问题？[\s\S]*退出/],
])('in %s a pasted order mail answers what it says', async (locale, asks, confirms, next) => {
  const home = aHome();
  const steps: Typed[] = [
    [new RegExp(`${asks.source}[\\s\\S]*Ctrl-C`), pasted],
    [confirms, enter],
    [next, ctrlC],
  ];
  const { code, left } = await inTerminal(['new', '--from', '-'], steps, inLanguage(home, locale));
  expect([left, code]).toEqual([[], 2]);
  const resumed = await inTerminal(['resume'], [[next, ctrlC]], inLanguage(home, locale));
  expect([resumed.left, resumed.code]).toEqual([[], 2]);
  expect(unfinished(home).answers).toMatchObject({
    brand: 'nike',
    order: { number: 'C01312345678', placedOn: '2026-11-02', expectedBy: '2026-11-11' },
    amount: { value: 137, currency: 'USD' },
    paidWith: 'visa',
  });
});
