import type { Context } from '../../../../src/core/privacy/finding.ts';

/** What is typed, and what may be seen of it in public. */
export type Row = { typed: string; seen: string; with?: Partial<Context> };
