import { UserError } from '../core/errors.ts';
import type { InputFiles } from '../core/ports.ts';
import { type BoundedRead, collect, readBounded } from './bounded-read.ts';
import { decodeText } from './decode-text.ts';
import { fileTrouble } from './file-trouble.ts';

export type InputStream = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };

/**
 * Text from files, and from stdin for `-`. Limits are bytes, so that `/dev/zero` ends as soon as a large file does.
 * `stdin` is a function, because to have the stream costs 4 ms.
 */
export function inputFiles({ stdin }: { stdin: () => InputStream }): InputFiles {
  return {
    read: async (file, { limit, flag }) => {
      if (file === '-' && stdin().isTTY) throw new UserError({ code: 'stdin-is-terminal', flag });
      return textOf(file, await read(file === '-' ? stdin() : file, limit), limit);
    },
  };
}

async function read(source: string | InputStream, limit: number): Promise<BoundedRead> {
  try {
    return typeof source === 'string' ? await readBounded(source, limit) : await collect(source, limit);
  } catch (error) {
    const trouble = fileTrouble(error);
    if (trouble === null) throw error;
    throw new UserError({ code: 'file-trouble', file: typeof source === 'string' ? source : '-', ...trouble });
  }
}

function textOf(file: string, content: BoundedRead, limit: number): string {
  if ('tooLarge' in content) throw new UserError({ code: 'file-too-large', file, bytes: content.tooLarge, limit });
  const text = decodeText(content.bytes);
  if (text === null) throw new UserError({ code: 'file-not-text', file });
  if (text.trim() === '') throw new UserError({ code: 'file-empty', file });
  return text;
}
