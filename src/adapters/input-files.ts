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
  const bytesFrom = async (file: string, { limit, flag }: { limit: number; flag: string }): Promise<Uint8Array> => {
    if (file === '-' && stdin().isTTY) throw new UserError({ code: 'stdin-is-terminal', flag });
    return bytesOf(file, await read(file === '-' ? stdin() : file, limit), limit);
  };
  return {
    read: async (file, options) => textOf(file, decodeText(await bytesFrom(file, options))),
    readMail: async (file, options) => {
      const bytes = await bytesFrom(file, options);
      const { mailText } = await import('./mail-text.ts');
      return textOf(file, await mailText(bytes));
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

function bytesOf(file: string, content: BoundedRead, limit: number): Uint8Array {
  if ('tooLarge' in content) throw new UserError({ code: 'file-too-large', file, bytes: content.tooLarge, limit });
  return content.bytes;
}

function textOf(file: string, text: string | null): string {
  if (text === null) throw new UserError({ code: 'file-not-text', file });
  if (text.trim() === '') throw new UserError({ code: 'file-empty', file });
  return text;
}
