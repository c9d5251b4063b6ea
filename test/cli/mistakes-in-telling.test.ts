import { describe, expect, test } from 'vitest';
import { aCase, closed, drafted, sent, undone } from '../support/some-case.ts';
import { type Row, testMistakes } from '../support/test-mistakes.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const stored = aCase(
  {},
  drafted('2026-11-22T10:00:00.000Z', 'public-post'),
  sent('public-post', '2026-11-24T18:00:00.000Z'),
);
const setup: Setup = { cases: [stored], now: '2026-11-27T10:00:00Z' };
const over: Setup = {
  ...setup,
  cases: [aCase({}, drafted('2026-11-22T10:00:00.000Z', 'public-post'), closed('2026-11-24T18:00:00.000Z'))],
};

const followup = (situation: string, ...flags: string[]) => ['followup', '--situation', situation, ...flags];

const rows: readonly Row[] = [
  {
    name: 'nothing that happened',
    argv: ['followup'],
    code: 4,
    en: 'error: no situation given\nhint: pass --situation\n',
    zh: '缺少 situation\n请加上 --situation\n',
  },
  {
    name: 'a situation misspelt',
    argv: followup('promise'),
    en: 'error: --situation: "promise" is not known\nhint: did you mean "promised"?\n',
    zh: '--situation：不认识“promise”\n你是不是想写“promised”？\n',
  },
  {
    name: 'a day to wait for where none goes with the situation',
    argv: followup('denied', '--until', '2026-12-15'),
    en: 'error: --until says nothing here\nhint: it goes with: --situation please-wait, --situation promised\n',
    zh: '--until 用在这里没有意义\n要和这些一起用：--situation please-wait、--situation promised\n',
  },
  {
    name: 'a day in the future',
    argv: followup('denied', '--on', '2026-11-28'),
    en: 'error: --on: 2026-11-28 lies in the future\nhint: today is 2026-11-27\n',
    zh: '--on：2026-11-28 还没到\n今天是 2026-11-27\n',
  },
  {
    name: 'a day before the order',
    argv: followup('denied', '--on', '2026-11-01'),
    en: 'error: --on (2026-11-01) is before order.placedOn (2026-11-02)\nhint: check both days; one of them is wrong\n',
    zh: '--on（2026-11-01）早于 order.placedOn（2026-11-02）\n请核对这两个日期，其中一个不对\n',
  },
  {
    name: 'a day that is none',
    argv: followup('denied', '--on', 'soon'),
    en: 'error: --on: "soon" is not a day\nhint: write it like 2026-11-02\n',
    zh: '--on：“soon”不是日期\n请写成 2026-11-02 这样\n',
  },
  {
    name: 'a day that can be read in two ways',
    argv: followup('denied', '--on', '3/11'),
    en: 'error: --on: "3/11" is not a day\nhint: write it like 2026-11-02\n',
    zh: '--on：“3/11”不是日期\n请写成 2026-11-02 这样\n',
  },
  {
    name: 'a promise for a day before it was made',
    argv: followup('promised', '--on', '2026-11-25', '--until', '2026-11-24'),
    en: 'error: --until (2026-11-24) is before --on (2026-11-25)\nhint: check both days; one of them is wrong\n',
    zh: '--until（2026-11-24）早于 --on（2026-11-25）\n请核对这两个日期，其中一个不对\n',
  },
  {
    name: 'a promise of today for a day that is over',
    argv: ['record', 'promised', '--until', '2026-11-26'],
    en: 'error: --until (2026-11-26) is before --on (2026-11-27)\nhint: check both days; one of them is wrong\n',
    zh: '--until（2026-11-26）早于 --on（2026-11-27）\n请核对这两个日期，其中一个不对\n',
  },
  {
    name: 'an account that cannot be one',
    argv: followup('denied', '--by', '@nike support'),
    en: 'error: --by: "@nike support" cannot be an account on X\nhint: 1 to 15 letters, digits or _\n',
    zh: '--by：“@nike support”不可能是 X 账号\n1到15个英文字母、数字或下划线\n',
  },
  {
    name: 'words too long for a reply',
    argv: ['record', 'answered', '--text', 'x'.repeat(20_001)],
    en: 'error: the reply has more than 20000 characters\nhint: paste their last answer only\n',
    zh: '回复超过20000个字符\n只粘贴他们最近的一次回复\n',
  },
  {
    name: 'no words',
    argv: ['record', 'answered', '--text', ' \n'],
    en: 'error: --text is empty\nhint: paste what they wrote, from the first word to the last\n',
    zh: '--text 是空的\n把他们写的话完整粘贴进来\n',
  },
  {
    name: 'a case number too long',
    argv: followup('asked-again', '--reference', 'x'.repeat(101)),
    en: 'error: --reference has 101 characters\nhint: at most 100; say the main thing\n',
    zh: '--reference 有101个字符\n最多100个，请只写要点\n',
  },
  {
    name: 'an event misspelt',
    argv: ['record', 'nte'],
    en: 'error: event: "nte" is not known\nhint: did you mean "note"?\n',
    zh: 'event：不认识“nte”\n你是不是想写“note”？\n',
  },
  {
    name: 'no event',
    argv: ['record'],
    en: "error: 'event' is missing\nhint: see: complain --help\n",
    zh: "缺少 'event'\n查看用法：complain --help\n",
  },
  {
    name: 'a note without words',
    argv: ['record', 'note'],
    code: 4,
    en: 'error: no text given\nhint: pass --text\n',
    zh: '缺少 text\n请加上 --text\n',
  },
  {
    name: 'a way that is not named',
    argv: ['record', 'route-opened'],
    code: 4,
    en: 'error: no route given\nhint: pass --route\n',
    zh: '缺少 route\n请加上 --route\n',
  },
  {
    name: 'a way misspelt',
    argv: ['record', 'route-opened', '--route', 'paypal-dispute-not-as-describd'],
    en: 'error: --route: "paypal-dispute-not-as-describd" is not known\nhint: did you mean "paypal-dispute-not-as-described"?\n',
    zh: '--route：不认识“paypal-dispute-not-as-describd”\n你是不是想写“paypal-dispute-not-as-described”？\n',
  },
  {
    name: 'a flag of another event',
    argv: ['record', 'note', '--text', 'x', '--until', '2026-12-01'],
    en: 'error: --until says nothing here\nhint: it goes with: record promised\n',
    zh: '--until 用在这里没有意义\n要和这些一起用：record promised\n',
  },
  {
    name: 'a flag with what takes none',
    argv: ['record', 'undo', '--on', '2026-11-25'],
    en: 'error: --on says nothing here\nhint: it goes with: record sent, record answered, record promised, record note, record route-opened, record closed\n',
    zh: '--on 用在这里没有意义\n要和这些一起用：record sent、record answered、record promised、record note、record route-opened、record closed\n',
  },
  {
    name: 'a text that was never written',
    argv: ['record', 'sent', '--draft', 'email'],
    en: 'error: no email was written in this case yet\nhint: written: public-post\n',
    zh: '这个投诉还没有写过 email\n写过的有：public-post\n',
  },
  {
    name: 'a kind of text misspelt',
    argv: ['record', 'sent', '--draft', 'mail'],
    en: 'error: --draft: "mail" is not known\nhint: did you mean "email"?\n',
    zh: '--draft：不认识“mail”\n你是不是想写“email”？\n',
  },
  {
    name: 'sent, where nothing was written',
    argv: ['record', 'sent'],
    setup: { ...setup, cases: [aCase()] },
    en: 'error: no public-post was written in this case yet\nhint: write it first: complain draft public-post\n',
    zh: '这个投诉还没有写过 public-post\n先写：complain draft public-post\n',
  },
  {
    name: 'taking back, where nothing was told',
    argv: ['record', 'undo'],
    setup: { ...setup, cases: [aCase({}, drafted('2026-11-22T10:00:00.000Z', 'email'))] },
    en: 'error: nothing was written down that could be taken back\nhint: see the timeline: complain show\n',
    zh: '没有可以撤回的记录\n看经过：complain show\n',
  },
  {
    name: 'taking back a second time, where one thing was told',
    argv: ['record', 'undo'],
    setup: {
      ...setup,
      cases: [aCase({}, sent('email', '2026-11-24T18:00:00.000Z'), undone(1, '2026-11-25T18:00:00.000Z'))],
    },
    en: 'error: nothing was written down that could be taken back\nhint: see the timeline: complain show\n',
    zh: '没有可以撤回的记录\n看经过：complain show\n',
  },
  {
    name: 'what cannot follow when the case is closed',
    argv: followup('no-answer'),
    setup: over,
    en: 'error: "no-answer" cannot follow: the case is at "Closed"\nhint: what could follow: promised, promise-broken, refund-sent-not-arrived, arrived-after-refund, asked-to-delete, answered, note, route-opened\n',
    zh: '现在的进度是“已结束”，不能接着记 no-answer\n可以记：promised、promise-broken、refund-sent-not-arrived、arrived-after-refund、asked-to-delete、answered、note、route-opened\n',
  },
  {
    name: 'a text that cannot be sent when the case is closed',
    argv: ['record', 'sent', '--draft', 'public-post'],
    setup: over,
    en: 'error: "sent-public-post" cannot follow: the case is at "Closed"\nhint: what could follow: sent-reply, sent-closing-post, sent-email\n',
    zh: '现在的进度是“已结束”，不能接着记 sent-public-post\n可以记：sent-reply、sent-closing-post、sent-email\n',
  },
  {
    name: 'closing what is closed',
    argv: ['record', 'closed'],
    setup: over,
    en: 'error: "closed" cannot follow: the case is at "Closed"\nhint: what could follow: promised, promise-broken, refund-sent-not-arrived, arrived-after-refund, asked-to-delete, answered, note, route-opened\n',
    zh: '现在的进度是“已结束”，不能接着记 closed\n可以记：promised、promise-broken、refund-sent-not-arrived、arrived-after-refund、asked-to-delete、answered、note、route-opened\n',
  },
  ...(['followup', 'record'] as const).map(
    (command): Row => ({
      name: `${command} under a clock that went backwards`,
      argv: command === 'followup' ? followup('no-answer') : ['record', 'undo'],
      setup: { ...setup, now: '2026-11-24T17:54:00Z' },
      en: 'error: the clock says 2026-11-24T17:54:00.000Z, but the case was written to at 2026-11-24T18:00:00.000Z\nhint: set the date and time of this machine right, then try again; nothing was written\n',
      zh: '现在的时钟是 2026-11-24T17:54:00.000Z，可是这个投诉上次记录是 2026-11-24T18:00:00.000Z\n请先把电脑的日期和时间调对，再试一次；什么都没有写入\n',
    }),
  ),
  {
    name: 'a case misspelt',
    argv: ['record', 'closed', 'nike-1123-abc'],
    en: 'error: no case called "nike-1123-abc"\nhint: did you mean nike-1122-abc?\n',
    zh: '没有找到投诉“nike-1123-abc”\n你是不是想找 nike-1122-abc？\n',
  },
  {
    name: 'a beginning of two cases',
    argv: [...followup('no-answer'), 'nike'],
    setup: { ...setup, cases: [stored, aCase({ id: 'nike-1122-abd' })] },
    en: 'error: several cases begin with "nike"\nhint: name one: nike-1122-abc, nike-1122-abd\n',
    zh: '有好几个投诉以“nike”开头\n请指明一个：nike-1122-abc、nike-1122-abd\n',
  },
  {
    name: 'a case of a newer complain',
    argv: ['record', 'note', 'acme-1122-abc', '--text', 'x'],
    setup: { damaged: [{ file: '/data/cases/acme-1122-abc/case.json', reason: 'newer', detail: '3' }] },
    en: 'error: /data/cases/acme-1122-abc/case.json was written by a newer complain (form 3)\nhint: update complain; the file was left as it is\n',
    zh: '/data/cases/acme-1122-abc/case.json 是更新版本的 complain 写的（格式3）\n请更新 complain，文件没有改动\n',
  },
  {
    name: 'a text to copy that the turn does not have',
    argv: followup('no-answer', '--copy', 'email'),
    en: 'error: this case has no email\nhint: it has: public-follow-up, direct-message\n',
    zh: '这个投诉没有 email\n可以用：public-follow-up、direct-message\n',
  },
];

describe('what cannot be told is refused with what could', () => testMistakes(rows.map((row) => ({ setup, ...row }))));

test.each(rows.map((row) => ({ setup, ...row })))(
  'and nothing is written: $name',
  async ({ argv = [], setup: given }) => {
    const told = await complain(argv, given);
    expect(told.cases).toEqual(given.cases ?? []);
  },
);

test('clocks that differ by seconds, as of two machines with one folder, are let be', async () => {
  const { code } = await complain(followup('no-answer'), { ...setup, now: '2026-11-24T17:56:00Z' });
  expect(code).toBe(0);
});
