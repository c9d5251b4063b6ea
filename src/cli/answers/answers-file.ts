import { UserError } from '../../core/errors.ts';
import type { InputFiles } from '../../core/ports.ts';
import type { RawAnswers } from './answer-flags.ts';

/** Bytes an answers file may have. */
const mostBytes = 1024 * 1024;

/** Reads an answers file (`-` = stdin) as an object. Throws `UserError` for anything else, with the place. */
export async function readAnswersFile(file: string, files: InputFiles): Promise<RawAnswers> {
  const name = file === '-' ? 'stdin' : file;
  const parsed = parse(await files.read(file, { limit: mostBytes, flag: '--answers' }), name);
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as RawAnswers;
  throw new UserError({ code: 'not-an-object', file: name, found: kindOf(parsed) });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError({ code: 'broken-json', file, ...placeOf(text, String(cause)) }, { cause });
  }
}

/** Line and column, from one, of the place the parser names; the end of the text where it names none. */
function placeOf(text: string, message: string): { line: number; column: number } {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function kindOf(value: unknown): 'list' | 'text' | 'number' | 'yes-or-no' | 'nothing' {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-or-no';
}
