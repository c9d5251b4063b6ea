import { isLink, type Word } from '../words/words-of.ts';

/** A link as it was written, and the host it leads to in small letters without `www.`. */
export type LinkIn = { words: string; host: string };

export const linksIn = (words: readonly Word[], sentence: string): LinkIn[] =>
  words.flatMap(({ word, start, end }) => {
    if (word !== '<link>') return [];
    const written = sentence.slice(start, end);
    const host = hostOf(written);
    return host === null ? [] : [{ words: written, host }];
  });

/** `https://www.nike.com:443/help` → `nike.com`; what stands before an @ is no host. */
export function hostOf(link: string): string | null {
  const host = /^(?:https?:\/\/)?(?:[^\s/?#@]{0,200}@)?([^\s/?#:@]{1,200})/i
    .exec(link)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
  return host !== undefined && isLink(host) ? host : (host ?? null);
}

/** Places where brands talk, parcels are tracked and money is returned; X shortens each link to t.co. */
const known =
  'x.com twitter.com t.co facebook.com fb.com m.me messenger.com instagram.com ig.me youtube.com apple.com google.com paypal.com klarna.com ' +
  'ups.com dhl.com dhl.de fedex.com usps.com royalmail.com evri.com dpd.com dpd.co.uk gls-group.com auspost.com.au canadapost.ca 17track.net ' +
  'aftership.com parcelsapp.com trustpilot.com surveymonkey.com qualtrics.com medallia.com';
const knownHosts = known.split(' ');
/** Services that many brands rent: only with the brand's name before or behind. */
const rented =
  'zendesk.com freshdesk.com gorgias.help gorgias.com narvar.com loopreturns.com happyreturns.com custhelp.com salesforce.com force.com my.site.com returnly.com zohodesk.com intercom.help reamaze.com kustomer.support helpscout.com zigzag.global'.split(
    ' ',
  );

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Whether a link leads neither to the brand's site nor to a place where brands send people. `website` as in the directory. */
export function isOdd({ words, host }: LinkIn, website: string): boolean {
  const own = hostOf(website);
  if (own === null || isUnder(host, own) || knownHosts.some((one) => isUnder(host, one))) return false;
  const name = nameOf(own);
  if (rented.some((one) => isUnder(host, one)) && words.toLowerCase().includes(name)) return false;
  return !(nameOf(host) === name && /\.(?:com|net|org|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2}|eu)$/.test(host));
}

/** `shop.nike.co.uk` → `nike`. */
function nameOf(host: string): string {
  const labels = host.split('.');
  const ending = /^(?:co|com|net|org|ac)$/.test(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
  return labels.at(-ending - 1) ?? host;
}

/** A phone number of the brand in a sentence, as it was written. */
export const phoneIn = (sentence: string): string | null =>
  /(?<![\w#/-])(?:\+\d{1,3}[ .-]?|1-)?(?:\(\d{2,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,4}){1,4}(?![\w/-])|(?<![\w#/-])(?:\+\d{9,14}|0[38]\d{8,9}|1[89]\d{8,9})(?!\w)/.exec(
    sentence,
  )?.[0] ?? null;
