/** The handle for comparing: without `@` (also the full-width one) and spaces around, in lower case. X ignores case. */
export const plainHandle = (handle: string): string =>
  handle
    .trim()
    .replace(/^[@＠]/, '')
    .toLowerCase();

/** True for two spellings of one handle: `@NikeSupport`, `nikesupport`. */
export const sameHandle = (one: string, other: string): boolean => plainHandle(one) === plainHandle(other);
