import { UserError } from '../../core/errors.ts';
import { jsonPlace } from '../../core/json-place.ts';
import type { InputFiles } from '../../core/ports.ts';
import type { RawAnswers } from './answer-flags.ts';

/** Bytes an answers file may have. */
const mostBytes = 1024 * 1024;

/** Reads an answers file (`-` = stdin) as an object. Throws `UserError` for anything else, with the place. */
export async function readAnswersFile(file: string, files: InputFiles): Promise<RawAnswers> {
  const parsed = parse(await files.read(file, { limit: mostBytes, flag: '--answers' }), file);
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as RawAnswers;
  throw new UserError({ code: 'not-an-object', file, found: kindOf(parsed) });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError({ code: 'broken-json', file, ...jsonPlace(text, cause) }, { cause });
  }
}

function kindOf(value: unknown): 'list' | 'text' | 'number' | 'yes-or-no' | 'nothing' {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-or-no';
}
