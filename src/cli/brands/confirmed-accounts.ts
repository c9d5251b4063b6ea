import { withoutAt } from '../../core/brands/handle.ts';
import type { Answers } from '../../core/case/answers.ts';

/** The accounts that the shopper says they looked at, with those of before; nothing where none is named. */
export function confirmedAccounts(flags: readonly string[], { confirmedAccounts }: Answers): Partial<Answers> {
  const handles = flags.flatMap((typed) => typed.split(',')).map((typed) => withoutAt(typed.trim()));
  return handles.length === 0 ? {} : { confirmedAccounts: [...new Set([...confirmedAccounts, ...handles])] };
}
