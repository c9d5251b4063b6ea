import { oneLine } from './clean-text.ts';

/**
 * Opens X with the text filled in; nothing is posted. Source: docs.x.com web-intent page, 3 Jun 2026. The link cannot
 * carry pictures, and a text over the limit still opens.
 */
export function postLink(text: string): string {
  return `https://x.com/intent/tweet?text=${encoded(text)}`;
}

/**
 * Opens a private message to the account with this numeric id, or null where `numericId` is none: a handle does not do.
 * Source: docs.x.com direct-message-button page, 20 May 2026.
 */
export function messageLink(numericId: string, text: string): string | null {
  if (!/^\d{1,20}$/.test(numericId)) return null;
  return `https://x.com/messages/compose?recipient_id=${numericId}&text=${encoded(text)}`;
}

/** The profile page of a handle, with or without its @; null for what cannot be one (1 to 15 of A-Z, a-z, 0-9, _). */
export function profileLink(handle: string): string | null {
  const name = /^[@＠]?([A-Za-z0-9_]{1,15})$/.exec(handle.trim())?.[1];
  return name === undefined ? null : `https://x.com/${name}`;
}

/** `encodeURIComponent` for any text: a lone surrogate, which it would throw at, becomes U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}

export type Mail = { to: string | null; subject: string; body: string };

/** `carries` tells what had to be left out for length: then the text has to be pasted by hand. */
export type MailLink = { link: string; carries: 'all' | 'subject' | 'address' };

/** Windows hands on 2,083 characters of a link (INTERNET_MAX_URL_LENGTH) and cuts the rest silently. */
export const MAIL_LINK_LIMIT = 2_000;

/**
 * A mail ready to send, as RFC 6068 writes it: line ends are CRLF, spaces %20. At most MAIL_LINK_LIMIT characters, of
 * which a Chinese one takes nine: a longer body is left out whole, never cut, and `carries` says so.
 */
export function mailLink({ to, subject, body }: Mail): MailLink {
  const address = `mailto:${to === null ? '' : encoded(to.trim()).replace('%40', '@')}`;
  const withSubject = `${address}?subject=${encoded(oneLine(subject))}`;
  const whole = `${withSubject}&body=${encoded(body.replace(/\r\n|\r|\n/g, '\r\n'))}`;
  if (whole.length <= MAIL_LINK_LIMIT) return { link: whole, carries: 'all' };
  if (withSubject.length <= MAIL_LINK_LIMIT) return { link: withSubject, carries: 'subject' };
  return { link: address, carries: 'address' };
}
