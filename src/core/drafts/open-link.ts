import { mailLink, postLink } from '../post/links.ts';
import type { Draft } from './draft.ts';

/** The link that opens the draft filled in; null for a message, which needs the account's numeric id. */
export function openLink({ channel, visibility, subject, text }: Draft): string | null {
  if (visibility === 'public') return postLink(text);
  return channel === 'email' ? mailLink({ to: null, subject: subject ?? '', body: text }).link : null;
}
