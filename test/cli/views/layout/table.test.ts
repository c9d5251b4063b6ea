import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, table } from '../../../../src/cli/views/layout/table.ts';
import { textWidth } from '../../../../src/cli/views/layout/width.ts';
import { visible, wildText } from './pieces.ts';

type Row = { what: string; rows: string[][]; width: number; columns?: Column[]; lines: string[] };

describe('a table', () => {
  test.each<Row>([
    { what: 'without rows is nothing', rows: [], width: 20, lines: [] },
    {
      what: 'aligns Chinese and Latin by cells',
      rows: [
        ['nike', '等回复', '11月28日'],
        ['品牌店', 'sent', 'Nov 2'],
      ],
      width: 40,
      lines: ['nike    等回复  11月28日', '品牌店  sent    Nov 2'],
    },
    {
      what: 'wraps the widest column',
      rows: [
        ['nike-2026', '裂开的跑鞋，等对方回复', '明天 21:00'],
        ['zara-1', 'Refund that does not come', 'Nov 28'],
      ],
      width: 40,
      lines: [
        'nike-2026  裂开的跑鞋，等对   明天 21:00',
        '           方回复',
        'zara-1     Refund that does   Nov 28',
        '           not come',
      ],
    },
    {
      what: 'shares what is left among columns that are equally wide',
      rows: [['one two three', 'four five six']],
      width: 17,
      lines: ['one two   four', 'three     five', '          six'],
    },
    {
      what: 'never narrows a column that is to be kept',
      rows: [['an order number', 'why']],
      width: 19,
      columns: [{ keep: true }],
      lines: ['an order number', '  why'],
    },
    {
      what: 'narrows another instead',
      rows: [['2026-11-28 21:00', 'PayPal']],
      width: 22,
      columns: [{ keep: true }],
      lines: ['2026-11-28 21:00  PayP', '                  al'],
    },
    {
      what: 'cuts no word while another column can wrap',
      rows: [['Bestätigung', 'a b c d e f g h i']],
      width: 22,
      lines: ['Bestätigung  a b c d e', '             f g h i'],
    },
    {
      what: 'cuts words where nothing else is left',
      rows: [['Bestätigung', 'https://x.com']],
      width: 18,
      lines: ['Bestätig  https://', 'ung       x.com'],
    },
    {
      what: 'sets numbers to the right',
      rows: [
        ['信', '3 days'],
        ['post', '12 days'],
      ],
      width: 20,
      columns: [{}, { align: 'right' }],
      lines: ['信     3 days', 'post  12 days'],
    },
    { what: 'keeps line ends of a cell', rows: [['a', 'one\ntwo']], width: 20, lines: ['a  one', '   two'] },
    {
      what: 'takes missing cells as empty and ends no line in spaces',
      rows: [['a'], ['b', '', ''], ['c', '', 'd'], []],
      width: 20,
      lines: ['a', 'b', 'c    d', ''],
    },
    {
      what: 'stands cells one under another where columns do not fit',
      rows: [
        ['one two', '三四五六七', 'seven', ''],
        ['', 'eight', '', 'nine ten'],
      ],
      width: 10,
      lines: ['one two', '  三四五六', '  七', '  seven', 'eight', '  nine ten'],
    },
    {
      what: 'indents nothing where there is no room for it',
      rows: [['ab', 'cd', 'ef']],
      width: 5,
      lines: ['ab', 'cd', 'ef'],
    },
    {
      what: 'keeps colours inside their cells',
      rows: [['\x1B[1mone two\x1B[22m', 'three']],
      width: 11,
      lines: ['\x1B[1mone\x1B[22m   three', '\x1B[1mtwo\x1B[22m'],
    },
  ])('$what', ({ rows, width, columns = [], lines }) => expect(table(rows, { width, gap: 2, columns })).toEqual(lines));
});

describe('what holds for every table', () => {
  const anyRows = fc.array(fc.array(wildText, { maxLength: 4 }), { maxLength: 4 });
  const column = fc.record({ align: fc.constantFrom('left' as const, 'right' as const), keep: fc.boolean() });
  const anyOptions = fc.record({
    width: fc.integer({ min: 4, max: 60 }),
    gap: fc.integer({ min: 0, max: 4 }),
    columns: fc.array(column, { maxLength: 4 }),
  });

  test('no line is wider than the width, or ends in a space', () => {
    fc.assert(
      fc.property(anyRows, anyOptions, (rows, options) => {
        const lines = table(rows, options);
        expect(lines.filter((line) => textWidth(line) > options.width || line.endsWith(' '))).toEqual([]);
      }),
      { numRuns: 500, seed: 13 },
    );
  });

  test('nothing is lost', () => {
    const sorted = (text: string) => [...visible(text)].sort().join('');
    const cells = fc.constantFrom('shoe', '鞋底裂开了。', 'https://example.com/orders', 'two words', '');
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 4 }), anyOptions, (rows, options) => {
        expect(sorted(table(rows, options).join(''))).toBe(sorted(rows.flat().join('')));
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});

test('for a reader of the screen each row is one run of its cells', () => {
  const rows = [
    ['[ ] missing', 'Needed', '', 'Photos of the problem'],
    ['[x] have it', 'Helps', 'E-mails', ''],
  ];
  expect(table(rows, { width: 80, gap: 2, drawn: false })).toEqual([
    '[ ] missing · Needed · Photos of the problem',
    '[x] have it · Helps · E-mails',
  ]);
});
