import { UserError } from '../../core/errors.ts';
import type { InputFiles } from '../../core/ports.ts';
import type { RawAnswers } from './answer-flags.ts';

/** Bytes an answers file may have. */
const mostBytes = 1024 * 1024;

/** Reads an answers file (`-` = stdin) as an object. Throws `UserError` for anything else, with the place. */
export async function readAnswersFile(file: string, files: InputFiles): Promise<RawAnswers> {
  const parsed = await parse(await files.read(file, { limit: mostBytes, flag: '--answers' }), file);
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as RawAnswers;
  throw new UserError({ code: 'not-an-object', file, found: kindOf(parsed) });
}

async function parse(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { jsonPlace } = await import('../../core/json-place.ts');
    throw new UserError({ code: 'broken-json', file, ...jsonPlace(text) }, { cause });
  }
}

function kindOf(value: unknown): 'list' | 'text' | 'number' | 'yes-or-no' | 'nothing' {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-or-no';
}
