import { describe, expect, test } from 'vitest';
import { labels } from '../../src/cli/words/labels.en.ts';
import { cards, english, interview, right, throughPages } from '../support/conversation.ts';
import { back, enter, leave, type Step } from '../support/fakes.ts';
import { type Looking, lookAtResult, lookedAt } from '../support/result-talk.ts';
import { acmeFile } from '../support/some-case.ts';
import { complain } from '../support/test-ports.ts';

const menu = (answer: Step['answer']): Step => ({ asks: 'What next?', answer });
const which = (answer: Step['answer']): Step => ({ asks: 'Which text?', answer });
const firm: Step = { asks: /^Which tone/, answer: labels.tones.firm };
const straight = throughPages('What next?', 'Save and leave');
const onPost = (...steps: readonly Step[]): Step[] => [menu(enter), ...steps, ...straight.slice(1)];
const onLast = (...steps: readonly Step[]): Step[] => [...straight.slice(0, 4), ...steps, menu('Save and leave')];
const textsOf = ({ left }: Awaited<ReturnType<typeof lookedAt>>) =>
  Object.fromEntries(left.drafts.map(({ kind, text }) => [kind, text]));

/** The code stays on the screen until Enter. */
const scanned: Step = { asks: 'Scanned? Back to the menu:', answer: '' };

describe('a text is taken along', () => {
  test('copied from its page', async () => {
    const seen = await lookedAt(onPost(menu('Copy: Public post on X')));
    expect(seen.world.copied).toEqual([textsOf(seen)['public-post']]);
    expect(seen.notes).toContain('Copied: Public post on X. Paste it where you want to send it.\n');
  });

  test('opened from its page', async () => {
    const seen = await lookedAt(onPost(menu('Open the post in the browser, filled in (you press Post)')));
    expect(new URL(seen.world.opened[0] ?? '').searchParams.get('text')).toBe(textsOf(seen)['public-post']);
    expect(seen.notes).toContain('Opened in the browser, filled in.');
  });

  test('to the phone', async () => {
    const seen = await lookedAt(onPost(menu('Show it as a QR code for your phone'), scanned));
    expect(seen.world.pictures.map(({ kind }) => kind)).toEqual(['public-post']);
    expect(seen.notes).toContain("Scan this with your phone's camera: the post opens filled in; you press Post.");
  });

  test('from the last page, whichever it is', async () => {
    const seen = await lookedAt(
      onLast(
        ...[menu('Copy a text'), which('E-mail'), menu('Copy a text'), which(back)],
        ...[menu('Open a text, filled in'), which('E-mail')],
        ...[menu('Show a text as a QR code for your phone'), which('Private message on X'), scanned],
      ),
    );
    expect(seen.world.copied).toEqual([textsOf(seen).email]);
    expect(seen.world.opened).toEqual([expect.stringMatching(/^mailto:\?subject=/)]);
    expect(seen.world.pictures.map(({ kind }) => kind)).toEqual(['direct-message']);
  });

  test('with what was changed in it', async () => {
    const seen = await lookedAt(onPost(menu('Leave the hashtags out'), menu('Copy: Public post on X')), {
      answers: { contacts: [{ channel: 'email' }], remedies: ['refund'], order: null },
    });
    expect(seen.world.copied[0]).not.toContain('#');
  });

  test('where nothing can be opened the link is shown', async () => {
    const { notes } = await lookedAt([menu('Open acme.example and look for the link to the account'), ...straight], {
      browser: false,
    });
    expect(notes).toContain('https://acme.example\n');
  });
});

describe('a text that was sent', () => {
  test('is noted once, and what comes next is said with its time', async () => {
    const seen = await lookedAt(onPost(menu('I have sent it: Public post on X')));
    const draft = { kind: 'public-post', language: 'en', text: textsOf(seen)['public-post'] };
    expect(seen.stored?.events.at(-1)).toEqual({ kind: 'sent', at: '2026-11-22T10:00:00.000Z', draft });
    expect(seen.notes).toContain(
      'Noted as sent: Public post on X.\n' +
        'Look whether they have answered. Mon 23 Nov, 18:00 your time (Mon 23 Nov, 10:00\ntheirs)\n',
    );
    const { thrown } = await lookAtResult(onPost(...[1, 2].map(() => menu('I have sent it: Public post on X'))));
    expect(String(thrown)).toContain('no choice "I have sent it: Public post on X"');
  });

  test('is chosen on the last page; none is left to choose when all were sent', async () => {
    const kinds = ['Public post on X', 'Private message on X'];
    const sent = kinds.flatMap((kind) => [menu('I have sent a text'), which(kind)]);
    const { stored } = await lookedAt(onLast(...sent, menu('I have sent it: E-mail')));
    expect(stored?.events.flatMap((event) => (event.kind === 'sent' ? [event.draft.kind] : []))).toEqual([
      'public-post',
      'direct-message',
      'email',
    ]);
  });
});

describe('the name on the order', () => {
  const nameless: Looking = { answers: { name: null } };
  const asks = /^The name on the order, for the private message/;

  test('is asked before the message, written into the texts and remembered', async () => {
    const script = [menu(enter), menu(enter), { asks, answer: 'Li Wei' }, ...straight.slice(2)];
    const { stored, left, settings, out } = await lookedAt(script, nameless);
    expect(stored?.events[2]).toEqual({
      kind: 'corrected',
      at: '2026-11-22T10:00:00.000Z',
      answers: { name: 'Li Wei' },
    });
    expect(stored?.events[3]).toMatchObject({ drafts: [{ kind: 'direct-message' }, { kind: 'email' }] });
    expect(left.drafts.map(({ text }) => text.includes('Li Wei'))).toEqual([false, true, true]);
    expect([settings.name, out.includes('│ Li Wei')]).toEqual(['Li Wei', true]);
  });

  test('is asked once, also where it is left out', async () => {
    const script = [menu(enter), menu(enter), { asks, answer: '' }, menu(back), menu(enter), ...straight.slice(2)];
    const { stored, settings } = await lookedAt(script, nameless);
    expect([stored?.events.length, settings.name]).toEqual([2, null]);
  });

  test('goes back to the page before', async () => {
    const script: Step[] = [
      ...[menu(enter), menu(enter), { asks, answer: back } as const, menu(enter), { asks, answer: 'Li Wei' }],
      ...straight.slice(2),
    ];
    expect((await lookedAt(script, nameless)).settings.name).toBe('Li Wei');
  });

  test('is asked before the e-mail where that comes first, and not again', async () => {
    const name: Step = { asks: 'The name on the order, for the e-mail (Enter to leave it out)', answer: '' };
    const script = [menu(enter), name, ...straight.slice(1)];
    expect((await lookedAt(script, { answers: { name: null, contacts: [] } })).left.saved).toBe(true);
  });

  test('is not asked where this machine knows it', async () => {
    expect((await lookedAt(straight, { ...nameless, settings: { name: 'Wang Fang' } })).left.saved).toBe(true);
  });
});

describe('a disk that is full', () => {
  const trouble = { code: 'store-trouble', folder: '/data', trouble: 'full', detail: 'ENOSPC' } as const;
  const unsaved = throughPages('What next?', 'Leave without saving');

  test('before the pages: texts can still be changed, and none can be marked as sent', async () => {
    const script = [menu(enter), menu('Leave the hashtags out'), ...unsaved.slice(1)];
    const { left, notes } = await lookedAt(script, { trouble });
    expect(left.stored.events.map(({ kind }) => kind)).toContain('corrected');
    expect([left.saved, notes]).toEqual([false, '']);
    const { thrown } = await lookAtResult(onPost(menu('I have sent it: Public post on X')), { trouble });
    expect(String(thrown)).toContain('no choice "I have sent it: Public post on X"');
  });

  test('while looking: it is said once, and the changes hold', async () => {
    const script = [menu(enter), menu('Leave the hashtags out'), menu('Put the hashtags in'), ...unsaved.slice(1)];
    const { left, stored, notes } = await lookedAt(script, { appendTrouble: trouble });
    expect([left.stored.events.length, stored?.events.length, left.saved]).toEqual([4, 2, false]);
    expect(notes).toBe(
      'error: cases cannot be kept in /data: the disk is full\n' +
        'hint: mend the folder, or set COMPLAIN_HOME to another one\n' +
        'This can no longer be saved. You can go on, but what you change from here on is gone when you leave.\n',
    );
  });

  test('is told by new before its pages', async () => {
    const flags = Object.entries({ brand: 'nike', problem: 'damaged', remedies: 'refund', item: 'shoes' });
    const more = { detail: 'leaked', 'order-number': 'C1', 'order-placed-on': '', 'order-delivered-on': '' };
    const rest = Object.entries({ ...more, 'paid-with': 'paypal', contacts: 'email', evidence: 'problem-photos' });
    const argv = [...flags, ...rest].flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
    const script = [/^On what day did you order/, /^On what day did it come/].map((asks) => ({ asks, answer: '' }));
    const home = { country: 'CN', timeZone: 'Asia/Shanghai', name: 'Li Wei', draftLanguage: 'en' } as const;
    const told = await complain(['new', ...argv], {
      script: [...script, right, ...cards, ...unsaved],
      trouble,
      settings: home,
      rows: 200,
    });
    expect(told.notes).toContain('The case is not saved. You can change and copy everything here,');
    expect(told.code).toBe(1);
  });
});

describe('new shows everything at once and asks nothing', () => {
  test.each([[['--json']], [[]], [['--copy', 'email']], [['--open']]])(
    'with answers from a file and %j',
    async (more) => {
      const argv = ['new', '--answers', 'answers.json', ...more];
      const { code } = await complain(argv, { files: acmeFile(), script: [] });
      expect(code).toBe(0);
    },
  );
});

test('Ctrl-C on a page loses nothing and says how to find the case again', async () => {
  const told = await interview([
    ...english,
    ...cards,
    menu(enter),
    menu('Change the tone (now polite)'),
    firm,
    menu(leave),
  ]);
  const [stored] = told.cases;
  expect(stored?.events.map(({ kind }) => kind)).toEqual(['opened', 'drafted', 'corrected', 'drafted']);
  expect(
    told.notes.endsWith(
      `Saved as ${stored?.id}. See it again: npx complain show ${stored?.id}\nOne of its texts again: npx complain draft email ${stored?.id}\nLeft. The program has sent nothing for you.\n`,
    ),
  ).toBe(true);
  expect(told.code).toBe(2);
});
