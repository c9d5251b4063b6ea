import { describe, expect, test } from 'vitest';
import { prompts as chinese } from '../../src/cli/words/prompts.zh.ts';
import { Cancelled } from '../../src/core/errors.ts';
import type { Prompter } from '../../src/core/ports.ts';
import { keys, settle, talk } from '../support/talk.ts';

const shops = [
  { value: 'nike', label: 'Nike' },
  { value: 'zara', label: 'Zara', detail: 'clothes' },
  { value: 'other', label: '其他' },
] as const;

describe('text', () => {
  const text =
    (question: Partial<Parameters<Prompter['text']>[0]> = {}) =>
    (prompter: Prompter) =>
      prompter.text({ message: 'What broke?', ...question });

  test.each([
    { name: 'typed key by key', pieces: ['s', 'o', 'le', keys.enter], answer: 'sole' },
    { name: 'typed together with Enter', pieces: [`sole${keys.enter}`], answer: 'sole' },
    { name: 'Chinese', pieces: ['左脚鞋底裂开', keys.enter], answer: '左脚鞋底裂开' },
    { name: 'Chinese cut inside a character', pieces: cut('左脚鞋底', 4), answer: '左脚鞋底' },
    { name: 'corrected with Backspace', pieces: ['sols', keys.backspace, 'e', keys.enter], answer: 'sole' },
    { name: 'emptied with Ctrl+U', pieces: ['sole', keys.ctrlU, keys.enter], answer: '' },
    { name: 'nothing', pieces: [keys.enter], answer: '' },
    { name: 'a marked paste of three lines', pieces: [keys.paste('a\r\nb\nc\n'), keys.enter], answer: 'a b c' },
    { name: 'an unmarked paste of two lines', pieces: ['a\rb', keys.enter], answer: 'a b' },
    {
      name: 'a paste with control codes',
      pieces: [keys.paste('a\u0003\u001b[31mb\tc'), keys.enter],
      answer: 'a[31mb c',
    },
    { name: 'a paste whose marks are cut', pieces: ['\u001b[2', '00~a\rb\u001b', '[201~', keys.enter], answer: 'a b' },
    { name: 'a tab', pieces: ['a\tb', keys.enter], answer: 'a b' },
    { name: 'an arrow key in between', pieces: ['bc', '\u001b[D\u001b[D', 'a', keys.enter], answer: 'abc' },
  ])('$name gives "$answer"', async ({ pieces, answer }) => {
    expect(await talk().answer(text(), ...pieces)).toBe(answer);
  });

  test('the initial text can be changed, and deleting it leaves nothing', async () => {
    const { answer } = talk();
    expect(await answer(text({ initial: 'Li' }), ' Wei', keys.enter)).toBe('Li Wei');
    expect(await answer(text({ initial: 'Li' }), keys.enter)).toBe('Li');
    expect(await answer(text({ initial: 'Li' }), keys.ctrlU, keys.enter)).toBe('');
  });

  test('a complaint is shown and what was typed stays for correction', async () => {
    const { answer, screen } = talk();
    const check = (typed: string) => (typed.includes('@') ? 'no @, please' : null);
    expect(await answer(text({ check }), '@ab', keys.enter, '\u0001\u0004', keys.enter)).toBe('ab');
    expect(screen()).toContain('> no @, please');
  });

  test('a paragraph of 3,000 characters is taken whole', async () => {
    const long = '私信没下文。'.repeat(500);
    expect(await talk().answer(text(), keys.paste(long), keys.enter)).toBe(long);
  });

  test('the screen shows the question and then the answer', async () => {
    const { answer, screen, clear } = talk();
    const done = answer(text(), 'sole');
    await settle();
    expect(screen()).toContain('? What broke?\n>');
    clear();
    await answer(() => done, keys.enter);
    expect(screen()).toContain('✔ What broke? sole');
  });

  test('the terminal is told to mark pastes, and to stop', async () => {
    const { answer, raw } = talk();
    await answer(text(), keys.enter);
    expect(raw().startsWith('\u001b[?2004h')).toBe(true);
    expect(raw().endsWith('\u001b[?2004l')).toBe(true);
  });
});

describe('select', () => {
  const select =
    (initial?: string) =>
    (prompter: Prompter): Promise<string> =>
      prompter.select<string>({
        message: 'Which shop?',
        choices: shops,
        ...(initial === undefined ? {} : { initial }),
      });

  test.each([
    { name: 'Enter takes the first', pieces: [keys.enter], answer: 'nike' },
    { name: 'down moves', pieces: [keys.down, keys.enter], answer: 'zara' },
    { name: 'the end of the list is the end', pieces: [keys.down, keys.down, keys.down, keys.enter], answer: 'other' },
    { name: 'a number jumps', pieces: ['3', keys.enter], answer: 'other' },
    { name: 'a letter jumps', pieces: ['z', keys.enter], answer: 'zara' },
  ])('$name', async ({ pieces, answer }) => {
    expect(await talk().answer(select(), ...pieces)).toBe(answer);
  });

  test('starts at the initial choice', async () => {
    const { answer } = talk();
    expect(await answer(select('other'), keys.enter)).toBe('other');
    expect(await answer(select('other'), keys.up, keys.enter)).toBe('zara');
  });

  test('a pasted line break chooses nothing', async () => {
    expect(await talk().answer(select(), keys.paste('x\ry\r'), keys.down, keys.enter)).toBe('zara');
  });

  test('shows the detail of the choice and the keys', async () => {
    const { answer, screen } = talk();
    await answer(select('zara'), keys.enter);
    expect(screen()).toContain(
      '? Which shop?\n  Nike\n❯ Zara\n  其他\n\nclothes\n↑↓ move · Enter choose · Ctrl-C leave',
    );
    expect(screen()).toContain('✔ Which shop? Zara');
  });

  test('a long list shows as much as the terminal is high', async () => {
    const { answer, screen } = talk({ rows: 12 });
    const choices = Array.from({ length: 40 }, (_, index) => ({ value: index, label: `row ${index};` }));
    await answer((p) => p.select({ message: 'Which?', choices }), keys.enter);
    expect(screen()).toContain('row 5;');
    expect(screen()).not.toContain('row 6;');
  });
});

describe('selectMany', () => {
  const many =
    (check?: (picked: readonly string[]) => string | null) =>
    (prompter: Prompter): Promise<readonly string[]> =>
      prompter.selectMany<string>({
        message: 'What do you have?',
        choices: [{ value: 'order', label: 'Order', ticked: true }, ...shops.slice(0, 2)],
        ...(check === undefined ? {} : { check }),
      });

  test.each([
    { name: 'what is ticked stays ticked', pieces: [keys.enter], answer: ['order'] },
    { name: 'space ticks and unticks', pieces: [' ', keys.down, ' ', keys.enter], answer: ['nike'] },
    {
      name: 'the order is that of the list',
      pieces: [' ', keys.down, keys.down, ' ', keys.up, ' ', keys.up, ' ', keys.enter],
      answer: ['order', 'nike', 'zara'],
    },
    { name: 'nothing is an answer', pieces: [' ', keys.enter], answer: [] },
    { name: 'the letters a and i do nothing', pieces: ['a', 'i', keys.enter], answer: ['order'] },
  ])('$name', async ({ pieces, answer }) => {
    expect(await talk().answer(many(), ...pieces)).toEqual(answer);
  });

  test('a complaint is shown until the choice is right', async () => {
    const { answer, screen } = talk();
    const check = (picked: readonly string[]) => (picked.length === 2 ? null : 'two, please');
    expect(await answer(many(check), keys.enter, keys.down, ' ', keys.enter)).toEqual(['order', 'nike']);
    expect(screen()).toContain('> two, please');
    expect(screen()).toContain('❯[x] Order');
    expect(screen()).toContain(' [ ] Nike');
  });

  test('nothing picked is said in words', async () => {
    const { answer, screen } = talk();
    await answer(many(), ' ', keys.enter);
    expect(screen()).toContain('✔ What do you have? none');
  });
});

describe('search', () => {
  const search = (prompter: Prompter): Promise<string> =>
    prompter.search<string>({
      message: 'Who took your money?',
      find: (typed) => shops.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())),
    });

  test.each([
    { name: 'an empty search lists everything', pieces: [keys.down, keys.enter], answer: 'zara' },
    { name: 'typing narrows', pieces: ['z', 'a', keys.enter], answer: 'zara' },
    { name: 'a word and Enter in one go', pieces: [`zara${keys.enter}`], answer: 'zara' },
    { name: 'a pasted word with its line break', pieces: [keys.paste('zara\n'), keys.enter], answer: 'zara' },
    { name: 'Chinese', pieces: ['其他', keys.enter], answer: 'other' },
    { name: 'nothing found, then corrected', pieces: ['q', keys.enter, keys.backspace, keys.enter], answer: 'nike' },
    {
      name: 'arrows keep what was typed',
      pieces: ['qq', keys.enter, keys.up, keys.ctrlU, 'i', keys.down, keys.enter],
      answer: 'nike',
    },
    { name: 'up stops at the top', pieces: [keys.up, keys.up, keys.enter], answer: 'nike' },
  ])('$name', async ({ pieces, answer }) => {
    expect(await talk().answer(search, ...pieces)).toBe(answer);
  });

  test('shows what was typed, the list, and that nothing fits', async () => {
    const { answer, screen } = talk({ words: chinese });
    await answer(search, 'zar', 'q', keys.backspace, keys.enter);
    expect(screen()).toContain(
      '? Who took your money?\n> zar\n❯ Zara\n\nclothes\n输入文字筛选 · ↑↓ 移动 · 回车选定 · Ctrl-C 退出',
    );
    expect(screen()).toContain('> zarq\n> 没有找到');
    expect(screen()).toContain('✔ Who took your money? Zara');
  });
});

describe('leaving', () => {
  const questions: [string, (prompter: Prompter) => Promise<unknown>][] = [
    ['text', (p) => p.text({ message: 'Name?' })],
    ['select', (p) => p.select({ message: 'Shop?', choices: shops })],
    ['selectMany', (p) => p.selectMany({ message: 'Shops?', choices: shops })],
    ['search', (p) => p.search({ message: 'Shop?', find: () => shops })],
  ];

  test.each(questions)('Ctrl+C in %s is Cancelled', async (_, ask) => {
    await expect(talk().answer(ask, keys.ctrlC)).rejects.toBeInstanceOf(Cancelled);
  });

  test.each(questions)('Ctrl+D in %s is Cancelled', async (_, ask) => {
    await expect(talk().answer(ask, keys.ctrlD)).rejects.toBeInstanceOf(Cancelled);
  });

  test.each(questions)('a terminal that hangs up in %s is Cancelled', async (_, ask) => {
    const { input, answer } = talk();
    const result = answer(ask);
    await settle();
    input.end();
    await expect(result).rejects.toBeInstanceOf(Cancelled);
  });

  test('the keyboard is let go after each question', async () => {
    const { input, answer } = talk();
    await answer((p) => p.text({ message: 'Name?' }), 'Li', keys.enter);
    expect([input.isPaused(), input.listenerCount('error')]).toEqual([true, 0]);
    expect(await answer((p) => p.text({ message: 'City?' }), '上海', keys.enter)).toBe('上海');
  });
});

/** The text and Enter in two pieces, cut at a byte. */
function cut(text: string, at: number): Buffer[] {
  const bytes = Buffer.from(`${text}${keys.enter}`);
  return [bytes.subarray(0, at), bytes.subarray(at)];
}
