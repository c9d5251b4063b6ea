import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import { prompts as chinese } from '../../src/cli/words/prompts.zh.ts';
import type { Brand } from '../../src/core/brands/brand.ts';
import { brandIndex } from '../../src/core/brands/search/brand-index.ts';
import { searchBrands } from '../../src/core/brands/search.ts';
import { Back, Cancelled } from '../../src/core/errors.ts';
import type { FormAnswers, FormRow, Prompter } from '../../src/core/ports.ts';
import { keys, type Piece, pausing, settle, talk } from '../support/talk.ts';

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

  test('how it is understood is shown under it', async () => {
    const { begin, screen, last } = talk();
    const preview = (typed: string) => (typed === '' ? null : `${typed.length} letters`);
    const { finish } = await begin(text({ preview, back: true }), 'so', 'le');
    expect(last()).toBe('? What broke?\n> sole\n4 letters\nEnter done · Ctrl-C leave · Esc back');
    await finish(keys.ctrlU, keys.enter);
    expect(screen()).toContain('? What broke?\n> \nEnter done');
  });

  test('the screen shows the question and then the answer', async () => {
    const { begin, screen, clear } = talk();
    const { finish } = await begin(text(), 'sole');
    expect(screen()).toContain('? What broke?\n>');
    clear();
    await finish(keys.enter);
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

  describe('with less usual choices', () => {
    const more = [
      { value: 'temu', label: 'Temu' },
      { value: 'shein', label: 'Shein' },
    ];
    const withMore = (initial?: string) => (p: Prompter) =>
      p.select<string>({ message: 'Shop?', choices: shops, more, ...(initial === undefined ? {} : { initial }) });

    test.each([
      {
        name: 'the last row opens them, the cursor on the first',
        pieces: [...downs(3), keys.enter, keys.enter],
        answer: 'temu',
      },
      { name: 'a number reaches the row', pieces: ['4', keys.enter, '5', keys.enter], answer: 'shein' },
      { name: 'the usual ones stay', pieces: [...downs(3), keys.enter, keys.up, keys.enter], answer: 'other' },
    ])('$name', async ({ pieces, answer }) => {
      expect(await talk().answer(withMore(), ...pieces)).toBe(answer);
    });

    test('are not shown before, and at once where one of them is the initial one', async () => {
      const { answer, screen } = talk();
      await answer(withMore(), keys.enter);
      expect(screen()).toContain('  其他\n  More …\n');
      expect(screen()).not.toContain('Temu');
      expect(await answer(withMore('shein'), keys.enter)).toBe('shein');
    });
  });

  test('two digits are one number, a full-width digit a digit', async () => {
    const choices = Array.from({ length: 15 }, (_, index) => ({ value: index + 1, label: `row ${index + 1}` }));
    const rows = (p: Prompter) => p.select({ message: 'Which?', choices });
    expect(await talk().answer(rows, '1', '2', keys.enter)).toBe(12);
    expect(await talk().answer(rows, '2', '1', keys.enter)).toBe(1);
    expect(await talk().answer(rows, '７', keys.enter)).toBe(7);
  });

  test('a long Chinese label goes on under itself', async () => {
    const { begin, last } = talk({ columns: 24 });
    const choices = [
      { value: 1, label: '收到的东西和订单上写的不一样，颜色不对' },
      { value: 2, label: '没有收到' },
    ];
    const { finish } = await begin((p) => p.select({ message: '出了什么问题？', choices }));
    expect(last().split('\n').slice(0, 4)).toEqual([
      '? 出了什么问题？',
      '❯ 收到的东西和订单上写',
      '  的不一样，颜色不对',
      '  没有收到',
    ]);
    await finish(keys.enter);
  });

  test('a long list shows as much as the terminal is high', async () => {
    const { answer, screen } = talk({ rows: 12 });
    const choices = Array.from({ length: 40 }, (_, index) => ({ value: index, label: `row ${index};` }));
    await answer((p) => p.select({ message: 'Which?', choices }), keys.enter);
    expect(screen()).toContain('row 7;');
    expect(screen()).not.toContain('row 8;');
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

  describe('ranked', () => {
    const ranked = (p: Prompter) =>
      p.selectMany<string>({
        message: 'What do you want?',
        choices: [
          { value: 'refund', label: 'Refund' },
          { value: 'new', label: 'New one' },
        ],
        more: [{ value: 'sorry', label: 'Apology' }],
        ranked: true,
        needed: true,
      });

    test.each([
      {
        name: 'the first ticked is the first',
        pieces: [keys.down, ' ', keys.up, ' ', keys.enter],
        answer: ['new', 'refund'],
      },
      {
        name: 'unticking moves the others up',
        pieces: [' ', keys.down, ' ', keys.up, ' ', keys.enter],
        answer: ['new'],
      },
      { name: 'Enter with nothing ticked takes the active one', pieces: [keys.down, keys.enter], answer: ['new'] },
      {
        name: 'space on the last row opens the rest',
        pieces: ['3', ' ', ' ', '1', '　', keys.enter],
        answer: ['sorry', 'refund'],
      },
      { name: 'so does Enter', pieces: ['3', keys.enter, keys.enter], answer: ['sorry'] },
    ])('$name', async ({ pieces, answer }) => {
      expect(await talk().answer(ranked, ...pieces)).toEqual(answer);
    });

    test('ticks are numbers', async () => {
      const { begin, last } = talk();
      const { finish } = await begin(ranked, keys.down, ' ', keys.up, ' ');
      expect(last()).toContain('? What do you want?\n❯[2] Refund\n [1] New one\n     More …\n');
      await finish(keys.enter);
      expect(last()).toBe('✔ What do you want? New one, Refund\n');
    });
  });

  test('less usual choices that are ticked are in the list at once', async () => {
    const { answer } = talk();
    const more = [{ value: 'c', label: 'C', ticked: true }];
    const asked = (p: Prompter) => p.selectMany({ message: 'Which?', choices: [{ value: 'a', label: 'A' }], more });
    expect(await answer(asked, keys.enter)).toEqual(['c']);
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

  test('what is in the line at the start is searched, and can be deleted', async () => {
    const { answer, begin, last } = talk();
    const asked = (p: Prompter) =>
      p.search<string>({
        message: 'Who?',
        initial: 'zar',
        find: (typed) => shops.filter(({ label }) => label.toLowerCase().includes(typed)),
      });
    const { finish } = await begin(asked);
    expect(last()).toContain('? Who?\n> zar\n❯ Zara\n');
    expect(await finish(keys.enter)).toBe('zara');
    expect(await answer(asked, keys.ctrlU, keys.enter)).toBe('nike');
  });

  test('a refusal is said, and nothing chosen', async () => {
    const { answer, screen } = talk();
    const found = [
      { value: 1, label: 'Old', refusal: 'comes later' },
      { value: 2, label: 'New' },
    ];
    expect(
      await answer((p) => p.search({ message: 'Who?', find: () => found }), 'o', keys.enter, keys.down, keys.enter),
    ).toBe(2);
    expect(screen()).toContain('> comes later');
  });

  test('a key is drawn within 30 ms in the whole directory', async () => {
    const { begin, input, screen, clear } = talk();
    const brands = JSON.parse(readFileSync(new URL('../../brands.json', import.meta.url), 'utf8')) as Brand[];
    const index = brandIndex(brands);
    const find = (typed: string) =>
      (typed === '' ? brands : searchBrands(index, typed).map(({ brand }) => brand)).map((brand) => ({
        value: brand.id,
        label: brand.name,
        detail: brand.id,
      }));
    const { finish } = await begin((p) => p.search({ message: 'Who?', find }));
    const times: number[] = [];
    for (const key of [...'amazon'.repeat(3)].flatMap((letter) => [letter, keys.down, keys.backspace])) {
      clear();
      const begun = performance.now();
      input.write(key);
      while (screen() === '') await settle();
      times.push(performance.now() - begun);
    }
    await finish(keys.enter);
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(30);
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

const rows: readonly FormRow[] = [
  { id: 'dm', label: 'Private messages', kind: 'count', initial: 0, most: 20 },
  { id: 'reply', label: 'Their answer', kind: 'choice', options: ['none', 'refused', 'promised'], initial: 0 },
  {
    id: 'since',
    label: 'Since',
    kind: 'text',
    initial: '',
    preview: (typed) => (typed === '' ? null : `day ${typed}`),
  },
];

describe('form', () => {
  const form = (prompter: Prompter) => prompter.form({ message: 'What happened?', rows });

  test.each([
    { name: 'Enter leaves everything as it is', pieces: [keys.enter], answer: { dm: 0, reply: 0, since: '' } },
    {
      name: 'arrows, space and digits change counts',
      pieces: [keys.right, ' ', ' ', keys.left, keys.enter],
      answer: { dm: 2, reply: 0, since: '' },
    },
    { name: 'a count has two digits', pieces: ['1', '5', keys.enter], answer: { dm: 15, reply: 0, since: '' } },
    { name: 'a full-width digit counts', pieces: ['３', keys.enter], answer: { dm: 3, reply: 0, since: '' } },
    { name: 'a count stops at its most', pieces: ['9', '9', keys.enter], answer: { dm: 9, reply: 0, since: '' } },
    { name: 'a count stops at none', pieces: [keys.left, keys.enter], answer: { dm: 0, reply: 0, since: '' } },
    {
      name: 'a choice goes round',
      pieces: [keys.down, keys.left, keys.enter],
      answer: { dm: 0, reply: 2, since: '' },
    },
    {
      name: 'Tab moves, and text is typed',
      pieces: ['\t', '\t', '上周', keys.enter],
      answer: { dm: 0, reply: 0, since: '上周' },
    },
    {
      name: 'text stays when one goes on and comes back',
      pieces: [keys.up, 'ab', keys.down, '2', keys.up, 'c', keys.left, keys.backspace, keys.enter],
      answer: { dm: 2, reply: 0, since: 'ac' },
    },
  ])('$name', async ({ pieces, answer }) => {
    expect(await talk().answer(form, ...pieces)).toEqual(answer);
  });

  test('values read in words, with how a text is understood', async () => {
    const { begin, last } = talk();
    const { finish } = await begin(form, '2', keys.down, keys.right, keys.down, 'May');
    expect(last()).toBe(
      [
        '? What happened?',
        '  Private messages  twice',
        '  Their answer      refused',
        '❯ Since             May day May',
        '',
        '↑↓ move · ←→ change · Enter done · Ctrl-C leave',
      ].join('\n'),
    );
    await finish(keys.enter);
    expect(last()).toBe('✔ What happened? Private messages twice · Their answer refused · Since May\n');
  });

  test('a complaint is shown and everything stays', async () => {
    const { answer, screen } = talk();
    const check = ({ dm }: FormAnswers) => (dm === 0 ? 'once at least' : null);
    const asked = (p: Prompter) => p.form({ message: 'What happened?', rows, check });
    const pieces = [keys.down, keys.right, keys.enter, keys.up, keys.right, keys.enter];
    expect(await answer(asked, ...pieces)).toEqual({ dm: 1, reply: 1, since: '' });
    expect(screen()).toContain('> once at least');
  });
});

describe('paste', () => {
  const paste =
    (limit = 1_000_000) =>
    (prompter: Prompter) =>
      prompter.paste({ message: 'Paste the mail.', limit, back: true });

  test.each([
    { name: 'a marked paste', pieces: [keys.paste('a\r\nb\n\tc'), '.', keys.enter], answer: 'a\nb\n\tc' },
    {
      name: 'a full stop inside a marked paste',
      pieces: [keys.paste('a\n.\nb\n'), `.${keys.enter}`],
      answer: 'a\n.\nb',
    },
    { name: 'an unmarked paste', pieces: ['a\rb\r', '.', keys.enter], answer: 'a\nb' },
    {
      name: 'typed lines, corrected',
      pieces: ['ax', keys.backspace, 'b\r', 'cc', keys.ctrlU, 'd\r.\r'],
      answer: 'ab\nd',
    },
    { name: 'the end by Ctrl-D', pieces: ['ab', keys.ctrlD], answer: 'ab' },
    { name: 'the end by a Chinese full stop', pieces: ['好\r', '。\r'], answer: '好' },
    { name: 'a character cut in two', pieces: [...cut('左脚', 4), '.\r'], answer: '左脚' },
    { name: 'a line end cut in two', pieces: ['\u001b[200~a\r', '\nb\u001b[201~', '\r.\r'], answer: 'a\nb' },
    { name: 'control codes', pieces: [keys.paste('a\u0003\u001b[31mb'), '\u001b[A', keys.ctrlD], answer: 'a[31mb' },
    { name: 'nothing', pieces: ['.\r'], answer: '' },
  ])('$name', async ({ pieces, answer }) => {
    expect(await talk().answer(paste(), ...pieces)).toBe(answer);
  });

  test('how many lines have come is told, and they are not shown again', async () => {
    const { answer, screen, last } = talk();
    await answer(paste(), keys.paste('one\ntwo\nthree\n'), '.', keys.enter);
    expect(screen()).toContain('3 lines\n');
    expect(screen()).not.toContain('two');
    expect(last()).toBe('✔ Paste the mail. 3 lines\n');
  });

  test('too much is said, and asked again', async () => {
    const { answer, screen } = talk();
    const pieces = [keys.paste('x'.repeat(2_000)), keys.ctrlD, 'short', keys.ctrlD];
    expect(await answer(paste(1_024), ...pieces)).toBe('short');
    expect(screen()).toContain('> too long: at most 1 KB');
  });

  test.each([
    { name: 'lines', text: 'Your parcel is on its way. '.repeat(3).concat('\n').repeat(1_250) },
    { name: 'one line', text: 'x'.repeat(100_000) },
    { name: 'Chinese', text: '您的包裹正在路上。'.repeat(3_700) },
  ])('100 KB of $name take less than two seconds', async ({ text }) => {
    const begun = performance.now();
    const bytes = Buffer.from(keys.paste(text));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 4_096) }, (_, i) =>
      bytes.subarray(i * 4_096, (i + 1) * 4_096),
    );
    expect(await talk().answer(paste(), ...pieces, keys.ctrlD)).toBe(text.replace(/\n$/, ''));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('Ctrl+C leaves', async () => {
    await expect(talk().answer(paste(), 'some\rlines', keys.ctrlC)).rejects.toBeInstanceOf(Cancelled);
  });

  test('Escape goes back only while nothing has come', async () => {
    await expect(talk().answer(paste(), keys.escape, pausing)).rejects.toBeInstanceOf(Back);
    expect(await talk().answer(paste(), 'a', keys.escape, pausing, keys.ctrlD)).toBe('a');
  });
});

describe('pause', () => {
  test.each([keys.enter, keys.space, '　'])('%j goes on, and nothing stays on the screen', async (key) => {
    const { answer, screen, last } = talk();
    await answer((p) => p.pause({ message: 'Read this first.' }), 'x', key);
    expect(screen()).toContain('Read this first.\nEnter: go on');
    expect(last()).toBe('');
  });
});

describe('going back', () => {
  const questions: [string, (prompter: Prompter, back: boolean) => Promise<unknown>][] = [
    ['text', (p, back) => p.text({ message: 'Name?', back })],
    ['select', (p, back) => p.select({ message: 'Shop?', choices: shops, back })],
    ['selectMany', (p, back) => p.selectMany({ message: 'Shops?', choices: shops, back })],
    ['search', (p, back) => p.search({ message: 'Shop?', find: () => shops, back })],
    ['form', (p, back) => p.form({ message: 'How often?', rows, back })],
    ['pause', (p, back) => p.pause({ message: 'Read this.', back })],
  ];

  test.each(questions)('Escape in %s throws Back and takes the question off the screen', async (_, ask) => {
    const { answer, last, screen } = talk();
    await expect(answer((p) => ask(p, true), 'z', keys.escape, pausing)).rejects.toBeInstanceOf(Back);
    expect(screen()).toContain(' · Esc back');
    expect(last()).toBe('');
  });

  test.each(questions)('Escape in %s does nothing where there is no way back', async (_, ask) => {
    const { answer, screen } = talk();
    await answer((p) => ask(p, false), keys.escape, pausing, keys.enter);
    expect(screen()).not.toContain('Esc back');
  });

  test.each<{ name: string; pieces: Piece[]; typed: string }>([
    { name: 'an arrow key', pieces: ['ac', '\u001b[D', 'b'], typed: 'abc' },
    { name: 'an arrow key cut after its Escape', pieces: ['ac', '\u001b', '[D', 'b'], typed: 'abc' },
    { name: 'an arrow key cut in the middle', pieces: ['ac', '\u001b[', pausing, 'D', 'b'], typed: 'abc' },
    { name: 'an arrow key of another mode', pieces: ['ac', '\u001bOD', 'b'], typed: 'abc' },
    { name: 'Alt and a letter', pieces: ['ab cd', '\u001bb', 'x'], typed: 'ab xcd' },
    { name: 'an Escape inside a paste', pieces: ['\u001b[200~a\u001b', pausing, 'b\u001b[201~'], typed: 'ab' },
  ] satisfies { name: string; pieces: Piece[]; typed: string }[])(
    '$name is not the Escape key',
    async ({ pieces, typed }) => {
      const { answer } = talk();
      expect(await answer((p) => p.text({ message: 'Name?', back: true }), ...pieces, keys.enter)).toBe(typed);
    },
  );

  test('where there is no way back Escape loses nothing that was typed, before or after', async () => {
    const { answer } = talk();
    const pieces: Piece[] = ['a', keys.escape, pausing, 'b', keys.escape, keys.escape, pausing, 'c', keys.enter];
    expect(await answer((p) => p.text({ message: 'Name?' }), ...pieces)).toBe('abc');
  });

  test('the next question works after going back', async () => {
    const { answer } = talk();
    const name = (p: Prompter) => p.text({ message: 'Name?', back: true });
    await expect(answer(name, 'x', keys.escape, pausing)).rejects.toBeInstanceOf(Back);
    expect(await answer(name, '李', keys.enter)).toBe('李');
  });
});

describe('a real terminal', () => {
  const long = '左脚鞋底裂开，右脚也快了，穿了三天就这样，客服说要等仓库检查。';

  test('Chinese that wraps in 40 columns: every row once, and the cursor behind the right character', async () => {
    const { begin, terminal } = talk({ columns: 40 });
    const asked = (p: Prompter) =>
      p.text({ message: '东西坏在哪里？', back: true, preview: (typed) => `${typed.length}` });
    const { finish } = await begin(asked, ...long, keys.left, keys.left, '了', keys.backspace);
    expect(await terminal()).toEqual({
      lines: [
        '? 东西坏在哪里？',
        '> 左脚鞋底裂开，右脚也快了，穿了三天就',
        '  这样，客服说要等仓库检查。',
        '31',
        'Enter done · Ctrl-C leave · Esc back',
      ],
      row: 2,
      column: 24,
    });
    await finish('\u0001', '我', keys.enter);
    expect((await terminal()).lines.join('')).toBe(`✔ 东西坏在哪里？ 我${long}`);
  });

  test('a text higher than the terminal leaves one copy behind', async () => {
    const { answer, terminal } = talk({ columns: 40, rows: 10 });
    await answer((p) => p.text({ message: 'What?' }), ...'word '.repeat(120).split(/(?<= )/), keys.enter);
    expect((await terminal()).lines.filter((line) => line.includes('What?'))).toHaveLength(1);
  });

  test('a list that scrolls keeps the question, the active row and the keys in view', async () => {
    const { begin, terminal } = talk({ rows: 10 });
    const choices = Array.from({ length: 300 }, (_, index) => ({
      value: index,
      label: `row ${index};`,
      detail: `${index}`,
    }));
    const { finish } = await begin((p) => p.select({ message: 'Which?', choices }), ...downs(150));
    const { lines, row } = await terminal();
    expect([lines[0], lines[row], lines.at(-2)]).toEqual(['? Which?', '❯ row 150;', '150']);
    expect(lines).toHaveLength(9);
    await finish(keys.escape, pausing, keys.up, keys.enter);
    expect((await terminal()).lines).toEqual(['✔ Which? row 149;']);
  });

  test('after going back nothing of the question is left', async () => {
    const { answer, terminal } = talk({ columns: 40 });
    const asked = (p: Prompter) => p.text({ message: '问题？', back: true });
    await expect(answer(asked, long, keys.escape, pausing)).rejects.toBeInstanceOf(Back);
    expect(await terminal()).toEqual({ lines: [], row: 0, column: 0 });
  });

  test('who leaves still sees what they had typed', async () => {
    const { answer, terminal } = talk();
    await expect(answer((p) => p.text({ message: 'What?' }), long, keys.ctrlC)).rejects.toBeInstanceOf(Cancelled);
    expect((await terminal()).lines).toEqual(['? What?', `> ${long}`]);
  });

  test('no row is wider than 40 columns, in Chinese with the longest help', async () => {
    const { begin, terminal } = talk({ columns: 40, words: chinese });
    const { finish } = await begin(
      (p) => p.form({ message: '你是怎么联系他们的，联系过几次？', rows, back: true }),
      keys.up,
      long,
    );
    const { lines, row, column } = await terminal();
    expect(lines.filter((line) => textWidth(line) > 39)).toEqual([]);
    expect([lines[row]?.slice(0, 3), column]).toEqual(['❯ S', 38]);
    await finish(keys.enter);
  });
});

describe('leaving', () => {
  const questions: [string, (prompter: Prompter) => Promise<unknown>][] = [
    ['text', (p) => p.text({ message: 'Name?' })],
    ['select', (p) => p.select({ message: 'Shop?', choices: shops })],
    ['selectMany', (p) => p.selectMany({ message: 'Shops?', choices: shops })],
    ['search', (p) => p.search({ message: 'Shop?', find: () => shops })],
    ['form', (p) => p.form({ message: 'How often?', rows })],
    ['pause', (p) => p.pause({ message: 'Read this.' })],
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
    input.end();
    await expect(result).rejects.toBeInstanceOf(Cancelled);
  });

  test('thirty questions leave no listener behind', async () => {
    const { input, output, answer } = talk();
    const listeners = () => [input, output, process].map((source) => countListeners(source));
    await answer((p) => p.text({ message: 'Name?' }), keys.enter);
    const before = listeners();
    for (let i = 0; i < 30; i += 1) await answer((p) => p.text({ message: 'Name?' }), keys.enter);
    expect(listeners()).toEqual(before);
  });

  test('the keyboard is let go after each question', async () => {
    const { input, answer } = talk();
    await answer((p) => p.text({ message: 'Name?' }), 'Li', keys.enter);
    expect([input.isPaused(), input.listenerCount('error')]).toEqual([true, 0]);
    expect(await answer((p) => p.text({ message: 'City?' }), '上海', keys.enter)).toBe('上海');
  });
});

const countListeners = (source: NodeJS.EventEmitter): number =>
  source.eventNames().reduce((sum, name) => sum + source.listenerCount(name), 0);

const downs = (count: number): string[] => Array.from({ length: count }, () => keys.down);

/** The text and Enter in two pieces, cut at a byte. */
function cut(text: string, at: number): Buffer[] {
  const bytes = Buffer.from(`${text}${keys.enter}`);
  return [bytes.subarray(0, at), bytes.subarray(at)];
}
