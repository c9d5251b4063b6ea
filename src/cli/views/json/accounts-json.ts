import type { JudgedAccount } from '../../../core/brands/trust.ts';
import type { Words } from '../../words/words.ts';

/** The accounts of a brand with their trust, as other programs read them. */
export const accountsJson = (accounts: readonly JudgedAccount[], words: Words): object[] =>
  accounts.map(({ account, trust }) => ({
    handle: account.handle,
    role: account.role,
    seen: account.seen,
    confidence: account.confidence,
    used: trust.used,
    trust: trust.reasons.map(words.trust).join(words.screens.separator),
    state: account.state ?? 'unknown',
    regions: account.regions,
    sources: account.sources,
  }));
