import { readFileSync } from 'node:fs';
import xterm from '@xterm/headless';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cellsOf, type Line, plainLine } from '../../scripts/session-pictures/cells.ts';
import { chinese } from '../../scripts/session-pictures/chinese.ts';
import { english } from '../../scripts/session-pictures/english.ts';
import { screenSvg, textOf } from '../../scripts/session-pictures/screen-svg.ts';

/** The lines of a real terminal after it was written to. */
async function linesOf(written: string, rows = 1): Promise<Line[]> {
  const terminal = new xterm.Terminal({ cols: 20, rows, allowProposedApi: true });
  onTestFinished(() => terminal.dispose());
  await new Promise<void>((resolve) => terminal.write(written, resolve));
  return Array.from({ length: rows }, (_, row) => terminal.buffer.active.getLine(row)).flatMap((line) =>
    line === undefined ? [] : [cellsOf(line)],
  );
}

const drawn = async (written: string, rows?: number): Promise<string> =>
  screenSvg({ lines: await linesOf(written, rows), columns: 20, title: 'a title' });

const texts = (svg: string): string[][] =>
  [...svg.matchAll(/<text(?: class="([^"]*)")?(?: style="([^"]*)")? x="([^"]*)" y="(\d+)">([^<]*)<\/text>/g)].map(
    ([, ...parts]) => parts.map((part) => part ?? ''),
  );

describe('a picture of a screen', () => {
  test('gives every character the column it has in the terminal, a Chinese one two', async () => {
    expect(texts(await drawn('ab 跑鞋c，d'))).toEqual([
      ['', '', '0 9', '15', 'ab'],
      ['w', '', '27 45', '15', '跑鞋'],
      ['', '', '63', '15', 'c'],
      ['w', '', '72', '15', '，'],
      ['', '', '90', '15', 'd'],
    ]);
  });

  test('keeps colour, weight and ground, and the second line below the first', async () => {
    const svg = await drawn('a\r\n\u001b[1;31mb\u001b[0;2mc\u001b[0;7md\u001b[0m', 2);
    expect(texts(svg)).toEqual([
      ['', '', '0', '15', 'a'],
      ['b', 'fill:#ff8b82', '0', '35', 'b'],
      ['d', '', '9', '35', 'c'],
      ['', 'fill:#8b949e', '18', '35', 'd'],
    ]);
    expect(svg).toContain('<rect x="18" y="20" width="9" height="20" fill="#d4dae1"/>');
  });

  test('joins the lines of a frame at the edges of their cells', async () => {
    const svg = await drawn('┌─┐');
    expect(/<path d="([^"]*)"/.exec(svg)?.[1]).toBe(
      'M4.5 10h4.5M4.5 10v10M13.5 10h-4.5M13.5 10h4.5M22.5 10h-4.5M22.5 10v10',
    );
    expect(texts(svg)).toEqual([]);
  });

  test('places a sign of several characters by itself', async () => {
    expect(texts(await drawn('ae\u0301b')).map(([, , x, , text]) => [x, text])).toEqual([
      ['0', 'a'],
      ['9', 'e\u0301'],
      ['18', 'b'],
    ]);
  });

  test('is XML whatever stands on the screen, and says its text to those who do not see it', async () => {
    const lines = [plainLine('</text>&amp; <b "c">'), plainLine('\u0008\ufffe')];
    const svg = screenSvg({ lines, columns: 20, title: 'a < b & c' });
    expect(brokenXml(svg)).toEqual([]);
    expect(unescaped(/<title id="title">(.*)<\/title>/.exec(svg)?.[1] ?? '')).toBe('a < b & c');
    expect(unescaped(/<desc id="text">([\s\S]*)<\/desc>/.exec(svg)?.[1] ?? '')).toBe('</text>&amp; <b "c">\n');
    expect(svg).toContain('role="img" aria-labelledby="title text"');
  });

  test('reads as the terminal does', async () => {
    expect((await linesOf('  跑鞋 c\r\n│ x', 2)).map(textOf)).toEqual(['  跑鞋 c', '│ x']);
  });

  test('has no colour beyond the first 16', async () => {
    await expect(linesOf('\u001b[38;5;200mx')).rejects.toThrow('a picture has 16 colours, 200 is not among them');
  });
});

describe.each([english, chinese])('$file', ({ file, title }) => {
  const svg = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

  test('is a small picture in XML, with its title, and shows nothing of the machine that made it', () => {
    expect(brokenXml(svg)).toEqual([]);
    expect(svg).toContain(`<title id="title">${title}</title>`);
    expect(Buffer.byteLength(svg)).toBeLessThan(60 * 1024);
    expect(svg).not.toMatch(/\/(?:tmp|home|root|Users|work)\//);
  });
});

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What an XML parser would refuse: tags that do not close, bare signs, characters that XML does not know. */
function brokenXml(svg: string): string[] {
  const open: string[] = [];
  const broken: string[] = [];
  const rest = svg.replace(/<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>/g, (tag, end, name, _, empty) => {
    if (end === '/' && open.pop() !== name) broken.push(tag);
    if (end === '' && empty === '') open.push(name);
    return '';
  });
  const bare = rest.match(/<|>|&(?!#\d+;)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g) ?? [];
  return [...broken, ...open, ...bare];
}
