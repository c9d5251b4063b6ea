import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/core/case/case.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { RECORDS } from '../../src/core/case/vocabulary.ts';
import type { SomeAnswers } from '../support/draft-input.ts';
import { aCase, closed, drafted, sent, told, undone } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const now = '2026-11-27T10:00:00Z';
const at = '2026-11-27T10:00:00.000Z';
const opening = drafted('2026-11-22T10:00:00.000Z', 'public-post', 'direct-message', 'email');
const post = sent('public-post', '2026-11-24T18:00:00.000Z');
const opened = (answers: SomeAnswers = {}, ...events: readonly CaseEvent[]): Case =>
  aCase({ answers }, opening, ...events);

const record = (argv: readonly string[], setup: Setup = {}) =>
  complain(['record', ...argv], { cases: [opened({}, post)], now, ...setup });
const last = ({ cases }: { cases: readonly Case[] }): CaseEvent | undefined => cases[0]?.events.at(-1);

describe('what happened is written down whole', () => {
  const text = 'A text of the kind public-post.';

  test.each<[readonly string[], CaseEvent]>([
    [['sent'], { kind: 'sent', at, draft: { kind: 'public-post', language: 'en', text } }],
    [
      ['sent', '--draft', 'email', '--on', '2026-11-25'],
      {
        kind: 'sent',
        at,
        on: '2026-11-25',
        draft: { kind: 'email', language: 'en', text: 'A text of the kind email.' },
      },
    ],
    [['answered'], { kind: 'answered', at }],
    [
      ['answered', '--by', '@NikeSupport', '--text', 'Please DM us.', '--reference', 'A-1', '--on', '2026-11-26'],
      { kind: 'answered', at, on: '2026-11-26', by: 'NikeSupport', text: 'Please DM us.', reference: 'A-1' },
    ],
    [['promised'], { kind: 'promised', at }],
    [['promised', '--until', '2026-12-04'], { kind: 'promised', at, until: '2026-12-04' }],
    [['note', '--text', 'They called.'], { kind: 'note', at, text: 'They called.' }],
    [
      ['route-opened', '--route', 'paypal-dispute-not-as-described'],
      { kind: 'route-opened', at, route: 'paypal-dispute-not-as-described' },
    ],
    [['closed'], { kind: 'closed', at }],
    [['undo'], { kind: 'undo', at, event: 2 }],
  ])('record %j', async (argv, event) => {
    const result = await record(argv);
    expect([last(result), result.code, result.out]).toEqual([event, 0, '']);
    expect(result.cases[0]?.events).toHaveLength(4);
  });

  test('of every kind there is', () =>
    expect([...RECORDS].sort()).toEqual(['answered', 'closed', 'note', 'promised', 'route-opened', 'sent', 'undo']));

  test.each(['answered', 'note', 'promised'])('%s with words from a pipe, as they stand', async (event) => {
    const files = { '-': 'Sorry.\nDM us.\n' };
    expect(last(await record([event, '--text', '-'], { files }))).toMatchObject({ text: 'Sorry.\nDM us.\n' });
  });

  test('the text of a turn, once there is one', async () => {
    const cases = [
      opened(
        {},
        post,
        told('denied', '2026-11-25T10:00:00.000Z'),
        drafted('2026-11-25T10:00:00.000Z', 'supervisor-request', 'public-follow-up'),
      ),
    ];
    expect(last(await record(['sent'], { cases }))).toMatchObject({ draft: { kind: 'supervisor-request' } });
    expect(last(await record(['sent', '--draft', 'public-follow-up'], { cases }))).toMatchObject({
      draft: { kind: 'public-follow-up' },
    });
  });

  test('the mail, where nothing is posted', async () => {
    expect(last(await record(['sent'], { cases: [opened({ canUseX: false })] }))).toMatchObject({
      draft: { kind: 'email' },
    });
  });

  test('the text of the turn before, when a turn was taken back', async () => {
    const first = drafted('2026-11-25T10:00:00.000Z', 'reply');
    const second: CaseEvent = {
      kind: 'drafted',
      at,
      drafts: [{ kind: 'reply', language: 'en', text: 'Another reply.' }],
    };
    const turns = [told('asked-again', '2026-11-25T10:00:00.000Z'), first, told('coupon-instead', at), second];
    const cases = [opened({}, ...turns, undone(4, at))];
    expect(last(await record(['sent'], { cases }))).toMatchObject({ draft: { text: 'A text of the kind reply.' } });
  });
});

describe('what is said of it', () => {
  test.each<[string, readonly string[], string]>([
    ['the stage, in the words of the screen', ['promised'], 'Stage: Waiting for what they promised'],
    [
      'what comes next, on both clocks',
      ['promised', '--until', '2026-12-04'],
      'Look whether they kept their promise. Tue 8 Dec, 01:00 your time (Mon 7 Dec, 09:00 theirs)',
    ],
    ['to tell what an answer means', ['answered'], 'Tell what they answered, and get the reply.'],
    [
      'to keep what they wrote',
      ['answered'],
      'note: Take a screenshot of their answer now, with account and time visible: answers can vanish.',
    ],
    [
      'that a strange account answered',
      ['answered', '--by', 'NikeSuport'],
      'note: @NikeSuport is none of the accounts that are known for this brand, and looks like @NikeSupport.',
    ],
    [
      'that it was taken back, and stays to be seen',
      ['undo'],
      'The timeline still shows it. Stage: Getting ready Publish the public post.',
    ],
  ])('%s', async (_, argv, said) => expect((await record(argv)).notes.replace(/\s+/g, ' ')).toContain(said));

  test('nothing of what comes next, once a case is closed', async () => {
    expect((await record(['closed'])).notes).toMatch(/^Written down: .*\nStage: Closed\n$/);
  });

  test('in Chinese too', async () => {
    expect((await record(['closed', '--lang', 'zh'])).notes).toBe('已记下“已结束”\n进度：已结束\n');
  });

  test('without the control characters of what was pasted', async () => {
    const pasted = 'They \u001B[31mrefused\nus\u202E\u200B.';
    const { notes } = await record(['note', '--text', pasted]);
    const back = await record(['undo'], { cases: [opened({}, { kind: 'note', at, text: pasted })] });
    expect([notes, back.notes].join('').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(notes).toContain('They \uFFFD[31mrefused us');
  });

  test('in a document for a program too, which loses nothing', async () => {
    const pasted = 'Refused\u009B31m\u202Eus\u200B.';
    const { out } = await record(['answered', '--text', pasted, '--json']);
    expect(out).not.toMatch(/[\u0080-\u009F\p{Cf}]/u);
    expect(JSON.parse(out).case.events.at(-1)).toMatchObject({ text: pasted });
  });

  test('as the document of the case for a program', async () => {
    const { out, notes } = await record(['answered', '--json']);
    const shown = JSON.parse(
      (await complain(['show', '--json'], { cases: [opened({}, post, { kind: 'answered', at })], now })).out,
    );
    expect([JSON.parse(out), notes]).toEqual([shown, '']);
  });
});

describe('taking back', () => {
  test('goes back one by one, and nothing is ever removed', async () => {
    const note: CaseEvent = { kind: 'note', at: '2026-11-25T10:00:00.000Z', text: 'They called.' };
    const first = await record(['undo'], { cases: [opened({}, post, note)] });
    const second = await record(['undo'], { cases: first.cases });
    expect([last(first), last(second)]).toEqual([undone(3, at), undone(2, at)]);
    expect(second.cases[0]?.events.slice(0, 4)).toEqual(opened({}, post, note).events);
    expect((await record(['undo'], { cases: second.cases })).code).toBe(3);
  });

  test('is seen in the timeline', async () => {
    const { cases } = await record(['undo']);
    const { out } = await complain(['show'], { cases, now });
    expect(out).toContain('sent: Public post on X');
    expect(out).toMatch(/taken back/i);
  });

  test('opens a closed case again', async () => {
    const { notes } = await record(['undo'], { cases: [opened({}, post, closed('2026-11-25T10:00:00.000Z'))] });
    expect(notes).toContain('Stage: First text sent');
  });

  test('does not undo the first texts or a correction', async () => {
    const corrected: CaseEvent = { kind: 'corrected', at: '2026-11-25T10:00:00.000Z', answers: { tone: 'firm' } };
    expect((await record(['undo'], { cases: [opened({}, corrected)] })).code).toBe(3);
  });
});

test('what cannot be written ends with 1, and says so', async () => {
  const trouble = { code: 'store-trouble', folder: '/data', trouble: 'full', detail: 'ENOSPC' } as const;
  const { out, notes, code } = await record(['note', '--text', 'x'], { trouble });
  expect([out, code]).toEqual(['', 1]);
  expect(notes).toBe(
    'error: cases cannot be kept in /data: the disk is full\nhint: mend the folder, or set COMPLAIN_HOME to another one\n',
  );
});

test('after giving up a formal way can still be written down', async () => {
  const cases = [opened({}, post, told('giving-up', '2026-11-25T10:00:00.000Z'))];
  const { notes, code } = await record(['route-opened', '--route', 'paypal-dispute-not-as-described'], { cases });
  expect([code, notes.includes('Stage: Formal claim under way')]).toEqual([0, true]);
});
