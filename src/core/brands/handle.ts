/** The handle for comparing: without `@` (also the full-width one) and spaces around, in lower case. X ignores case. */
export const plainHandle = (handle: string): string => withoutAt(handle).toLowerCase();

/** The handle as it is written, without `@` (also the full-width one) and spaces around. */
export const withoutAt = (handle: string): string => handle.trim().replace(/^[@＠]/, '');

/** True for two spellings of one handle: `@NikeSupport`, `nikesupport`. */
export const sameHandle = (one: string, other: string): boolean => plainHandle(one) === plainHandle(other);
