import type { WarningCode } from './marks/warning-patterns.ts';
import type { Reading } from './reading.ts';

/** Signs that a real team may give too: they alone do not speak for an impostor. */
const mild: ReadonlySet<WarningCode> = new Set(['asks-card-last4', 'asks-identity', 'link-odd']);

/** Whether a warning sign in a reply speaks for an impostor. */
export const isSuspect = ({ warnings }: Pick<Reading, 'warnings'>): boolean =>
  warnings.some(({ code }) => !mild.has(code));
