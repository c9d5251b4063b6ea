import { findWith } from './find-with.ts';
import { cardFinder } from './finders/card.ts';
import { cnIdFinder } from './finders/cn-id.ts';
import { codeFinder } from './finders/code.ts';
import { orderNumberFinder } from './finders/order-number.ts';
import { passportFinder } from './finders/passport.ts';
import { passwordFinder } from './finders/password.ts';
import { ssnFinder } from './finders/ssn.ts';
import { trackingFinder } from './finders/tracking.ts';
import type { Context, MaskedKind } from './finding.ts';
import { type Masked, replaced } from './mask-personal.ts';

/**
 * The text without what no shop ever needs in a message or e-mail: passwords, one-time codes, whole card numbers, numbers of
 * identity papers. Name, phone, address, order and tracking number stay, and so does an IBAN: a refund by bank transfer needs it.
 */
export function maskSecrets(text: string, context: Context): Masked {
  return replaced(
    text,
    findWith(finders, text, { ...context, wholeNumbersOnly: true }).filter(({ what }) => secrets.has(what)),
  );
}

const secrets: ReadonlySet<MaskedKind> = new Set(['password', 'code', 'card', 'cn-id', 'ssn', 'passport']);

/** Order and parcel numbers are looked for so that one of 16 digits is not taken for a card. */
const finders = [
  passwordFinder,
  codeFinder,
  cardFinder,
  cnIdFinder,
  ssnFinder,
  passportFinder,
  orderNumberFinder,
  trackingFinder,
];
