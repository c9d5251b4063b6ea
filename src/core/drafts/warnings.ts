import type { Caution } from '../brands/cautions.ts';
import type { MaskedKind } from '../privacy/finding.ts';

/** What the shopper should know before sending, as a code with its values; `cli/words` says it and what to do. */
export type Warning =
  | { code: 'not-my-charge' }
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
  | { code: 'never-contacted' }
  | { code: 'final-too-early' }
  | { code: 'order-number-hidden' };
