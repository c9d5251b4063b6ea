import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { aCase, closed, sent } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const now = '2026-11-27T18:00:00Z';
const written: CaseEvent = {
  kind: 'drafted',
  at: '2026-11-22T10:00:00.000Z',
  drafts: [{ kind: 'public-post', language: 'en', text: 'Could you help?' }],
};
const closedCase = aCase({ id: 'a-closed' }, closed('2026-11-23T10:00:00.000Z'));
const later = aCase({ id: 'b-later' }, sent('email', '2026-11-27T17:45:00.000Z'));
const sooner = aCase({ id: 'c-sooner' }, sent('public-post', '2026-11-27T10:00:00.000Z'));
const dueToday = aCase({ id: 'd-today' }, sent('public-post', '2026-11-26T17:30:00.000Z'));
const overdue = aCase({ id: 'e-overdue' }, written);
// Paid in June: PayPal's last day is 2 December.
const lastDay = aCase(
  { id: 'f-last-day', answers: { problem: 'not-received', paidOn: '2026-06-05' } },
  sent('public-post', '2026-11-26T17:30:00.000Z'),
);
const cases = [closedCase, later, sooner, dueToday, overdue, lastDay];
const list = (setup: Setup = {}, ...argv: string[]) => complain(['list', ...argv], { cases, now, ...setup });

describe('list', () => {
  test('says what is due since when, what comes, and what was written and not sent', async () => {
    const { out } = await list({ columns: 140 });
    expect(out.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      'case | brand | problem | stage | due',
      "f-last-day | Nike | Shipped, but not here yet | First text sent | due since Wed 25 Nov: Open the dispute: PayPal's last day is Wed 2 Dec 2026.",
      'e-overdue | Nike | Arrived damaged | Getting ready | due since Tue 24 Nov: Publish the public post. (written, not sent)',
      'd-today | Nike | Arrived damaged | First text sent | due today: Look whether they have answered.',
      'c-sooner | Nike | Arrived damaged | First text sent | Tue 1 Dec: Look whether they have answered.',
      'b-later | Nike | Arrived damaged | Getting ready | Tue 1 Dec: Look whether they have answered.',
      'a-closed | Nike | Arrived damaged | Closed',
      '',
    ]);
  });

  test('says it in Chinese', async () => {
    const { out } = await list({ columns: 140, cases: [overdue, later] }, '--lang', 'zh');
    expect(out.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      '投诉 | 品牌 | 问题 | 进度 | 该做什么',
      'e-overdue | Nike | 收到时已损坏 | 准备中 | 11月24日周二起该做：发布公开帖。（写好了，还没发）',
      'b-later | Nike | 收到时已损坏 | 准备中 | 12月1日周二：看看他们有没有回复。',
      '',
    ]);
  });

  test('has the same order as a document, and the last day in its words', async () => {
    const { out } = await list({}, '--json');
    const found = JSON.parse(out).cases as { id: string; due: { at: string; why: string } | null }[];
    expect(found.map(({ id }) => id)).toEqual([
      'f-last-day',
      'e-overdue',
      'd-today',
      'c-sooner',
      'b-later',
      'a-closed',
    ]);
    expect(found[0]?.due).toEqual({
      at: '2026-11-25T01:00:00.000Z',
      why: "Open the dispute: PayPal's last day is Wed 2 Dec 2026.",
    });
    expect(found.at(-1)?.due).toBeNull();
  });

  test('of cases that are as urgent the order of the store stays: newest first', async () => {
    const twins = ['y', 'x', 'z'].map((id) => aCase({ id }, written));
    const { out } = await list({ cases: twins }, '--json');
    expect(JSON.parse(out).cases.map(({ id }: { id: string }) => id)).toEqual(['y', 'x', 'z']);
  });
});
