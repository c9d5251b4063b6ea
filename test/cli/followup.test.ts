import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/core/case/case.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { SITUATIONS } from '../../src/core/case/vocabulary.ts';
import { kindOf } from '../../src/core/playbook/scripts.ts';
import { stageOf } from '../../src/core/playbook/stages.ts';
import { scriptsFor } from '../../src/core/playbook/texts.ts';
import type { SomeAnswers } from '../support/draft-input.ts';
import { aCase, closed, drafted, sent, told } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const now = '2026-11-27T18:00:00Z';
const post = sent('public-post', '2026-11-24T18:00:00.000Z');
const opening = drafted('2026-11-22T10:00:00.000Z', 'public-post', 'direct-message', 'email');

const posted = (answers: SomeAnswers = {}, ...events: readonly CaseEvent[]): Case =>
  aCase({ answers }, opening, post, ...events);

/** Tells what happened, and gives the document. */
async function followup(situation: string, setup: Setup = {}, ...flags: readonly string[]) {
  const argv = ['followup', '--situation', situation, '--json', ...flags];
  const { out, ...rest } = await complain(argv, { cases: [posted()], now, ...setup });
  return { ...rest, document: JSON.parse(out) };
}

const codes = ({ document }: Awaited<ReturnType<typeof followup>>): string[] =>
  document.warnings.map(({ code }: { code: string }) => code);
const kinds = ({ document }: Awaited<ReturnType<typeof followup>>): string[] =>
  document.drafts.map(({ kind }: { kind: string }) => kind);
const newEvents = ({ cases }: { cases: readonly Case[] }): readonly CaseEvent[] => cases[0]?.events.slice(3) ?? [];

describe('every situation by flag', () => {
  test.each(SITUATIONS)('%s: the texts that answer it, and what is written down', async (situation) => {
    const { document, cases, notes, code } = await followup(situation);
    const before = posted({}, told(situation, '2026-11-27T18:00:00.000Z'));
    expect([code, notes]).toEqual([0, '']);
    expect(document.drafts.map(({ kind }: { kind: string }) => kind)).toEqual(
      scriptsFor(before, situation, true).map(kindOf),
    );
    expect(document.case).toEqual({ id: 'nike-1122-abc', stage: stageOf(before), brand: { id: 'nike', name: 'Nike' } });
    expect(newEvents({ cases })).toEqual([
      told(situation, '2026-11-27T18:00:00.000Z'),
      {
        kind: 'drafted',
        at: '2026-11-27T18:00:00.000Z',
        drafts: document.drafts.map(({ kind, language, text }: Record<string, string>) => ({ kind, language, text })),
      },
    ]);
  });

  test('has the document of new, and nothing else', async () => {
    const { document } = await followup('no-answer');
    expect(Object.keys(document)).toEqual(['case', 'drafts', 'checklist', 'warnings', 'next']);
    const answers = { answers: JSON.stringify(posted().answers) };
    const opened = JSON.parse((await complain(['new', '--answers', 'answers', '--json'], { files: answers, now })).out);
    for (const part of ['case', 'checklist', 'warnings', 'drafts', 'next']) {
      const [one, other] = [opened[part], document[part]].map((value) => (Array.isArray(value) ? value[0] : value));
      expect(Object.keys(other)).toEqual(Object.keys(one));
    }
  });

  test('prints the texts on stdout and what to know on stderr', async () => {
    const { out, notes, code } = await complain(['followup', '--situation', 'denied'], { cases: [posted()], now });
    expect([code, out.startsWith('Request for a supervisor\n'), out.includes('note:')]).toEqual([0, true, false]);
    expect(notes).toContain('Take a screenshot of their answer now');
  });
});

describe('what was told is written down whole', () => {
  test('with all its flags', async () => {
    const flags = [
      '--on',
      '2026-11-26',
      '--by',
      '@NikeSupport',
      '--text',
      ' We will\nsend it. ',
      '--until',
      '2026-12-04',
    ];
    const result = await followup('promised', {}, ...flags, '--reference', ' A-1 ');
    expect(newEvents(result)[0]).toEqual({
      kind: 'situation',
      at: '2026-11-27T18:00:00.000Z',
      situation: 'promised',
      on: '2026-11-26',
      by: 'NikeSupport',
      text: ' We will\nsend it. ',
      until: '2026-12-04',
      reference: 'A-1',
    });
    expect(result.document.case.stage).toBe('waiting-for-promise');
    // Three days after the 4th is a Monday; 9 in the morning in Shanghai comes before the desk opens.
    expect(result.document.next.at).toBe('2026-12-07T17:00:00.000Z');
  });

  test('on today where that is the day', async () => {
    // 18:00 UTC on the 27th is the 28th in Shanghai.
    expect(newEvents(await followup('asked-again', {}, '--on', '2026-11-28'))[0]).toEqual(
      told('asked-again', '2026-11-27T18:00:00.000Z'),
    );
  });

  test('with days as people say them', async () => {
    expect(newEvents(await followup('promised', {}, '--on', 'yesterday', '--until', 'Dec 4'))[0]).toMatchObject({
      on: '2026-11-27',
      until: '2026-12-04',
    });
  });

  test('with words from a pipe', async () => {
    const files = { '-': 'Sorry.\nPlease DM us.\n' };
    expect(newEvents(await followup('asked-for-message', { files }, '--text', '-'))[0]).toMatchObject({
      text: 'Sorry.\nPlease DM us.\n',
    });
  });

  test('and the number they gave stands in the text', async () => {
    const { document } = await followup('asked-again', {}, '--reference', 'CASE-4711');
    expect(document.drafts[0].text).toContain('CASE-4711');
  });
});

describe('what to know comes with the texts', () => {
  test.each<[string, string, readonly string[], string]>([
    ['a strange account', 'asked-for-message', ['--by', '@NikeSuport'], 'strange-account'],
    ['that what they wrote may be gone', 'asked-again', [], 'keep-screenshot'],
    ['never in public', 'asked-details-in-public', [], 'never-in-public'],
    ['the rung', 'no-answer', [], 'no-answer-rung'],
    ['another way, after a refusal', 'denied', [], 'route-still-open'],
    ['what waiting would cost', 'promised', ['--until', '2026-12-15'], 'promise-after-last-day'],
  ])('%s', async (_, situation, flags, code) => expect(codes(await followup(situation, {}, ...flags))).toContain(code));

  test.each<[string, string, readonly string[], string]>([
    [
      'no strange account where it is one of theirs, in capitals too',
      'asked-for-message',
      ['--by', '@NIKESUPPORT'],
      'strange-account',
    ],
    ['no screenshot of a silence', 'no-answer', [], 'keep-screenshot'],
  ])('%s', async (_, situation, flags, code) =>
    expect(codes(await followup(situation, {}, ...flags))).not.toContain(code),
  );

  test('that the last day has passed, unless the way was opened before', async () => {
    const setup = { now: '2026-12-16T18:00:00Z' };
    expect(codes(await followup('promise-broken', setup))).toContain('last-day-passed');
    const opened: CaseEvent = { kind: 'route-opened', at: '2026-12-01T18:00:00.000Z', route: 'paypal-dispute' };
    const cases = [posted({}, opened)];
    expect(codes(await followup('promise-broken', { ...setup, cases }))).not.toContain('last-day-passed');
  });

  test('a public text that comes too soon, also where it is the second', async () => {
    const setup = { now: '2026-11-24T19:00:00Z' };
    for (const situation of ['no-answer', 'promise-broken'])
      expect(codes(await followup(situation, setup))).toContain('public-too-soon');
    expect((await followup('no-answer', setup)).document.next.at).toBe('2026-11-25T18:00:00.000Z');
  });
});

describe('no answer', () => {
  test('climbs to the end without a rung or a text twice, and says when nothing is left to say', async () => {
    let cases: readonly Case[] = [posted()];
    const [rungs, texts]: [string[], string[]] = [[], []];
    for (let day = 0; day < 8; day += 1) {
      const at = new Date(Date.parse(now) + day * 3 * 86_400_000).toISOString();
      const { document, cases: grown } = await followup('no-answer', { cases, now: at });
      cases = grown;
      texts.push(...document.drafts.map(({ text }: { text: string }) => text));
      rungs.push(document.warnings.find(({ code }: { code: string }) => code === 'no-answer-rung').message);
    }
    expect([new Set(rungs).size, rungs.at(-1) === rungs.at(-2)]).toEqual([7, true]);
    expect([texts.length, new Set(texts).size]).toEqual([9, 9]);
  });

  test('past the last rung there is no text, and the formal way is named', async () => {
    const silences = Array.from({ length: 6 }, () => told('no-answer', '2026-11-25T18:00:00.000Z'));
    const result = await followup('no-answer', { cases: [posted({}, ...silences)] });
    expect([kinds(result), codes(result).slice(0, 2), result.code]).toEqual([
      [],
      ['no-answer-rung', 'route-still-open'],
      0,
    ]);
    expect(result.cases[0]?.events.at(-1)?.kind).toBe('situation');
  });
});

describe('a public text that would say nothing new', () => {
  test('is kept back, and that is said; who asks for it is given it, with a warning', async () => {
    let cases: readonly Case[] = [posted()];
    const kept: string[][] = [];
    for (let time = 0; time < 12 && kept.length === 0; time += 1) {
      const result = await followup('sent-elsewhere', { cases });
      cases = result.cases;
      if (codes(result).includes('nothing-new-to-say')) kept.push(kinds(result));
    }
    expect(kept).toEqual([['reply']]);
    const { out, code } = await complain(['draft', 'public-follow-up', '--json'], { cases, now });
    const { drafts, warnings } = JSON.parse(out);
    expect([
      drafts.length,
      warnings.map(({ code: id }: { code: string }) => id).includes('like-earlier-text'),
      code,
    ]).toEqual([1, true, 0]);
  });

  test('is not one that says something new', async () => {
    const { out } = await complain(['draft', 'public-follow-up', '--json'], { cases: [posted()], now });
    expect(out).not.toContain('like-earlier-text');
  });
});

describe('where nothing is posted', () => {
  test.each<[string, SomeAnswers]>([
    ['without X', { canUseX: false }],
    ['about a strange charge', { problem: 'not-my-charge', detail: null }],
  ])('%s: the next text is a mail', async (_, answers) => {
    const result = await followup('no-answer', {
      cases: [aCase({ answers }, drafted('2026-11-22T10:00:00.000Z', 'email'))],
    });
    expect([kinds(result), result.document.drafts[0].channel]).toEqual([['email'], 'email']);
  });

  test('without X a reply goes by mail', async () => {
    const { document } = await followup('asked-for-message', {
      cases: [aCase({ answers: { canUseX: false } }, opening)],
    });
    expect(document.drafts.map(({ kind, channel }: Record<string, string>) => [kind, channel])).toEqual([
      ['reply', 'email'],
    ]);
  });
});

describe('a case that cannot be written', () => {
  const trouble = { code: 'store-trouble', folder: '/data', trouble: 'full', detail: 'ENOSPC' } as const;

  test('its texts come all the same, and the end is 1', async () => {
    const { out, notes, code, cases } = await complain(['followup', '--situation', 'asked-again'], {
      cases: [posted()],
      now,
      trouble,
    });
    const good = await complain(['followup', '--situation', 'asked-again'], { cases: [posted()], now });
    expect([out, code, cases]).toEqual([good.out, 1, [posted()]]);
    expect(notes).toMatch(
      /error: cases cannot be kept in \/data: the disk is full\nhint: .*\nThe drafts above are complete, but the case is not saved\. Copy what you need now\.\n$/,
    );
  });

  test('its document says that it is not saved', async () => {
    const { document, code } = await followup('asked-again', { trouble });
    expect([document.saved, document.drafts.length, code]).toEqual([false, 1, 1]);
  });
});

describe('the texts can be sent on', () => {
  test('to the clipboard', async () => {
    const { copied, out } = await complain(['followup', '--situation', 'asked-again', '--copy', 'reply'], {
      cases: [posted()],
      now,
    });
    expect(copied).toHaveLength(1);
    expect(out.replace(/\s+/g, ' ')).toContain(copied[0]?.slice(0, 60).replace(/\s+/g, ' '));
  });

  test('to the browser', async () => {
    const { opened } = await complain(['followup', '--situation', 'no-answer', '--open'], { cases: [posted()], now });
    expect(opened).toEqual([expect.stringMatching(/^https:\/\/x\.com\/intent\//)]);
  });
});

test('a closed case goes on when it shows that it was not settled', async () => {
  const cases = [posted({}, closed('2026-11-25T18:00:00.000Z'))];
  const { document, code } = await followup('refund-sent-not-arrived', { cases });
  expect([document.case.stage, document.drafts[0].kind, code]).toEqual(['in-messages', 'reply', 0]);
});

test('the only open case is taken, and one that is named by a beginning', async () => {
  const cases = [posted(), aCase({ id: 'zara-1101-xyz' }, closed('2026-11-25T18:00:00.000Z'))];
  expect((await followup('asked-again', { cases })).document.case.id).toBe('nike-1122-abc');
  expect((await followup('arrived-after-refund', { cases }, 'zar')).document.case.id).toBe('zara-1101-xyz');
});
