import type { Caution } from '../brands/cautions.ts';
import type { Problem } from '../case/problems.ts';
import type { MaskedKind } from '../privacy/finding.ts';
import type { Waiting } from '../routes/waiting.ts';
import type { Advice } from '../triage/advice.ts';
import type { TurnWarning } from './turn-warnings.ts';

/** What the shopper should know before sending, as a code with its values; `cli/words` says it and what to do. */
export type Warning =
  | { code: 'self-check'; problem: Problem }
  | Advice
  | Waiting
  | { code: 'brand-caution'; caution: Caution; brand: string; others: readonly string[]; helpPage: string | null }
  | { code: 'no-account'; brand: string; helpPage: string | null }
  | { code: 'account-unconfirmed'; handle: string; seen: string | null; website: string | null }
  | { code: 'account-retired'; handle: string; renamedTo: string | null }
  | { code: 'account-look-again'; handle: string; seen: string | null; website: string | null }
  | { code: 'account-given'; handle: string }
  | { code: 'personal-data-masked'; kinds: readonly MaskedKind[] }
  | { code: 'secret-removed'; kinds: readonly MaskedKind[] }
  | { code: 'other-script'; field: 'item'; words: string }
  | { code: 'other-script'; field: 'detail' }
  | { code: 'evidence-missing'; ids: readonly string[] }
  | { code: 'final-too-early' }
  | { code: 'order-number-hidden' }
  | TurnWarning;

/**
 * What is worth saying again with a later draft: what spoke of the first text alone has been said, and "never contacted"
 * may be untrue by now. A deadline may have come near since, and a strange charge is never one to post about.
 */
export const saidAgain = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.filter(({ code }) => !saidOnce.has(code));

/**
 * The same beside the texts of a turn: what a deadline costs is said by what waiting would cost, and accounts matter
 * only to who writes in public.
 */
export const saidInTurn = (warnings: readonly Warning[], { isPublic }: { isPublic: boolean }): readonly Warning[] =>
  saidAgain(warnings).filter(({ code }) => !saidByTurn.has(code) && (isPublic || !ofAccounts.has(code)));

const saidByTurn: ReadonlySet<Warning['code']> = new Set<Warning['code']>(['deadline-near', 'deadline-passed']);

const ofAccounts: ReadonlySet<Warning['code']> = new Set<Warning['code']>([
  'brand-caution',
  'no-account',
  'account-unconfirmed',
  'account-retired',
  'account-look-again',
  'account-given',
  'personal-data-masked',
  'order-number-hidden',
  'evidence-missing',
]);

/** Whether a warning is about the accounts that a public text is sent to, and what such a text shows. */
export const isOfAccounts = ({ code }: Warning): boolean => ofAccounts.has(code);

/** Whether a warning belongs to a turn: no answer of the shopper's calls for it. */
export const isOfTurn = ({ code }: Warning): boolean => ofTurn.has(code);

const ofTurn: ReadonlySet<Warning['code']> = new Set<Warning['code']>([
  ...(['no-answer-rung', 'keep-screenshot', 'never-in-public', 'strange-account'] as const),
  ...(['public-too-soon', 'route-still-open', 'last-day-passed', 'no-last-day-known'] as const),
  ...(['promise-after-last-day', 'promise-after-safe-day', 'no-time-to-wait', 'safe-to-wait-until'] as const),
]);

const saidOnce: ReadonlySet<Warning['code']> = new Set<Warning['code']>([
  'self-check',
  'never-contacted',
  'ask-carrier',
  'large-sum',
  'email-only',
]);
