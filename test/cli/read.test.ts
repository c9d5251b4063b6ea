import { describe, expect, test } from 'vitest';
import { reading as chinese } from '../../src/cli/words/reading.zh.ts';
import { back, leave, type Step } from '../support/fakes.ts';
import { aCase, sent } from '../support/some-case.ts';
import { testMistakes } from '../support/test-mistakes.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const posted = () => aCase({}, sent('public-post', '2026-11-22T15:00:00.000Z'));
const now = '2026-11-27T10:00:00Z';
const promise = 'Hi Wei, we have opened ticket 8841207 for you. Your refund will be issued by December 4.';
const question = 'Which colour of ribbon do you like?';
const scam = 'Please send me the verification code, then add me on WhatsApp. We will refund you today.';

const paste = (answer: string): Step => ({ asks: 'Paste what they wrote', answer });
const menu = (answer: Step['answer']): Step => ({ asks: 'What next?', answer });
const happened = (answer: Step['answer']): Step => ({ asks: 'What happened since?', answer });
const looking = (answer: Step['answer']): Step => ({ asks: 'Look at the replies first', answer });
const keeps = (answer: Step['answer']): Step => ({ asks: /^They gave the number 8841207\./, answer });
const until = (answer: Step['answer']): Step => ({ asks: /^Until which day do they want/, answer });
const thatIsIt = menu('That is it (They promised something): keep their words and get the reply');
const otherwise = menu('Something else happened: choose it, keep their words');
const onlyRead = menu('I only wanted to read it');
const leaveTurn: readonly Step[] = [
  menu('Understood. Next page: Reply to them'),
  menu('Next page: When to look again'),
  menu('Not sent yet: note it later and leave'),
];
const notKept = 'Nothing was written down. Keep their words with: complain record answered --text -\n';

const reads = (script: readonly Step[], setup: Setup = {}, ...argv: string[]) =>
  complain(['read', ...argv], { cases: [posted()], now, rows: 200, script, ...setup });
const piped = (text: string, setup: Setup = {}, ...argv: string[]) =>
  complain(['read', ...argv], { cases: [posted()], now, files: { '-': text }, ...setup });
const situationsIn = ({ cases }: Awaited<ReturnType<typeof complain>>) =>
  cases[0]?.events.filter(({ kind }) => kind === 'situation');

describe('somebody is there', () => {
  test('what it amounts to is kept with their words and number, and answered page by page', async () => {
    const told = await reads([paste(promise), thatIsIt, keeps('Yes, keep it'), until('Fri 4 Dec 2026'), ...leaveTurn]);
    expect(situationsIn(told)).toMatchObject([
      { situation: 'promised', text: promise, reference: '8841207', until: '2026-12-04' },
    ]);
    expect(told.out).toContain('What it amounts to: They promised something');
    expect(told.code).toBe(0);
  });

  test('a number that is something else is not kept', async () => {
    const told = await reads([
      paste(promise),
      thatIsIt,
      keeps('No, that is something else'),
      until('None of these'),
      ...leaveTurn,
    ]);
    expect(situationsIn(told)?.[0]).not.toHaveProperty('reference');
    expect(situationsIn(told)?.[0]).not.toHaveProperty('until');
  });

  test('another situation can be chosen', async () => {
    const told = await reads([paste(question), otherwise, happened('They asked me to wait'), ...leaveTurn]);
    expect(situationsIn(told)).toMatchObject([{ situation: 'please-wait', text: question }]);
  });

  test('replies are looked at, and one is copied', async () => {
    const told = await reads([
      ...[paste(promise), menu('Look at the replies first'), looking('Insist on what I asked for')],
      ...[menu('Copy: Reply to them'), looking('Accept it'), menu('Back to their reply'), onlyRead],
    ]);
    expect(told.copied).toEqual([expect.stringContaining('C01234567890')]);
    expect(situationsIn(told)).toEqual([]);
  });

  test('who only reads writes nothing down', async () => {
    const told = await reads([paste(promise), onlyRead]);
    expect([told.notes.endsWith(notKept), told.cases, told.code]).toEqual([true, [posted()], 0]);
  });

  test('Esc leads one question back, wherever there is one before', async () => {
    const told = await reads([
      ...[paste(promise), thatIsIt, keeps(back)],
      ...[otherwise, happened(back)],
      ...[menu('Look at the replies first'), looking(back)],
      ...[menu('Look at the replies first'), looking('Accept it'), menu(back), looking(back)],
      onlyRead,
    ]);
    expect([situationsIn(told), told.code]).toEqual([[], 0]);
  });

  test('Ctrl-C leaves the case as it was', async () => {
    const told = await reads([paste(promise), thatIsIt, keeps(leave)]);
    expect([told.cases, told.code]).toEqual([[posted()], 2]);
  });

  test('an empty paste and one that is too long are asked for again', async () => {
    const told = await reads([paste(' '), paste('a'.repeat(20_001)), paste(promise), onlyRead]);
    expect(told.notes).toContain('the reply has more than 20000 characters (paste their last answer only)');
  });

  test('what looks like an impostor is neither a step of the case nor to be answered', async () => {
    const choices: string[] = [];
    const told = await reads([paste(scam), onlyRead], { choices });
    expect(choices.filter((choice) => /^(?:That is it|Look at the replies)/.test(choice))).toEqual([]);
    expect(told.out).toContain('Answer nobody whose account you have not checked.');
  });

  test('without a case it is only read', async () => {
    const told = await reads([paste(promise)], { cases: [] });
    expect([told.notes.endsWith(notKept), told.code]).toEqual([true, 0]);
    expect(told.out).not.toContain('Ways to answer');
  });
});

describe('through a pipe', () => {
  test('each sentence, then what they want and what it amounts to', async () => {
    const { out } = await piped('Dear Wei,\n\nPlease send us a photo of the sole. Your slippers sing.', { cases: [] });
    expect(out).toMatchInlineSnapshot(`
      "Sentence by sentence
      Dear Wei,
        A greeting.
      Please send us a photo of the sole.
        They want photos or a video.
      Your slippers sing.
        (not recognised; not guessed)

      What they want
      · photos or a video

      What it amounts to: not clear from these words; you know best what happened
      "
    `);
  });

  test('warning signs come first, in Chinese too', async () => {
    const { out } = await piped('Send me your PIN code. Your slippers sing.', { cases: [] }, '--lang', 'zh');
    expect(out).toMatchInlineSnapshot(`
      "当心
      · 问你要验证码。验证码给了谁，谁就能登录或付款，绝不要给。原文：Send me your PIN

      逐句看
      Send me your PIN code.
        见上面的“当心”。
      Your slippers sing.
        （没认出来，不猜）

      先看上面的“当心”。没核实过的账号，不要回复。
      "
    `);
  });

  test('an account that is not known to be theirs is warned of before anything else', async () => {
    const { out } = await piped(promise, {}, '--by', '@NikeHelpDesk');
    expect(out.indexOf('NikeHelpDesk')).toBeGreaterThan(-1);
    expect(out.indexOf('NikeHelpDesk')).toBeLessThan(out.indexOf('Sentence by sentence'));
  });

  test('where nothing is offered there is nothing to accept', async () => {
    const { out } = await piped('What is your order number?');
    expect(out).toContain('Ways to answer');
    expect(out).not.toContain('\nAccept it\n');
  });

  test('who asks for a message gets the message with the details', async () => {
    const { out } = await piped('Please DM us your order number.', {}, '--json');
    expect(JSON.parse(out).replies.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['reply', 'direct-message', 'supervisor-request'],
    ]);
  });

  test('what they ask for is said once', async () => {
    const { out } = await piped('Please DM us your order number.', { cases: [] });
    expect(out.match(/They ask for/g)).toHaveLength(1);
  });

  test('who looks like an impostor gets no reply', async () => {
    const { out } = await piped(scam);
    expect(out).not.toContain('Ways to answer');
  });

  test('--json gives what the contract says', async () => {
    const { out, code } = await piped(`${promise} Your slippers sing. Tell me your password.`, {}, '--json');
    const { replies, ...said } = JSON.parse(out);
    expect(said).toEqual({
      sentences: [
        {
          text: 'Hi Wei, we have opened ticket 8841207 for you.',
          gloss: expect.stringContaining('They give a number: 8841207.'),
        },
        { text: 'Your refund will be issued by December 4.', gloss: 'They promise a refund, by Fri 4 Dec 2026.' },
        { text: 'Your slippers sing.', gloss: null },
        { text: 'Tell me your password.', gloss: null },
      ],
      asks: [],
      questions: [],
      dates: [{ kind: 'promised', day: '2026-12-04', words: 'December 4' }],
      amounts: [],
      warnings: [{ code: 'asks-password', message: expect.any(String), words: 'Tell me your password' }],
      reference: '8841207',
      situation: 'promised',
    });
    expect(replies.map(({ kind }: { kind: string }) => kind)).toEqual(['reply', 'reply', 'supervisor-request']);
    expect(code).toBe(0);
  });

  test('--json without a case has no replies', async () => {
    const { out } = await piped('您好，请加我微信。', { cases: [] }, '--json', '--lang', 'zh');
    expect(JSON.parse(out)).toMatchObject({
      sentences: [{ gloss: null }],
      warnings: [{ code: 'other-app', message: expect.stringContaining('原文：') }],
      situation: null,
      replies: [],
    });
    expect(chinese.unknown).toBe('（没认出来，不猜）');
  });
});

const two = [aCase({ id: 'nike-1122-abc' }), aCase({ id: 'nike-1122-abd' })];

testMistakes([
  {
    name: 'nothing comes through the pipe',
    argv: ['read'],
    setup: { files: { '-': { code: 'file-empty', file: '-' } } },
    en: 'error: --text is empty\nhint: paste what they wrote, from the first word to the last\n',
    zh: '--text 是空的\n把他们写的话完整粘贴进来\n',
  },
  {
    name: 'an empty --text',
    argv: ['read', '--text', ' '],
    en: 'error: --text is empty\nhint: paste what they wrote, from the first word to the last\n',
    zh: '--text 是空的\n把他们写的话完整粘贴进来\n',
  },
  {
    name: 'more than a reply can have',
    argv: ['read', '--text', 'a'.repeat(20_001)],
    en: 'error: the reply has more than 20000 characters\nhint: paste their last answer only\n',
    zh: '回复超过20000个字符\n只粘贴他们最近的一次回复\n',
  },
  {
    name: 'a megabyte through the pipe',
    argv: ['read'],
    setup: { files: { '-': { code: 'file-too-large', file: '-', bytes: 2 ** 20, limit: 80_003 } } },
    en: 'error: the reply has more than 20000 characters\nhint: paste their last answer only\n',
    zh: '回复超过20000个字符\n只粘贴他们最近的一次回复\n',
  },
  {
    name: 'no pipe, and nobody may be asked',
    argv: ['read', '--json'],
    setup: { files: { '-': { code: 'stdin-is-terminal', flag: '--text' } } },
    code: 4,
    en: 'error: no reply to read\nhint: pass it with --text, or through a pipe: complain read --text - < reply.txt\n',
    zh: '没有要看的回复\n用 --text 给出，或用管道：complain read --text - < reply.txt\n',
  },
  {
    name: 'several cases, and nobody to ask which',
    argv: ['read', '--text', promise],
    setup: { cases: two },
    code: 4,
    en: 'error: there are several cases\nhint: name one: nike-1122-abc, nike-1122-abd\n',
    zh: '有好几个投诉\n请指明一个：nike-1122-abc、nike-1122-abd\n',
  },
]);
