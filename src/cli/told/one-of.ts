import { UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';

/** The id that a word names. Throws `UserError` with the nearest one for another word. */
export function oneOf<T extends string>(typed: string, allowed: readonly T[], field: string): T {
  const value = typed.trim();
  const found = allowed.find((known) => known === value);
  if (found !== undefined) return found;
  throw new UserError({ code: 'unknown-value', field, value, nearest: nearest(value, allowed), allowed });
}
