import { describe, expect, test } from 'vitest';
import { findWith } from '../../../src/core/privacy/find-with.ts';
import { addressFinder } from '../../../src/core/privacy/finders/address.ts';
import { cardFinder } from '../../../src/core/privacy/finders/card.ts';
import { chatIdFinder } from '../../../src/core/privacy/finders/chat-id.ts';
import { cnIdFinder } from '../../../src/core/privacy/finders/cn-id.ts';
import { codeFinder } from '../../../src/core/privacy/finders/code.ts';
import { emailFinder } from '../../../src/core/privacy/finders/email.ts';
import { ibanFinder } from '../../../src/core/privacy/finders/iban.ts';
import { orderNumberFinder } from '../../../src/core/privacy/finders/order-number.ts';
import { passportFinder } from '../../../src/core/privacy/finders/passport.ts';
import { passwordFinder } from '../../../src/core/privacy/finders/password.ts';
import { phoneFinder } from '../../../src/core/privacy/finders/phone.ts';
import { ssnFinder } from '../../../src/core/privacy/finders/ssn.ts';
import { trackingFinder } from '../../../src/core/privacy/finders/tracking.ts';
import type { Context, Finder } from '../../../src/core/privacy/finding.ts';
import { replaced } from '../../../src/core/privacy/mask-personal.ts';
import { searchPhoneNumbers } from '../../../src/core/privacy/phone-numbers.ts';
import { address } from './rows/address.ts';
import { card } from './rows/card.ts';
import { chatId } from './rows/chat-id.ts';
import { cnId } from './rows/cn-id.ts';
import { code } from './rows/code.ts';
import { email } from './rows/email.ts';
import { iban } from './rows/iban.ts';
import { orderNumber } from './rows/order-number.ts';
import { passport } from './rows/passport.ts';
import { password } from './rows/password.ts';
import { phone } from './rows/phone.ts';
import type { Row } from './rows/row.ts';
import { ssn } from './rows/ssn.ts';
import { tracking } from './rows/tracking.ts';

const nothingKnown: Context = { country: 'CN', orderNumbers: [], tracking: [] };

const tables: readonly { finder: Finder; rows: readonly Row[] }[] = [
  { finder: emailFinder, rows: email },
  { finder: phoneFinder(searchPhoneNumbers), rows: phone },
  { finder: cardFinder, rows: card },
  { finder: ibanFinder, rows: iban },
  { finder: cnIdFinder, rows: cnId },
  { finder: ssnFinder, rows: ssn },
  { finder: passportFinder, rows: passport },
  { finder: trackingFinder, rows: tracking },
  { finder: orderNumberFinder, rows: orderNumber },
  { finder: chatIdFinder, rows: chatId },
  { finder: codeFinder, rows: code },
  { finder: passwordFinder, rows: password },
  { finder: addressFinder, rows: address },
];

describe.each(tables)('$finder.what', ({ finder, rows }) => {
  test.each(rows)('$typed → $seen', ({ typed, seen, with: known }) => {
    const context = { ...nothingKnown, ...known };
    const masked = replaced(typed, findWith([finder], typed, context));
    expect({ seen: masked.text, kinds: new Set(masked.findings.map(({ what }) => what)) }).toEqual({
      seen,
      kinds: new Set(seen === typed ? [] : [finder.what]),
    });
  });

  test('has at least fifteen rows in which something is hidden', () => {
    expect(rows.filter(({ typed, seen }) => typed !== seen).length).toBeGreaterThanOrEqual(15);
  });
});
