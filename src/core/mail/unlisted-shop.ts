import { compact } from '../brands/normalise.ts';
import { thanks } from './brand-clues.ts';
import { type Found, type MailBrand, shortened } from './found.ts';
import type { MailHeaders } from './mail-headers.ts';
import type { Line } from './mail-lines.ts';

const freeMail =
  /^(?:gmail|outlook|hotmail|live|yahoo|icloud|me|qq|163|126|foxmail|sina|gmx|web|proton|protonmail|example)\./;
const platforms =
  /(?:^|\.)(?:shopify|myshopify|shopifyemail|sendgrid|mailchimp|klaviyo\w*|amazonses|stripe|squarespace|wix)\.(?:com|net)$/;

/** A shop that the directory does not have, by its address or the name it thanks with. */
export function unlistedShop(
  { name, host, line }: MailHeaders,
  { lines, hosts }: { lines: readonly Line[]; hosts: ReadonlySet<string> },
): Found<MailBrand> | null {
  const usual = (one: string): boolean => freeMail.test(one) || platforms.test(one);
  const [only, ...more] = host === null ? [...hosts].filter((one) => !usual(one)) : [];
  const own = host === null ? (more.length === 0 ? (only ?? null) : null) : usual(host) ? null : withoutMailPart(host);
  const said = lines.map(({ text }) => thanks.exec(text)?.[1]).find((words) => words !== undefined);
  const bracketed = lines
    .slice(0, 3)
    .map(({ text }) => /^【([^】]{2,16})】/.exec(text)?.[1])
    .find((words) => words !== undefined);
  const spoken = [
    bracketed ?? '',
    name.replace(/\b(?:no-?reply|customer (?:service|care)|via \w+|orders?|team)\b/gi, '').trim(),
    said?.trim() ?? '',
  ].find((words) => words !== '');
  if (spoken === undefined && (own === null || host === null)) return null;
  const shown = spoken ?? own ?? '';
  const agrees =
    own !== null && spoken !== undefined && isWithin(compact(own.replace(/\.[a-z.]+$/, '')), compact(spoken));
  return {
    value: { name: shown.slice(0, 60), website: own },
    sure: agrees,
    line: shortened(line === '' ? shown : line),
  };
}

/** lumaandfern is Luma & Fern. */
const isWithin = (host: string, name: string): boolean =>
  host !== '' &&
  (host.includes(name) || name.includes(host) || host.replace(/and/g, '').includes(name.replace(/and/g, '')));

const withoutMailPart = (host: string): string =>
  host.replace(
    /^(?:(?:e?mails?|e|em|news|newsletter|info|notify|notice|notifications?|order|orders|mailer|reply|shop|store|www|t|m)\d?\.)+(?=[^.]+\.)/,
    '',
  );
