import type { Answers } from '../../../core/case/answers.ts';
import type { DraftKind } from '../../../core/case/vocabulary.ts';
import type { Words } from '../../words/words.ts';

export type PageId = 'accounts' | DraftKind | 'evidence' | 'ahead';

/** The text that goes out first: who never wrote to the brand begins with an e-mail. */
export type FirstDraft = 'public-post' | 'email';

/**
 * The pages of a result, five at most. Without X there is nothing of X on them; a charge that the shopper did not make
 * has no post.
 */
export function pagesFor({ canUseX, problem }: Answers, first: FirstDraft): readonly PageId[] {
  if (!canUseX) return ['email', 'evidence', 'ahead'];
  const isStrange = problem === 'not-my-charge' && first === 'public-post';
  return ['accounts', ...(isStrange ? [] : [first]), 'direct-message', 'evidence', 'ahead'];
}

export const pageTitle = (id: PageId, { labels, result }: Words): string =>
  id === 'accounts' || id === 'evidence' || id === 'ahead' ? result.titles[id] : labels.draftKinds[id];
