import type { Problem } from '../../core/case/problems.ts';

/** `look`: what may explain it, to look at before anything is sent. `wayOn`: what to do where that was it. */
export type SelfCheck = { look: string; wayOn: string };
export type SelfChecks = Record<Problem, SelfCheck>;
