import type { RouteNow } from '../../core/routes/routes-now.ts';

/** What the screens say of ways beyond X, in one screen language. */
export type RouteWords = {
  /** From which day the last one was counted, what is missing, and how sure that is: a few short sentences. */
  why: (now: RouteNow) => string;
};
