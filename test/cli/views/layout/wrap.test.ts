import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/cli/views/layout/width.ts';
import { wrapText } from '../../../../src/cli/views/layout/wrap.ts';
import { anyText, anyWidth, visible, wildText } from './pieces.ts';

describe('words', () => {
  test.each([
    { what: 'a text that fits stays as it is', text: 'My order', width: 8, lines: ['My order'] },
    { what: 'an empty text is one empty line', text: '', width: 8, lines: [''] },
    { what: 'a line breaks at a space, which goes', text: 'My order came', width: 9, lines: ['My order', 'came'] },
    { what: 'several spaces at a break go', text: 'My order   came', width: 8, lines: ['My order', 'came'] },
    { what: 'spaces inside a line stay', text: 'a  b  c', width: 7, lines: ['a  b  c'] },
    {
      what: 'a no-break space does not break',
      text: 'about USD\u00A0129',
      width: 10,
      lines: ['about', 'USD\u00A0129'],
    },
    { what: 'an accent on a space is not lost', text: 'abcd \u0301ef', width: 4, lines: ['abcd', ' \u0301ef'] },
    { what: 'a zero-width space breaks', text: 'left\u200Bright', width: 6, lines: ['left', 'right'] },
    {
      what: 'a hyphenated word stays whole',
      text: 'the follow-up text',
      width: 12,
      lines: ['the', 'follow-up', 'text'],
    },
    { what: 'a handle stays whole', text: '您好 @BrandHelp，在吗', width: 14, lines: ['您好', '@BrandHelp，在', '吗'] },
    { what: 'a link stays whole', text: '请看https://x.com/a_b', width: 17, lines: ['请看', 'https://x.com/a_b'] },
    {
      what: 'a word too long for a line is cut',
      text: 'to Supercalifragilistic',
      width: 8,
      lines: ['to', 'Supercal', 'ifragili', 'stic'],
    },
    { what: 'words may follow the rest of a cut word', text: 'abcdefghij kl', width: 8, lines: ['abcdefgh', 'ij kl'] },
    { what: 'Korean words stay whole', text: '주문 상품이 안', width: 8, lines: ['주문', '상품이', '안'] },
    {
      what: 'a word with accents is cut between letters',
      text: 'e\u0301e\u0301e\u0301e\u0301e\u0301',
      width: 4,
      lines: ['e\u0301e\u0301e\u0301e\u0301', 'e\u0301'],
    },
  ])('$what', ({ text, width, lines }) => expect(wrapText(text, width)).toEqual(lines));
});

describe('Chinese', () => {
  test.each([
    { what: 'breaks between any two characters', text: '左脚鞋底裂开', width: 8, lines: ['左脚鞋底', '裂开'] },
    { what: 'leaves a cell free rather than halve a character', text: '左脚鞋底', width: 5, lines: ['左脚', '鞋底'] },
    { what: 'breaks between Chinese and Latin', text: '我的iPhone坏了', width: 10, lines: ['我的iPhone', '坏了'] },
    { what: 'pulls a character down to a full stop', text: '没有回复。谢谢', width: 8, lines: ['没有回', '复。谢谢'] },
    {
      what: 'pulls a character down to two closing marks',
      text: '破了（见图）。',
      width: 12,
      lines: ['破了（见', '图）。'],
    },
    { what: 'keeps an opening bracket with what follows', text: '裂开了（见图', width: 8, lines: ['裂开了', '（见图'] },
    {
      what: 'keeps quotation marks with what they quote',
      text: '他说“好的”了',
      width: 5,
      lines: ['他说', '“好', '的”了'],
    },
    {
      what: 'keeps a Latin comma with the character before',
      text: '收到了,谢谢',
      width: 6,
      lines: ['收到', '了,谢', '谢'],
    },
    { what: 'keeps a mark that stands after a space', text: '没有 ！好', width: 6, lines: ['没', '有 ！', '好'] },
    { what: 'cuts a word rather than begin a line with a mark', text: 'ab 。c', width: 4, lines: ['a', 'b 。', 'c'] },
    { what: 'keeps a slash with both sides', text: '尺码是/否对', width: 6, lines: ['尺码', '是/否', '对'] },
    { what: 'keeps a money sign with its number', text: '退款￥129', width: 6, lines: ['退款', '￥129'] },
    { what: 'does not divide a dash', text: '他走——了', width: 5, lines: ['他走', '——了'] },
    { what: 'does not divide an ellipsis', text: '我等……吧', width: 5, lines: ['我', '等……', '吧'] },
    { what: 'keeps the indent of a paragraph', text: '　　左脚鞋底裂开', width: 12, lines: ['　　左脚鞋底', '裂开'] },
    { what: 'keeps an indent of half a line', text: '   左脚', width: 6, lines: ['   左', '脚'] },
    { what: 'drops an indent that leaves no room', text: '      左脚', width: 6, lines: ['左脚'] },
    {
      what: 'cuts a link inside brackets so that the last mark has company',
      text: '（a.co/bcde）',
      width: 8,
      lines: ['（a.co/b', 'cde）'],
    },
    {
      what: 'lets a run of marks that is too wide for any line begin one',
      text: '好！！！',
      width: 4,
      lines: ['好！', '！！'],
    },
  ])('$what', ({ text, width, lines }) => expect(wrapText(text, width)).toEqual(lines));

  test('a whole post', () => {
    const post =
      '您好 @BrandHelp @Brand，想请您帮忙看一下尾号4567的订单：跑鞋11月10日收到时，左脚鞋底就是裂开的（见图）。11月12日起我发过3封邮件，一直没有回复。';
    expect(wrapText(post, 30)).toEqual([
      '您好 @BrandHelp @Brand，想请您',
      '帮忙看一下尾号4567的订单：跑鞋',
      '11月10日收到时，左脚鞋底就是裂',
      '开的（见图）。11月12日起我发过',
      '3封邮件，一直没有回复。',
    ]);
  });
});

describe('lines, emoji and widths', () => {
  test.each([
    { what: 'line ends of the text stay', text: 'a\n\nb\n', width: 8, lines: ['a', '', 'b', ''] },
    { what: 'line ends of other systems too', text: 'a\r\nb\rc\u2028d', width: 8, lines: ['a', 'b', 'c', 'd'] },
    { what: 'a line of spaces is an empty line', text: 'a\n   \nb', width: 8, lines: ['a', '', 'b'] },
    { what: 'spaces at the end go', text: 'a  \nb ', width: 8, lines: ['a', 'b'] },
    { what: 'a tab is a space', text: 'a\tb', width: 8, lines: ['a b'] },
    { what: 'a joined emoji is never divided', text: '👩‍🔧👩‍🔧👩‍🔧', width: 4, lines: ['👩‍🔧👩‍🔧', '👩‍🔧'] },
    { what: 'flags are never divided', text: '🇨🇳🇩🇪🇫🇷', width: 5, lines: ['🇨🇳🇩🇪', '🇫🇷'] },
    { what: 'a width below four counts as four', text: '左脚鞋底', width: 1, lines: ['左脚', '鞋底'] },
    { what: 'a width that is no number counts as four', text: '左脚鞋底', width: Number.NaN, lines: ['左脚', '鞋底'] },
    { what: 'a width in fractions is rounded down', text: 'ab cde', width: 5.9, lines: ['ab', 'cde'] },
    {
      what: 'what moves the cursor or changes the title goes',
      text: 'a\x1B[2Jb\x1B]0;x\x07c\bd\x9B1Ae',
      width: 8,
      lines: ['abcde'],
    },
  ])('$what', ({ text, width, lines }) => expect(wrapText(text, width)).toEqual(lines));
});

describe('what holds for every text', () => {
  const runs = { numRuns: 1_000, seed: 7 };

  test('no line is wider than the width', () => {
    fc.assert(
      fc.property(wildText, anyWidth, (text, width) => {
        expect(wrapText(text, width).filter((line) => textWidth(line) > width)).toEqual([]);
      }),
      runs,
    );
  });

  test('nothing is lost but spaces', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(visible(wrapText(text, width).join(''))).toBe(visible(text));
      }),
      runs,
    );
  });

  test('lines that were wrapped stay as they are', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrapText(text, width);
        expect(wrapText(lines.join('\n'), width)).toEqual(lines);
      }),
      runs,
    );
  });

  test('words that fit a line stay whole, and marks stay with their words', () => {
    const words = ['shoes', '@BrandHelp', 'refund,', '鞋', '好。', '（见图）', '“好”', 'Nike，', '是！', '《书》的'];
    const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '　'), fc.integer({ min: 10, max: 40 }), (parts, space, width) => {
        const lines = wrapText(parts.join(space), width);
        for (const part of parts.filter((part) => /^[@\w]/.test(part))) expect(lines.join('\n')).toContain(part);
        expect(lines.filter((line) => /^[。，！）”》]|[（“《]$/.test(line))).toEqual([]);
      }),
      runs,
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 40 }), (parts, width) => {
        const lines = wrapText(parts.join(''), width);
        expect(lines.filter((line) => /^[。，！）”》]|[（“《]$/.test(line))).toEqual([]);
      }),
      runs,
    );
  });
});
