import { expect, test } from 'vitest';
import { complain, type Setup } from './test-ports.ts';

/** What goes wrong, and the exact words: the mistake in one line, then what would be right. */
export type Row = { name: string; argv?: string[]; setup?: Setup; code?: number; en: string; zh: string };

/** A mistake ends with its words on stderr, nothing on stdout and its exit code, in English and in Chinese. */
export const testMistakes = (rows: readonly Row[]): void =>
  test.each(rows)('$name', async ({ argv = fromFile, setup = {}, code = 3, en, zh }) => {
    const english = await complain(argv, setup);
    expect([english.notes, english.out, english.code]).toEqual([en, '', code]);
    const chinese = await complain([...argv, '--lang', 'zh'], setup);
    expect([chinese.notes, chinese.out, chinese.code]).toEqual([inChinese(zh), '', code]);
  });

export const fromFile = ['new', '--answers', 'answers.json'];

/** What the lines begin with in Chinese. */
function inChinese(lines: string): string {
  const [line = '', hint = ''] = lines.split('\n');
  return `错误：${line}\n${hint === '' ? '' : `提示：${hint}\n`}`;
}
