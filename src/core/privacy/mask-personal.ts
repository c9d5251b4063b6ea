import { findWith } from './find-with.ts';
import { addressFinder } from './finders/address.ts';
import { cardFinder } from './finders/card.ts';
import { chatIdFinder } from './finders/chat-id.ts';
import { cnIdFinder } from './finders/cn-id.ts';
import { codeFinder } from './finders/code.ts';
import { emailFinder } from './finders/email.ts';
import { ibanFinder } from './finders/iban.ts';
import { longNumberFinder } from './finders/long-number.ts';
import { orderNumberFinder } from './finders/order-number.ts';
import { passportFinder } from './finders/passport.ts';
import { passwordFinder } from './finders/password.ts';
import { type PhoneSearch, phoneFinder } from './finders/phone.ts';
import { ssnFinder } from './finders/ssn.ts';
import { trackingFinder } from './finders/tracking.ts';
import type { Context, Finder, Finding } from './finding.ts';
import { withoutOverlaps } from './overlaps.ts';

/** A text in which something was hidden, and what; offsets are those of the text before. */
export type Masked = { text: string; findings: Finding[] };

/**
 * The text without anything personal, for a public post. What is not found passes byte for byte; masking twice changes nothing;
 * no mask makes a mention, hashtag, cashtag or link on X. `phones` null: numbers that only the phone library knows are not found.
 */
export function maskPersonal(text: string, context: Context, phones: PhoneSearch | null = null): Masked {
  return replaced(text, findPersonal(text, context, phones));
}

/** What `maskPersonal` hides, without overlaps, in the order of the text. */
export function findPersonal(text: string, context: Context, phones: PhoneSearch | null = null): Finding[] {
  let findings = findOnce(text, context, phones);
  // Two numbers without a space between them can hide each other until one of them is masked.
  for (let round = 0; round < roundLimit && findings.length > 0; round++) {
    const masked = replaced(text, findings).text;
    const more = findOnce(masked, context, phones).filter(
      ({ start, end, shown }) => masked.slice(start, end) !== shown,
    );
    if (more.length === 0) break;
    const added = more.map((finding) => backIn(findings, finding));
    findings = withoutOverlaps([...findings.filter((one) => !added.some((other) => overlap(one, other))), ...added]);
  }
  return findings;
}

const roundLimit = 4;

function findOnce(text: string, context: Context, phones: PhoneSearch | null): Finding[] {
  const known = findWith([...finders, phoneFinder(phones)], text, context);
  const long = findWith([longNumberFinder], text, context);
  const unknown = long.filter((one) => !known.some((other) => overlap(one, other)));
  return unknown.length === 0 ? known : withoutOverlaps([...known, ...unknown]);
}

/** A finding in the masked text, as a range of the text before. A mask that it touches showed too much, and goes with it. */
function backIn(findings: readonly Finding[], finding: Finding): Finding {
  let shift = 0;
  let from: number | null = null;
  let to: number | null = null;
  for (const one of findings) {
    const maskStart = one.start + shift;
    const maskEnd = maskStart + one.shown.length;
    const before = shift;
    shift = maskEnd - one.end;
    if (from === null && finding.start < maskEnd) from = finding.start < maskStart ? finding.start - before : one.start;
    if (to === null && finding.end <= maskEnd) to = finding.end <= maskStart ? finding.end - before : one.end;
  }
  return { ...finding, start: from ?? finding.start - shift, end: to ?? finding.end - shift };
}

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** The text with each finding's mask in its place. */
export function replaced(text: string, findings: readonly Finding[]): Masked {
  let masked = '';
  let at = 0;
  for (const { start, end, shown } of findings) {
    masked += text.slice(at, start) + shown;
    at = end;
  }
  return { text: masked + text.slice(at), findings: [...findings] };
}

const finders: readonly Finder[] = [
  passwordFinder,
  codeFinder,
  emailFinder,
  cnIdFinder,
  ssnFinder,
  passportFinder,
  ibanFinder,
  orderNumberFinder,
  trackingFinder,
  cardFinder,
  chatIdFinder,
  addressFinder,
];
