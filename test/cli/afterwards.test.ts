import { describe, expect, test } from 'vitest';
import { chinese, english, finish, interview } from '../support/conversation.ts';
import type { Step } from '../support/fakes.ts';
import { acmeFile } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const pick = (answer: string): Step => ({ asks: 'What next?', answer });
const afterwards = (script: readonly Step[], setup: Setup = {}, ...argv: string[]) =>
  interview([...english, ...script], setup, ...argv);

/** What kind of text the last event holds, and the stage that follows from it. */
async function stageAfter({ cases }: Awaited<ReturnType<typeof complain>>): Promise<string> {
  const { out } = await complain(['show', '--json'], { cases });
  return JSON.parse(out).case.stage;
}

describe('after the drafts', () => {
  test('leaving leaves the case as it is', async () => {
    const told = await afterwards([finish]);
    expect([told.code, told.cases[0]?.events.length, await stageAfter(told)]).toEqual([0, 2, 'preparing']);
  });

  test('texts are copied and the post opened, as often as wanted', async () => {
    const { copied, opened, notes } = await afterwards([
      pick('Copy: E-mail'),
      pick('Copy: Public post on X'),
      pick('Open the post in the browser, filled in (you press Post)'),
      finish,
    ]);
    expect([copied.length, opened.length]).toEqual([2, 1]);
    expect(new URL(opened[0] ?? '').searchParams.get('text')).toBe(copied[1]);
    expect(notes).toContain('Copied: E-mail. Paste it where you want to send it.\n');
  });

  test.each([
    ['Public post on X', 'public-post', 'posted'],
    ['Private message on X', 'direct-message', 'in-messages'],
  ])('"I have sent it: %s" is written down with the text', async (label, kind, stage) => {
    const told = await afterwards([pick(`I have sent it: ${label}`)]);
    const [, drafted, sent] = told.cases[0]?.events ?? [];
    const draft = drafted?.kind === 'drafted' ? drafted.drafts.find((one) => one.kind === kind) : null;
    expect(sent).toEqual({ kind: 'sent', at: '2026-11-22T10:00:00.000Z', draft });
    expect(await stageAfter(told)).toBe(stage);
  });

  test('who cannot use X is offered nothing of X', async () => {
    const cannot = ['--can-use-x', 'no'];
    const { code } = await afterwards([pick('Copy: E-mail'), finish], {}, ...cannot);
    expect(code).toBe(0);
    for (const label of ['Copy: Public post on X', 'Open the post in the browser, filled in (you press Post)']) {
      const { notes } = await afterwards([pick(label)], {}, ...cannot);
      expect(notes).toContain(`no choice "${label}" in: Copy: E-mail | I have sent it: E-mail | Save and leave`);
    }
  });

  test('a case that was not saved cannot be marked as sent', async () => {
    const trouble = { code: 'store-trouble', folder: '/data', trouble: 'full', detail: 'ENOSPC' } as const;
    const { code, notes } = await afterwards([pick('I have sent it: E-mail')], { trouble });
    expect(notes).toMatch(/no choice "I have sent it: E-mail" in: Copy: [^\n]+Save and leave/);
    expect(code).toBe(1);
  });

  test('in Chinese', async () => {
    const script = ['复制：邮件', '已经发出：X 公开帖'].map((answer) => ({ asks: '接下来做什么？', answer }));
    const told = await interview([...chinese.slice(0, -1), ...script], { machine: { language: 'zh' } });
    expect(told.notes).toContain('已复制：邮件。到要发送的地方粘贴就行。\n');
    expect(await stageAfter(told)).toBe('posted');
  });
});

test('--json and --quiet: with --json nothing is asked afterwards', async () => {
  const { code, notes } = await complain(['new', '--answers', 'answers.json', '--json'], {
    files: acmeFile(),
    script: [],
  });
  expect([code, notes]).toEqual([0, '']);
});

test.each([[], ['--copy', 'email'], ['--open']])(
  'answers from a file %s: the texts are shown and nothing is asked',
  async (...more) => {
    const { code } = await complain(['new', '--answers', 'answers.json', ...more], { files: acmeFile(), script: [] });
    expect(code).toBe(0);
  },
);
