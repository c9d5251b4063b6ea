import type { Mistake } from '../errors.ts';

/**
 * Why a case cannot be read, and where. `detail`: `line:column` for `broken-json`, the field for `wrong-shape`, the version
 * for `newer`, the bytes for `too-large`, the id inside for `other-id`, the system's code for `unreadable`; else empty.
 */
export type Damage = {
  reason: 'broken-json' | 'wrong-shape' | 'newer' | 'too-large' | 'other-id' | 'folder' | 'missing' | 'unreadable';
  detail: string;
};
export type DamagedCase = Damage & { file: string };

/** What to tell somebody who asked for just this case. */
export function damageMistake({ file, reason, detail }: DamagedCase): Mistake {
  if (reason === 'newer') return { code: 'newer-case', file, version: Number(detail) };
  return { code: 'damaged-case', file, field: reason === 'wrong-shape' && detail !== '' ? detail : null };
}
