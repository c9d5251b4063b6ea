import type { Answers } from '../case/answers.ts';
import type { Phrases } from './template.ts';

type PaidWith = NonNullable<Answers['paidWith']>;

/** `PayPal`, `Visa card`, or a wallet with the card behind it; null for "another way", which tells a shop nothing. */
export function paymentName(paidWith: PaidWith, { payments, walletAndCard }: Phrases): string | null {
  if (typeof paidWith === 'string') return paidWith === 'other' ? null : payments[paidWith];
  const [before = '', between = '', after = ''] = walletAndCard.split(/\{\{\w+\}\}/);
  return before + payments[paidWith.wallet] + between + payments[paidWith.card] + after;
}
