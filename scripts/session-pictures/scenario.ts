/**
 * A step of a session: once the words have come and the screen stands still, a part of the screen may be kept for the
 * picture, and keys are typed. Only what came since the last keys counts as come.
 */
export type Step = { sees: RegExp; keeps?: Frame; types?: string };

/** The lines from the last one that fits `from` to the first one after it that fits `to`, both included. */
export type Frame = { from: RegExp; to: RegExp };

/** A session with the real program, and what of it becomes the picture. */
export type Scenario = {
  /** Below the root of the project. */
  file: string;
  /** What the picture is, for those who do not see it; its text follows by itself. */
  title: string;
  /** As somebody types it after `complain`. */
  argv: readonly string[];
  /** Of the system: `en_US.UTF-8`. */
  locale: string;
  columns: number;
  rows: number;
  steps: readonly Step[];
};

export const keys = { enter: '\r', down: '\u001b[B', right: '\u001b[C', space: ' ', ctrlC: '\u0003' };
