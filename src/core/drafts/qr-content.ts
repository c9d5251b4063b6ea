import { mailLink, postLink } from '../post/links.ts';
import type { Draft } from './draft.ts';

/** What a phone does with a code that holds this: opens the post, opens the mail, or shows the text. */
export type QrContent = { does: 'open-post' | 'open-mail' | 'show-text'; content: string };

/** What a code for the phone holds: the link that opens the draft filled in with the whole text, else the text. */
export function qrContent({ channel, visibility, subject, text }: Draft): QrContent {
  if (visibility === 'public') return { does: 'open-post', content: postLink(text) };
  const mail = channel === 'email' ? mailLink({ to: null, subject: subject ?? '', body: text }) : null;
  return mail?.carries === 'all' ? { does: 'open-mail', content: mail.link } : { does: 'show-text', content: text };
}
