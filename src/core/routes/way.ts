import { DISPUTE_ROUTES } from '../triage/dispute-rules.ts';

/** By what means a route gets the money back; routes of one way are opened at one place. */
export const WAYS = [...DISPUTE_ROUTES, 'a-to-z-claim'] as const;
export type Way = (typeof WAYS)[number];
