import { describe, expect, test } from 'vitest';
import { aCase, acmeFile } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const fromFile = ['new', '--answers', 'answers.json'];
const withFile = (setup: Setup = {}): Setup => ({ files: acmeFile(), ...setup });
/** The last line of the conversation, or what follows "Saved as". */
const lastNote = (notes: string): string => notes.trimEnd().split('\n').at(-1) ?? '';

describe('--copy', () => {
  test.each(['public-post', 'direct-message', 'email'])(
    'hands over the whole text of %s and nothing else',
    async (kind) => {
      const { copied, cases } = await complain([...fromFile, '--copy', kind], withFile());
      const [, event] = cases[0]?.events ?? [];
      const texts = event?.kind === 'drafted' ? event.drafts : [];
      expect(copied).toEqual(texts.filter((draft) => draft.kind === kind).map(({ text }) => text));
    },
  );

  test.each([
    ['clipboard', 'Copied: E-mail. Paste it where you want to send it.'],
    [
      'terminal',
      "Handed to your terminal's clipboard: E-mail. If pasting gives something else, select the text above and copy it.",
    ],
    ['nowhere', 'No clipboard here. Select the text above and copy it: E-mail.'],
  ] as const)('says where the text is: %s', async (clipboard, said) => {
    const { notes, code } = await complain([...fromFile, '--copy', 'email'], withFile({ clipboard }));
    expect([lastNote(notes), code]).toEqual([said, 0]);
  });

  test('copies nothing unless asked', async () => {
    const { copied, opened } = await complain(fromFile, withFile());
    expect([copied, opened]).toEqual([[], []]);
  });

  test('a kind that is none is refused before anything is done', async () => {
    const { code, out, cases } = await complain([...fromFile, '--copy', 'tweet'], withFile());
    expect([code, out, cases]).toEqual([3, '', []]);
  });
});

describe('--open', () => {
  test('opens the post, filled in', async () => {
    const { opened, notes, out } = await complain([...fromFile, '--open'], withFile());
    const text = new URL(opened[0] ?? '').searchParams.get('text') ?? '';
    expect(opened).toHaveLength(1);
    expect(out.replace(/\s+/g, ' ')).toContain(text);
    expect(lastNote(notes)).toBe(
      'Opened in the browser, filled in. Pictures must be attached by hand; then press Post.',
    );
  });

  test('where there is no browser, gives the link', async () => {
    const { opened, notes, code } = await complain([...fromFile, '--open'], withFile({ browser: false }));
    expect(notes).toContain('No browser could be opened. Open this link on any device:\n');
    expect([lastNote(notes), code]).toEqual([opened[0], 0]);
  });
});

describe('complain draft', () => {
  const cases = [aCase()];

  test('copies and opens as new does', async () => {
    const { copied, opened, out } = await complain(['draft', 'public-post', '--copy', '--open'], { cases });
    expect(copied).toHaveLength(1);
    expect(new URL(opened[0] ?? '').searchParams.get('text')).toBe(copied[0]);
    expect(out.replace(/\s+/g, ' ')).toContain(copied[0]);
  });

  test('a mail is not opened as a post', async () => {
    const { opened } = await complain(['draft', 'email', '--open'], { cases });
    expect(opened.filter((link) => link.startsWith('https://x.com/'))).toEqual([]);
  });
});
