import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { situationChoices } from '../../src/cli/followup/situation-choices.ts';
import { words as english } from '../../src/cli/words/en.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import type { ScreenLanguage, Situation } from '../../src/core/case/vocabulary.ts';
import { likeness, mostAlike } from '../../src/core/drafts/distinct.ts';
import { bin, inTerminal, keys, surroundings, type Typed } from '../support/in-terminal.ts';
import { aHome, storedCase } from '../support/journey.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

const { enter, down } = keys;
const answers = {
  brand: 'nike',
  problem: 'damaged',
  detail: 'torn-or-split',
  remedies: ['replacement', 'refund'],
  item: 'running-shoes',
  order: { number: 'C01234567890', placedOn: '2026-11-02', deliveredOn: '2026-11-10' },
  paidWith: 'paypal',
  contacts: [{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: false }],
  evidence: ['order-confirmation', 'problem-photos'],
  name: 'Li Wei',
  country: 'CN',
  timeZone: 'Asia/Shanghai',
};

/** What happens when, and what is typed besides. */
type Scene = { now: string; situation: Situation; stage: string; until?: string };

const scenes: readonly Scene[] = [
  { now: '2026-11-24T18:00:00Z', situation: 'no-answer', stage: 'public-again' },
  { now: '2026-11-26T02:00:00Z', situation: 'no-answer', stage: 'public-again' },
  { now: '2026-11-27T18:00:00Z', situation: 'asked-for-message', stage: 'in-messages' },
  { now: '2026-11-28T18:00:00Z', situation: 'asked-again', stage: 'in-messages' },
  { now: '2026-11-30T20:00:00Z', situation: 'message-stalled', stage: 'escalated' },
  { now: '2026-12-02T20:00:00Z', situation: 'message-stalled', stage: 'public-again' },
  { now: '2026-12-03T20:00:00Z', situation: 'promised', stage: 'waiting-for-promise', until: '2026-12-06' },
  { now: '2026-12-10T20:00:00Z', situation: 'promise-broken', stage: 'escalated' },
  { now: '2026-12-12T20:00:00Z', situation: 'solved', stage: 'closed' },
];

const said = {
  en: {
    sent: /Did you send this[\s\S]*leave/,
    happened: /What happened since\?[\s\S]*leave/,
    until: /Which day did they name\?[\s\S]*leave/,
    keep: /Keep what they wrote[\s\S]*leave/,
    menu: 'What next\\?[\\s\\S]*leave',
    last: 'of \\d: When to look again',
    more: 'There is more below[\\s\\S]*Enter: go on',
  },
  zh: {
    sent: /发出去了吗？[\s\S]*退出/,
    happened: /后来怎么样了？[\s\S]*退出/,
    until: /他们说的是哪天？[\s\S]*退出/,
    keep: /要不要把他们的原话[\s\S]*退出/,
    menu: '接下来做什么？[\\s\\S]*退出',
    last: '共\\d页：什么时候再来看',
    more: '下面还有[\\s\\S]*按回车继续',
  },
} as const;

const answered: ReadonlySet<Situation> = new Set<Situation>(['asked-for-message', 'asked-again', 'promised', 'solved']);

/** What a shopper types in one follow-up: the situation by its place in the list, and that the first text was sent. */
function typed(home: string, { situation, until }: Scene, language: ScreenLanguage): Typed[] {
  const words = said[language];
  const { choices } = situationChoices(storedCase(home), { words: english } as Context);
  const at = choices.findIndex(({ value }) => value === situation);
  const last = new RegExp(`${words.last}[\\s\\S]*${words.menu}`);
  return [
    [words.happened, `${down.repeat(at)}${enter}`],
    ...(until === undefined ? [] : [[words.until, `${until}${enter}`] as const]),
    ...(answered.has(situation) ? [[words.keep, enter] as const] : []),
    [last, enter],
    [last, `${down.repeat(5)}${enter}`],
  ];
}

describe.each(['en', 'zh'] as const)('a case from silence to the end, in %s', (language) => {
  test('each follow-up gives the next text, and none twice', { timeout: 120_000 }, async () => {
    const home = aHome();
    const words = said[language];
    const env = (now: string) => surroundings(home, { COMPLAIN_NOW: now, COMPLAIN_LANG: language });
    const opened = spawnSync(process.execPath, [bin, 'new', '--answers', '-', '--json'], {
      env: env('2026-11-23T18:00:00Z'),
      input: JSON.stringify(answers),
      encoding: 'utf8',
    });
    expect([opened.status, opened.stderr]).toEqual([0, '']);
    const between = `(?:${words.more}|^(?![\\s\\S]*${words.last})[\\s\\S]*${words.menu})`;
    for (const [at, scene] of scenes.entries()) {
      const steps: Typed[] = [...(at === 0 ? [[words.sent, enter] as const] : []), ...typed(home, scene, language)];
      const setup = { env: env(scene.now), whenever: [new RegExp(between), enter] as const };
      const { code, left, screen } = await inTerminal(['followup'], steps, setup);
      expect([scene.situation, left, code]).toEqual([scene.situation, [], 0]);
      expect(screen).not.toMatch(/undefined|NaN|\bat .*\.c?js:\d/);
      expect([scene.situation, stageIn(home, env(scene.now))]).toEqual([scene.situation, scene.stage]);
    }
    const texts = publicTexts(storedCase(home).events);
    expect(texts.length).toBeGreaterThan(5);
    const worst = texts.map((text, at) => likeness(text, texts.slice(0, at)));
    expect(Math.max(...worst)).toBeLessThanOrEqual(mostAlike.public);
  });
});

function stageIn(home: string, env: Record<string, string>): string {
  const { stdout } = spawnSync(process.execPath, [bin, 'show', '--json'], { env, encoding: 'utf8' });
  expect(home).not.toBe('');
  return (JSON.parse(stdout) as { case: { stage: string } }).case.stage;
}

const publicTexts = (events: readonly CaseEvent[]): string[] =>
  events.flatMap((event) =>
    event.kind === 'drafted'
      ? event.drafts
          .filter(({ kind }) => ['public-post', 'public-follow-up', 'closing-post'].includes(kind))
          .map(({ text }) => text)
      : [],
  );
