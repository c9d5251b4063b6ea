import { describe, expect, test } from 'vitest';
import { modulesOf, readModules, withQuiet } from '../support/read-qr.ts';
import { aCase, acmeFile } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

// With the account seen and no window for a dispute there is nothing to warn of.
const answers = { confirmedAccounts: ['NikeSupport'], paidWith: null };
const large: Setup = { script: [], coloured: true, columns: 120, rows: 60 };
const draft = (kind: string, setup: Setup = {}, ...more: string[]) =>
  complain(['draft', kind, '--qr', ...more], { cases: [aCase({ answers })], ...setup });

type Told = Awaited<ReturnType<typeof draft>>;
const textOf = ({ cases }: Told): string => {
  const event = cases[0]?.events.at(-1);
  return event?.kind === 'drafted' ? (event.drafts[0]?.text ?? '') : '';
};
const drawn = ({ notes }: Told): string[] => notes.split('\n').filter((line) => line.startsWith('\u001b'));
const said = ({ notes }: Told): string[] =>
  notes.split('\n').filter((line) => line !== '' && !line.startsWith('\u001b') && !/^(?:note: |注意：)/.test(line));
const post = (text: string): string => `https://x.com/intent/tweet?text=${encodeURIComponent(text)}`;

describe('a draft as a QR code', () => {
  test('is drawn in the conversation where the terminal is large enough, and stdout holds the draft alone', async () => {
    const told = await draft('public-post', large);
    expect(readModules(modulesOf(drawn(told)))).toBe(post(textOf(told)));
    expect(said(told)).toEqual([
      "Scan this with your phone's camera: the post opens filled in; you press Post.",
      'The phone does not read it? Make the letters of this window larger, or choose Copy (--copy).',
    ]);
    expect([told.pictures, told.code, /[▀▄]/.test(told.out)]).toEqual([[], 0, false]);
  });

  test('of a private message holds its text', async () => {
    const told = await draft('direct-message', { ...large, columns: 200, rows: 100 });
    expect(readModules(modulesOf(drawn(told)))).toBe(textOf(told));
    expect(said(told)[0]).toBe("Scan this with your phone's camera: the text appears. Choose Copy, not a web search.");
  });

  test('of an e-mail opens the mail', async () => {
    const told = await draft('email', { ...large, columns: 200, rows: 100 });
    expect(readModules(modulesOf(drawn(told)))).toMatch(/^mailto:\?subject=[^&]+&body=/);
    expect(said(told)[0]).toBe("Scan this with your phone's camera: the e-mail opens filled in; add the address.");
  });

  test('in Chinese', async () => {
    const told = await draft('public-post', { ...large, machine: { language: 'zh' } });
    expect(said(told)).toEqual([
      '用手机相机扫这个码（不要用微信扫）：会打开填好的帖子，由你点发布。',
      '手机扫不出来？把窗口放大到整个屏幕，或者改用“复制”（--copy）。',
    ]);
  });

  test('is drawn under --quiet too, without a word', async () => {
    const told = await draft('public-post', large, '--quiet');
    expect(readModules(modulesOf(drawn(told)))).toBe(post(textOf(told)));
    expect(said(told)).toEqual([]);
  });
});

describe('a picture takes its place', () => {
  test.each<{ name: string; setup: Setup }>([
    { name: 'where the window is too small', setup: { ...large, columns: 80, rows: 24 } },
    { name: 'for readers of the screen (ACCESSIBLE)', setup: { ...large, accessible: true } },
    { name: 'without colour, where the ground is not known', setup: { ...large, coloured: false } },
  ])('$name', async ({ setup }) => {
    const told = await draft('public-post', setup);
    const [{ code = [], kind } = {}] = told.pictures;
    expect([drawn(told), kind, told.code]).toEqual([[], 'public-post', 0]);
    expect(readModules(withQuiet(code, 4))).toBe(post(textOf(told)));
    expect(said(told)).toEqual([
      "Scan this with your phone's camera: the post opens filled in; you press Post.",
      'It is open as a picture. The picture holds your text until the next one takes its place:',
      '/data/qr/public-post.png',
    ]);
  });

  test('where stdout is no terminal', async () => {
    const { script: _, ...piped } = large;
    const told = await draft('public-post', piped);
    expect([drawn(told), told.pictures.length]).toEqual([[], 1]);
  });

  test('over SSH it cannot be shown: the size that is missing, the file and the link are said', async () => {
    const picture = { file: '/data/qr/public-post.png', opened: false };
    const told = await draft('public-post', { ...large, columns: 80, rows: 24, picture });
    expect(said(told)).toEqual([
      'It was written as a picture, but nothing here can show it:',
      '/data/qr/public-post.png',
      'The code needs a window of 73 columns and 40 rows; this one has 80 and 24. Make it larger and try again.',
      'You can also open this link on your phone:',
      post(textOf(told)),
    ]);
  });

  test('a message has no link: it is copied', async () => {
    const picture = { file: null, opened: false };
    const told = await draft('direct-message', { ...large, coloured: false, picture });
    expect(said(told)).toEqual([
      'The code could not be written as a picture.',
      'You can also copy the text: Copy (--copy).',
    ]);
  });
});

test('a text that no code holds is copied instead', async () => {
  const long = aCase({ answers: { ...answers, item: '鞋'.repeat(60), detail: '坏'.repeat(900), draftLanguage: 'zh' } });
  const told = await complain(['draft', 'email', '--qr'], { cases: [long], ...large });
  expect(said(told)).toEqual(['E-mail: too long for a QR code. Choose Copy (--copy).']);
});

describe('complain new --qr', () => {
  const fromFile = ['new', '--answers', 'answers.json'];

  test('shows the draft of that kind and asks nothing more', async () => {
    const told = await complain([...fromFile, '--qr', 'public-post'], { files: acmeFile(), ...large });
    const event = told.cases[0]?.events.at(-1);
    const text = event?.kind === 'drafted' ? (event.drafts[0]?.text ?? '') : '';
    expect([readModules(modulesOf(drawn(told))), told.code]).toEqual([post(text), 0]);
  });

  test.each([
    ['tweet', acmeFile()],
    ['public-post', acmeFile({ canUseX: false })],
  ])('%s is refused before anything is done', async (kind, files) => {
    const { code, out, cases } = await complain([...fromFile, '--qr', kind], { files });
    expect([code, out, cases]).toEqual([3, '', []]);
  });
});
