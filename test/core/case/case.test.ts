import { describe, expect, test } from 'vitest';
import { Case } from '../../../src/core/case/case.ts';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { nextStep } from '../../../src/core/playbook/next-step.ts';
import { stageOf } from '../../../src/core/playbook/stages.ts';
import { aDesk } from '../../support/a-desk.ts';
import { aCase, closed, type SomeCase, sent } from '../../support/some-case.ts';

const drafted: CaseEvent = {
  kind: 'drafted',
  at: '2026-11-22T10:00:00.000Z',
  drafts: [{ kind: 'public-post', language: 'en', text: 'Could you help?' }],
};
const post = sent('public-post', '2026-11-23T17:30:00.000Z');
const message = sent('direct-message', '2026-11-24T17:30:00.000Z');
const mail = sent('email', '2026-11-24T17:30:00.000Z');

describe('the stage follows from the events', () => {
  test.each([
    ['opened', [], 'preparing'],
    ['drafted', [drafted], 'preparing'],
    ['the post was sent', [drafted, post], 'posted'],
    ['drafted again after the post', [drafted, post, drafted], 'posted'],
    ['a message was sent after the post', [post, message], 'in-messages'],
    ['closed', [post, message, closed('2026-12-01T10:00:00.000Z')], 'closed'],
  ] as const)('%s', (_, events, stage) => {
    expect(stageOf(aCase({}, ...events))).toBe(stage);
  });

  test('a mail was sent and nothing was posted: nothing is in public', () => {
    expect(stageOf(aCase({}, mail))).toBe('preparing');
  });
});

describe('the next step', () => {
  const rows: readonly [string, SomeCase, readonly CaseEvent[], object | null][] = [
    // 22 November 2026 is a Sunday; the desk in Los Angeles opens on Monday at 17:00 UTC.
    [
      'a post waits for the desk to open',
      {},
      [drafted],
      { step: 1, action: 'publish-post', at: '2026-11-23T17:00:00.000Z' },
    ],
    [
      'in working hours a post goes out at once',
      { openedAt: '2026-11-24T18:00:00.000Z' },
      [],
      { step: 1, action: 'publish-post', at: '2026-11-24T18:00:00.000Z' },
    ],
    [
      'a mail goes out at once',
      { answers: { canUseX: false } },
      [],
      { step: 1, action: 'send-email', at: '2026-11-22T10:00:00.000Z' },
    ],
    [
      'of a strange charge the bank hears at once',
      { answers: { problem: 'not-my-charge', detail: null } },
      [],
      { step: 1, action: 'call-bank', at: '2026-11-22T10:00:00.000Z' },
    ],
    [
      'the bank comes first without X too',
      { answers: { problem: 'not-my-charge', detail: null, canUseX: false } },
      [],
      { step: 1, action: 'call-bank', at: '2026-11-22T10:00:00.000Z' },
    ],
    [
      'a day after the post the answer is looked for',
      {},
      [post],
      { step: 2, action: 'look-for-answer', at: '2026-11-24T17:30:00.000Z' },
    ],
    [
      'of several texts the last one counts',
      {},
      [post, message],
      { step: 3, action: 'look-for-answer', at: '2026-11-27T17:00:00.000Z' },
    ],
    [
      'a day that ends on a Saturday is moved to Monday',
      {},
      [sent('public-post', '2026-11-27T20:00:00.000Z')],
      { step: 2, action: 'look-for-answer', at: '2026-11-30T17:00:00.000Z' },
    ],
    [
      'a day that ends on Thanksgiving is moved to the Friday',
      {},
      [sent('public-post', '2026-11-25T20:00:00.000Z')],
      { step: 2, action: 'look-for-answer', at: '2026-11-27T17:00:00.000Z' },
    ],
    ['a closed case waits for nothing', {}, [post, closed('2026-12-01T10:00:00.000Z')], null],
  ];
  test.each(rows)('%s', (_, about, events, expected) => {
    const next = nextStep(aCase(about, ...events), { desk: aDesk(), timeZone: 'Asia/Shanghai' });
    expect(next === null ? null : { ...next, at: next.at.toISOString() }).toEqual(expected);
  });
});

describe('the stored form', () => {
  test('is read as it was written', () => {
    const stored = aCase({}, drafted, post);
    expect(Case.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test.each([
    ['a version that nobody wrote', { version: 99 }],
    ['no events', { events: [] }],
    ['an event of another kind', { events: [{ kind: 'posted', at: '2026-11-22T10:00:00.000Z' }] }],
    ['an event without a moment', { events: [{ kind: 'opened' }] }],
    ['a day in place of a moment', { events: [{ kind: 'opened', at: '2026-11-22' }] }],
    ['an id that leads out of the folder', { id: '../nike' }],
    ['an id in capitals', { id: 'Nike-1122-abc' }],
    ['an unknown field', { note: 'x' }],
  ])('%s is refused', (_, change) => {
    expect(Case.safeParse({ ...aCase(), ...change }).success).toBe(false);
  });
});
