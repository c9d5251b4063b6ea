/** How the process ends: done, a fault or a failing machine, left by the shopper, bad input, a question without a terminal. */
export const ExitCode = { ok: 0, failure: 1, cancelled: 2, badInput: 3, needsTerminal: 4 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Why a file or folder could not be used. The system's own code goes with it as `detail`. */
export type FileTrouble =
  | 'missing'
  | 'no-folder'
  | 'folder'
  | 'not-a-folder'
  | 'permission'
  | 'read-only'
  | 'full'
  | 'other';

/** What the shopper can put right, as a code with its values; `cli/words` turns it into a line and a hint. */
export type Mistake =
  | { code: 'unknown-brand'; value: string; nearest: readonly string[] }
  | { code: 'ambiguous-brand'; value: string; candidates: readonly string[] }
  | { code: 'unknown-value'; field: string; value: string; nearest: string | null; allowed: readonly string[] }
  | { code: 'unknown-field'; field: string; nearest: string | null }
  | { code: 'wrong-type'; field: string; value: string; expected: 'text' | 'number' | 'list' | 'object' | 'yes-or-no' }
  | { code: 'missing-answer'; field: string; flag: string }
  /** The same where no file of answers could say it. */
  | { code: 'missing-flag'; field: string; flag: string }
  | { code: 'empty-answer'; field: string }
  | { code: 'too-long'; field: string; length: number; limit: number }
  | { code: 'reply-empty' }
  | { code: 'reply-too-long'; limit: number }
  | { code: 'reply-needed' }
  | { code: 'too-many'; field: string; count: number; limit: number }
  | { code: 'bad-date'; field: string; value: string }
  | { code: 'bad-zone'; field: string; value: string; nearest: string | null }
  | { code: 'bad-amount'; field: string; value: string }
  | { code: 'bad-number'; field: string; value: string; least: number; most: number }
  | { code: 'bad-handle'; field: string; value: string }
  | { code: 'bad-order-number'; field: string; value: string }
  | { code: 'bad-website'; field: string; value: string }
  | { code: 'bad-text'; field: string }
  | { code: 'dates-contradict'; field: string; value: string; other: string; otherValue: string }
  | { code: 'date-in-future'; field: string; value: string; today: string }
  | { code: 'brand-unreachable'; name: string }
  | { code: 'comes-later'; brand: string; helpPage: string | null }
  | { code: 'sentence-needed'; sentence: string; allowed: readonly string[] }
  | { code: 'no-such-draft'; kind: string; allowed: readonly string[] }
  | { code: 'file-trouble'; file: string; trouble: FileTrouble; detail: string }
  | { code: 'file-too-large'; file: string; bytes: number; limit: number }
  | { code: 'file-empty'; file: string }
  | { code: 'file-not-text'; file: string }
  | { code: 'file-not-ours'; file: string }
  | { code: 'broken-json'; file: string; line: number; column: number }
  | { code: 'not-an-object'; file: string; found: 'list' | 'text' | 'number' | 'yes-or-no' | 'nothing' }
  | { code: 'stdin-is-terminal'; flag: string }
  | { code: 'unknown-case'; value: string; nearest: readonly string[] }
  | { code: 'ambiguous-case'; value: string; candidates: readonly string[] }
  | { code: 'no-case' }
  | { code: 'nothing-unfinished' }
  | { code: 'interview-open'; field: string; flag: string }
  | { code: 'unknown-unfinished'; value: string; nearest: string | null }
  | { code: 'damaged-case'; file: string; field: string | null }
  | { code: 'newer-case'; file: string; version: number }
  | { code: 'store-trouble'; folder: string; trouble: FileTrouble; detail: string }
  | { code: 'store-busy'; folder: string }
  | { code: 'output-lost'; detail: string }
  /** What was told cannot follow where the case stands; `possible`: what could, of the same kind. */
  | { code: 'cannot-follow'; move: string; stage: string; possible: readonly string[] }
  | { code: 'flag-not-here'; flag: string; goesWith: readonly string[] }
  | { code: 'nothing-drafted'; kind: string; drafted: readonly string[] }
  | { code: 'nothing-to-undo' }
  /** Instants (ISO): the present, and the last event of the case. */
  | { code: 'clock-backwards'; now: string; last: string }
  | { code: 'bad-now'; value: string }
  | { code: 'command-line'; kind: CommandLineMistake; value: string; nearest: string | null };

export type CommandLineMistake =
  | 'unknown-option'
  | 'unknown-command'
  | 'missing-argument'
  | 'option-needs-value'
  | 'too-many-arguments'
  | 'other';

/**
 * Something the user can fix. Shown as one line and a hint, never as a stack.
 * Bad input ends with 3 unless `exitCode` says otherwise (1: the machine fails, 4: a question without a terminal).
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly mistake: Mistake;
  readonly exitCode: ExitCode;

  constructor(mistake: Mistake, options: { exitCode?: ExitCode; cause?: unknown } = {}) {
    super(mistake.code, { cause: options.cause });
    this.mistake = mistake;
    this.exitCode = options.exitCode ?? ExitCode.badInput;
  }
}

/** The user left on purpose (Ctrl+C). Not a failure to explain. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** The user wants the question before this one. Only an interview or a row of pages that can go back asks with it. */
export class Back extends Error {
  override readonly name = 'Back';
}
