import { mailLink, postLink } from '../post/links.ts';
import type { Draft } from './draft.ts';

/** The link that opens the draft filled in; null for a message, which needs the account's numeric id. */
export function openLink({ kind, subject, text }: Draft): string | null {
  if (kind === 'public-post') return postLink(text);
  return kind === 'email' ? mailLink({ to: null, subject: subject ?? '', body: text }).link : null;
}
