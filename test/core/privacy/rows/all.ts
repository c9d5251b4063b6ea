import { address } from './address.ts';
import { card } from './card.ts';
import { chatId } from './chat-id.ts';
import { cnId } from './cn-id.ts';
import { code } from './code.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { orderNumber } from './order-number.ts';
import { passport } from './passport.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';
import type { Row } from './row.ts';
import { ssn } from './ssn.ts';
import { tracking } from './tracking.ts';

export const allRows: readonly Row[] = [
  ...email,
  ...phone,
  ...card,
  ...iban,
  ...cnId,
  ...ssn,
  ...passport,
  ...tracking,
  ...orderNumber,
  ...chatId,
  ...code,
  ...password,
  ...address,
];
