import { describe, expect, test } from 'vitest';
import { prompts as chinese } from '../../src/cli/words/prompts.zh.ts';
import { Back, Cancelled } from '../../src/core/errors.ts';
import type { FormAnswers, FormRow, Prompter } from '../../src/core/ports.ts';
import { settle, talk } from '../support/talk.ts';

const shops = [
  { value: 'nike', label: 'Nike' },
  { value: 'zara', label: 'Zara', detail: 'clothes' },
  { value: 'other', label: '其他' },
];
const more = [
  { value: 'temu', label: 'Temu' },
  { value: 'shein', label: 'Shein' },
];

/** Asks in lines, and types these ones. */
async function inLines<T>(ask: (prompter: Prompter) => Promise<T>, ...lines: string[]) {
  const { answer, raw } = talk({ numbered: true });
  const given = await answer(ask, ...lines.map((line) => `${line}\n`));
  return { given, said: raw() };
}

const page = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');

describe('text', () => {
  const text = (question: Partial<Parameters<Prompter['text']>[0]> = {}) => {
    return (prompter: Prompter) => prompter.text({ message: 'What broke?', ...question });
  };

  test.each([
    { name: 'a line', question: {}, lines: ['the  left sole '], answer: 'the left sole' },
    { name: 'a line of Windows', question: {}, lines: ['sole\r'], answer: 'sole' },
    { name: 'arrow keys that nobody took', question: {}, lines: ['so\u001b[Dle\u001bOA'], answer: 'sole' },
    { name: 'an empty line', question: {}, lines: [''], answer: '' },
    { name: 'an empty line with an initial text', question: { initial: 'Li' }, lines: [''], answer: 'Li' },
    { name: 'a dash with an initial text', question: { initial: 'Li' }, lines: ['-'], answer: '' },
    { name: 'a dash without', question: {}, lines: ['-'], answer: '-' },
    { name: '< without a way back', question: {}, lines: ['<'], answer: '<' },
  ])('$name', async ({ question, lines, answer }) => {
    expect((await inLines(text(question), ...lines)).given).toBe(answer);
  });

  test('says the question and what to type, and then how the answer is understood', async () => {
    const { said } = await inLines(text({ initial: 'Li', back: true, preview: (typed) => `${typed}!` }), 'Wei');
    expect(said).toBe(
      page(
        '',
        'What broke?',
        'Type your answer and press Enter. Enter alone takes: Li. Type - to leave it empty. Type < to go back.',
        '> Wei!',
      ),
    );
  });

  test('a complaint is said with what was typed, and the question asked again', async () => {
    const check = (typed: string) => (typed.includes('@') ? 'no @, please' : null);
    const { given, said } = await inLines(text({ check }), '@ab', 'ab');
    expect(given).toBe('ab');
    expect(said).toContain('> no @, please\nYou typed: @ab\nType your answer and press Enter.\n> ');
  });
});

describe('select', () => {
  const select = (question: Partial<Parameters<Prompter['select']>[0]> = {}) => {
    return (p: Prompter) => p.select({ message: 'Which shop?', choices: shops, ...question });
  };

  test.each([
    { name: 'a number', question: {}, lines: ['2'], answer: 'zara' },
    { name: 'a full-width number', question: {}, lines: ['３'], answer: 'other' },
    { name: 'a number as it stands in the list', question: {}, lines: [' 2. '], answer: 'zara' },
    { name: 'a whole label', question: {}, lines: ['zara'], answer: 'zara' },
    { name: 'nothing where there is an initial one', question: { initial: 'other' }, lines: [''], answer: 'other' },
    { name: 'nothing where there is none, then a number', question: {}, lines: ['', '1'], answer: 'nike' },
    { name: 'a number that is not there, then one that is', question: {}, lines: ['4', '0', '1'], answer: 'nike' },
    { name: 'the number of more, then one of those', question: { more }, lines: ['4', '6'], answer: 'shein' },
    { name: 'a usual one after more', question: { more }, lines: ['4', '3'], answer: 'other' },
    { name: 'one of more before it was opened', question: { more }, lines: ['6', '1'], answer: 'nike' },
    { name: 'an initial one of more', question: { more, initial: 'temu' }, lines: [''], answer: 'temu' },
    { name: 'numbers where more is open at once', question: { more, initial: 'temu' }, lines: ['5'], answer: 'shein' },
  ])('$name', async ({ question, lines, answer }) => {
    expect((await inLines(select(question), ...lines)).given).toBe(answer);
  });

  test('every line is said once, more only when it is wanted, and the choice is said again', async () => {
    const { said } = await inLines(select({ more, initial: 'nike', back: true }), '9', '4', '6');
    const help = 'Type a number and press Enter. Enter alone takes: Nike. Type < to go back.';
    expect(said).toBe(
      page(
        ...['', 'Which shop?', '1. Nike', '2. Zara (clothes)', '3. 其他', '4. More …', help],
        ...['> "9" is not in the list: type a number from 1 to 4', help],
        ...['> 5. Temu', '6. Shein', help],
        '> Shein',
      ),
    );
  });
});

describe('selectMany', () => {
  const many = (question: Partial<Parameters<Prompter['selectMany']>[0]> = {}) => {
    return (p: Prompter) => p.selectMany({ message: 'What?', choices: shops, ...question });
  };
  const ticked = [{ value: 'a', label: 'A', ticked: true }, ...shops.slice(0, 1)];

  test.each([
    { name: 'numbers, in the order of the list', question: {}, lines: ['3, 1'], answer: ['nike', 'other'] },
    { name: 'Chinese commas', question: {}, lines: ['１、３，2'], answer: ['nike', 'zara', 'other'] },
    { name: 'ranked, in the order of typing', question: { ranked: true }, lines: ['3 1 3'], answer: ['other', 'nike'] },
    { name: 'nothing', question: {}, lines: [''], answer: [] },
    { name: 'what is ticked', question: { choices: ticked }, lines: [''], answer: ['a'] },
    { name: '0 instead of what is ticked', question: { choices: ticked }, lines: ['0'], answer: [] },
    { name: 'other than what is ticked', question: { choices: ticked }, lines: ['2'], answer: ['nike'] },
    { name: 'nothing where one is needed', question: { needed: true }, lines: ['', '0', '2'], answer: ['zara'] },
    { name: 'a wrong number among right ones', question: {}, lines: ['1, 7', '1'], answer: ['nike'] },
    { name: 'words', question: {}, lines: ['all of it', '1'], answer: ['nike'] },
    { name: 'more with others', question: { more }, lines: ['1, 4', '1, 5'], answer: ['nike', 'temu'] },
  ])('$name', async ({ question, lines, answer }) => {
    expect((await inLines(many(question), ...lines)).given).toEqual(answer);
  });

  test('says what is wrong, what was typed, and what was taken', async () => {
    const check = (picked: readonly unknown[]) => (picked.length === 2 ? null : 'two, please');
    const { said } = await inLines(many({ ranked: true, check }), '1, 7', '1', '2 1');
    const help = 'Type the numbers with commas between them, your first wish first. Enter alone takes: none.';
    expect(said).toBe(
      page(
        ...['', 'What?', '1. Nike', '2. Zara (clothes)', '3. 其他', help],
        ...['> "7" is not in the list: type a number from 1 to 3', 'You typed: 1, 7', help],
        ...['> two, please', 'You typed: 1', help],
        '> Zara, Nike',
      ),
    );
  });
});

describe('search', () => {
  const names = ['Nike', 'Nikon', 'Zara', ...Array.from({ length: 20 }, (_, index) => `Shop ${index + 1}`)];
  const search = (question: Partial<Parameters<Prompter['search']>[0]> = {}) => {
    const find = (typed: string) =>
      names
        .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
        .map((label) => ({ value: label, label }));
    return (p: Prompter) => p.search({ message: 'Who?', find, ...question });
  };

  test.each([
    { name: 'words and a number', question: {}, lines: ['nik', '2'], answer: 'Nikon' },
    { name: 'a single hit and Enter', question: {}, lines: ['zar', ''], answer: 'Zara' },
    { name: 'words again', question: {}, lines: ['nik', 'zar', '1'], answer: 'Zara' },
    { name: 'Enter with several hits takes none', question: {}, lines: ['nik', '', '1'], answer: 'Nike' },
    { name: 'a number that is no hit is searched', question: {}, lines: ['12', ''], answer: 'Shop 12' },
    { name: 'nothing found', question: {}, lines: ['qq', '', 'zara', ''], answer: 'Zara' },
    { name: 'what is in the line at the start', question: { initial: 'zara' }, lines: [''], answer: 'Zara' },
  ])('$name', async ({ question, lines, answer }) => {
    expect((await inLines(search(question), ...lines)).given).toBe(answer);
  });

  test('reads out at most eight hits, and says how many more there are', async () => {
    const { said } = await inLines(search(), 'shop', 'zara', '');
    const help = 'Type a few letters to search, or the number of a choice.';
    expect(said).toBe(
      page(
        ...[
          '',
          'Who?',
          '1. Nike',
          '2. Nikon',
          '3. Zara',
          '4. Shop 1',
          '5. Shop 2',
          '6. Shop 3',
          '7. Shop 4',
          '8. Shop 5',
        ],
        ...[
          'and 15 more: type more letters',
          help,
          '> 1. Shop 1',
          '2. Shop 2',
          '3. Shop 3',
          '4. Shop 4',
          '5. Shop 5',
          '6. Shop 6',
        ],
        ...['7. Shop 7', '8. Shop 8', 'and 12 more: type more letters', help],
        ...['> 1. Zara', `${help} Enter alone takes: Zara.`, '> Zara'],
      ),
    );
  });

  test('a refusal is said, and nothing chosen', async () => {
    const find = () => [
      { value: 1, label: 'Old', refusal: 'comes later' },
      { value: 2, label: 'New' },
    ];
    const { given, said } = await inLines(search({ find }), '1', '2');
    expect(given).toBe(2);
    expect(said).toContain('> comes later\n');
  });
});

const rows: readonly FormRow[] = [
  { id: 'dm', label: 'Private messages', kind: 'count', initial: 0, most: 20 },
  { id: 'reply', label: 'Their answer', kind: 'choice', options: ['none', 'refused'], initial: 0 },
  { id: 'since', label: 'Since', kind: 'text', initial: 'May', preview: (typed) => `day ${typed}` },
];

describe('form', () => {
  const form = (check?: (answers: FormAnswers) => string | null) => (p: Prompter) =>
    p.form({ message: 'What happened?', rows, ...(check === undefined ? {} : { check }) });

  test.each([
    { name: 'empty lines leave everything', lines: ['', '', ''], answer: { dm: 0, reply: 0, since: 'May' } },
    { name: 'each row its answer', lines: ['2', '2', 'June'], answer: { dm: 2, reply: 1, since: 'June' } },
    { name: 'a dash empties a text', lines: ['', '', '-'], answer: { dm: 0, reply: 0, since: '' } },
    { name: 'a count that is too high', lines: ['21', 'x', '20', '', ''], answer: { dm: 20, reply: 0, since: 'May' } },
    { name: '< goes to the row before', lines: ['1', '<', '3', '', ''], answer: { dm: 3, reply: 0, since: 'May' } },
  ])('$name', async ({ lines, answer }) => {
    expect((await inLines(form(), ...lines)).given).toEqual(answer);
  });

  test('a row that can tell by itself what is wrong is asked again at once', async () => {
    const check = (typed: string) => (typed === 'June' ? 'June has not come yet' : null);
    const checked = rows.map((row) => (row.kind === 'text' ? { ...row, check } : row));
    const { given, said } = await inLines(
      (p) => p.form({ message: 'What happened?', rows: checked }),
      '',
      '',
      'June',
      'April',
    );
    expect([given, said.includes('June has not come yet')]).toEqual([{ dm: 0, reply: 0, since: 'April' }, true]);
  });

  test('each row is said with its value', async () => {
    const { said } = await inLines(form(), '2', '', '');
    expect(said).toBe(
      page(
        ...['', 'What happened?'],
        'Private messages: none. Enter keeps it. Or type a number, 0 to 20.',
        ...['> Their answer', '1. none', '2. refused'],
        'Type a number and press Enter. Enter alone takes: none. Type < to go back.',
        '> Since: May. Enter keeps it. Type - to leave it empty. Type < to go back.',
        '> day May',
      ),
    );
  });

  test('a complaint is said, and the rows asked again as they were answered', async () => {
    const check = ({ dm }: FormAnswers) => (dm === 0 ? 'once at least' : null);
    const { given, said } = await inLines(form(check), '', '2', '', '1', '', '');
    expect(given).toEqual({ dm: 1, reply: 1, since: 'May' });
    expect(said).toContain('once at least\n');
  });
});

describe('paste and pause', () => {
  const paste =
    (limit = 1_000) =>
    (p: Prompter) =>
      p.paste({ message: 'Paste the mail.', limit, back: true });

  test.each([
    { name: 'lines until a full stop', lines: ['a', '', ' b\tc', '.'], answer: 'a\n\n b\tc' },
    { name: 'a Chinese full stop', lines: ['好', '。'], answer: '好' },
    { name: 'nothing', lines: ['.'], answer: '' },
  ])('$name', async ({ lines, answer }) => {
    expect((await inLines(paste(), ...lines)).given).toBe(answer);
  });

  test('many lines in one piece, and the next question hears only its own', async () => {
    const { answer, input } = talk({ numbered: true });
    expect(await answer(paste(), 'a\nb\n.\nZa', 'ra\n')).toBe('a\nb');
    expect(await answer((p) => p.text({ message: 'Who?' }))).toBe('Zara');
    expect(input.isPaused()).toBe(true);
  });

  test('too much is said, and asked again', async () => {
    const { given, said } = await inLines(paste(1_024), 'x'.repeat(2_000), '.', 'y', '.');
    expect(given).toBe('y');
    expect(said).toContain('too long: at most 1 KB\n');
  });

  test('the end of the input ends what was pasted', async () => {
    const { begin, input } = talk({ numbered: true });
    const { finish } = await begin(paste(), 'a\nb');
    input.end();
    expect(await finish()).toBe('a\nb');
  });

  test('100 KB take less than two seconds', async () => {
    const begun = performance.now();
    const text = 'Your parcel is on its way.\n'.repeat(3_800);
    expect((await inLines(paste(200_000), `${text}.`)).given).toBe(text.trimEnd());
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('a pause waits for Enter', async () => {
    const { said } = await inLines((p) => p.pause({ message: 'Read this first.' }), '');
    expect(said).toBe('Read this first.\nPress Enter to go on.\n> ');
  });
});

const questions: [string, (prompter: Prompter) => Promise<unknown>][] = [
  ['text', (p) => p.text({ message: 'Name?', back: true })],
  ['select', (p) => p.select({ message: 'Shop?', choices: shops, back: true })],
  ['selectMany', (p) => p.selectMany({ message: 'Shops?', choices: shops, back: true })],
  ['search', (p) => p.search({ message: 'Shop?', find: () => shops, back: true })],
  ['form', (p) => p.form({ message: 'How often?', rows, back: true })],
  ['paste', (p) => p.paste({ message: 'The mail.', limit: 10, back: true })],
  ['pause', (p) => p.pause({ message: 'Read this.', back: true })],
];

describe('going back and leaving', () => {
  test.each(questions)('< in %s goes back, as a Chinese keyboard types it too', async (_, ask) => {
    for (const typed of ['<', ' ＜ ', '《']) await expect(inLines(ask, typed)).rejects.toBeInstanceOf(Back);
  });

  test.each(questions)('the end of the input in %s is Cancelled', async (_, ask) => {
    const { begin, input } = talk({ numbered: true });
    const { finish } = await begin(ask);
    input.end();
    await expect(finish()).rejects.toBeInstanceOf(Cancelled);
  });

  test.each(questions)('an input that had ended before %s is Cancelled', async (_, ask) => {
    const { answer, input } = talk({ numbered: true });
    input.end();
    input.resume();
    await settle();
    await expect(answer(ask)).rejects.toBeInstanceOf(Cancelled);
  });

  test.each(questions)('Ctrl-C in %s is Cancelled', async (_, ask) => {
    const { begin, signals } = talk({ numbered: true });
    const { finish } = await begin(ask);
    signals.emit('SIGINT');
    await expect(finish()).rejects.toBeInstanceOf(Cancelled);
  });

  test('thirty questions leave no listener behind', async () => {
    const { answer, input, output, signals } = talk({ numbered: true });
    const listeners = () =>
      [input, output, signals].map((source) =>
        source.eventNames().reduce((sum, name) => sum + source.listenerCount(name), 0),
      );
    const before = listeners();
    for (let i = 0; i < 30; i += 1) await answer((p) => p.text({ message: 'Name?' }), 'Li\n');
    expect(listeners()).toEqual(before);
  });
});

test('in Chinese sentences stand together', async () => {
  const { answer, raw } = talk({ numbered: true, words: chinese });
  await answer((p) => p.select({ message: '哪家店？', choices: shops, initial: 'nike', back: true }), '2\n');
  expect(raw()).toBe(
    page(
      ...['', '哪家店？', '1. Nike', '2. Zara (clothes)', '3. 其他'],
      ...['输入数字，按回车。直接按回车就是：Nike。输入 < 回到上一题。', '> Zara'],
    ),
  );
});
