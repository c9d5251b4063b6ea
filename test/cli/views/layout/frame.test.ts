import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame as framedParagraphs } from '../../../../src/cli/views/layout/frame.ts';
import { textWidth } from '../../../../src/cli/views/layout/width.ts';
import type { Palette } from '../../../../src/core/ports.ts';
import { anyText, visible, wildText } from './pieces.ts';

const frame = (...framed: Parameters<typeof framedParagraphs>) => framedParagraphs(...framed).flat();

describe('a frame', () => {
  test('lines up Chinese, Latin and emoji', () =>
    expect(
      frame({
        title: '公开发帖',
        lines: ['您好 @Brand，左脚鞋底裂开了（见图）。希望能换一双。', '', 'Thanks “a lot” 👩‍🔧 ❤️'],
        footer: '243/280',
        width: 42,
      }),
    ).toEqual([
      '┌─ 公开发帖 ─────────────────────────────┐',
      '│ 您好 @Brand，左脚鞋底裂开了（见图）。  │',
      '│ 希望能换一双。                         │',
      '│                                        │',
      '│ Thanks “a lot” 👩‍🔧 ❤️                   │',
      '└────────────────────────────── 243/280 ─┘',
    ]));

  test('without title and footer has whole edges', () =>
    expect(frame({ title: '', lines: ['text'], width: 40 })).toEqual([
      '┌──────────────────────────────────────┐',
      '│ text                                 │',
      '└──────────────────────────────────────┘',
    ]));

  test('shortens a title and a footer that are too long for an edge', () =>
    expect(
      frame({
        title: '私信 to the support account of a brand with a long name',
        lines: [],
        footer: '一二三四五六七八九十一二三四五六七八九十',
        width: 40,
      }),
    ).toEqual(['┌─ 私信 to the support account of a… ──┐', '└── 一二三四五六七八九十一二三四五六… ─┘']));

  test('quietens what is drawn, strengthens the title and leaves text and footer in their own colours', () => {
    const code = (open: number, close: number) => (text: string) => `\x1B[${open}m${text}\x1B[${close}m`;
    const colours: Palette = {
      strong: code(1, 22),
      quiet: code(2, 22),
      good: code(32, 39),
      warn: code(33, 39),
      bad: code(31, 39),
      paper: null,
    };
    const lines = frame(
      { title: 'Post', lines: [colours.good('ok')], footer: colours.bad('281/280'), width: 40 },
      colours,
    );
    expect(lines).toEqual([
      '\x1B[2m┌─\x1B[22m \x1B[1mPost\x1B[22m \x1B[2m───────────────────────────────┐\x1B[22m',
      '\x1B[2m│\x1B[22m \x1B[32mok\x1B[39m                                   \x1B[2m│\x1B[22m',
      '\x1B[2m└────────────────────────────\x1B[22m \x1B[31m281/280\x1B[39m \x1B[2m─┘\x1B[22m',
    ]);
  });
});

describe('a frame that is not drawn', () => {
  const draft = { title: '公开发帖', lines: ['左脚鞋底裂开了（见图）。', 'Thanks'], footer: '243/280' };
  test.each([
    {
      where: 'on a narrow terminal',
      width: 20,
      frames: true,
      lines: ['公开发帖', '左脚鞋底裂开了（见', '图）。', 'Thanks', '243/280'],
    },
    {
      where: 'one cell below the limit',
      width: 39,
      frames: true,
      lines: ['公开发帖', '左脚鞋底裂开了（见图）。', 'Thanks', '243/280'],
    },
    {
      where: 'for a screen reader',
      width: 80,
      frames: false,
      lines: ['公开发帖', '左脚鞋底裂开了（见图）。', 'Thanks', '243/280'],
    },
  ])('$where', ({ width, frames, lines }) => expect(frame({ ...draft, width, frames })).toEqual(lines));

  test('leaves out the title and footer it does not have', () =>
    expect(frame({ title: '', lines: ['a'], width: 20 })).toEqual(['a']));
});

describe('what holds for every text', () => {
  const width = fc.integer({ min: 40, max: 90 });

  test('each line is exactly as wide as the frame', () => {
    fc.assert(
      fc.property(wildText, wildText, wildText, width, (title, line, footer, width) => {
        const widths = frame({ title, lines: [line], footer, width }).map(textWidth);
        expect([...new Set(widths)]).toEqual([width]);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  test('the text inside is whole', () => {
    fc.assert(
      fc.property(anyText, width, (line, width) => {
        const inside = frame({ title: '', lines: [line], width }).slice(1, -1);
        expect(visible(inside.map((drawn) => drawn.slice(1, -1)).join(''))).toBe(visible(line));
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});
