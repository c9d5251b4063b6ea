import type { Payment, Shop } from '../case/vocabulary.ts';
import type { Money } from '../money/money.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Something read from a mail. What is not `sure` is to be asked; `line` are the words of the mail, 120 characters at most. */
export type Found<T> = { value: T; sure: boolean; line: string };

/** The shop that took the money: one of the directory by its id, or one that it does not have. */
export type MailBrand = { listed: string } | { name: string; website: string | null };

export type MailFindings = {
  brand: Found<MailBrand> | null;
  orderNumber: Found<string> | null;
  placedOn: Found<PlainDate> | null;
  expectedBy: Found<PlainDate> | null;
  deliveredOn: Found<PlainDate> | null;
  item: Found<string> | null;
  /** The whole of what was paid, not a part of it. */
  amount: Found<Money> | null;
  tracking: Found<string> | null;
  paidWith: Found<Payment> | null;
  boughtFrom: Found<Shop> | null;
};

/** A reading with its weight: 3 says so by its label, 2 by its form, 1 is a guess. `doubt` keeps it from being sure. */
export type Candidate<T> = { value: T; weight: number; line: string; doubt?: boolean };

/** The heaviest candidate; sure where it is more than a guess and none of the same weight says something else. */
export function settle<T>(candidates: readonly Candidate<T>[]): Found<T> | null {
  const most = Math.max(...candidates.map(({ weight }) => weight));
  const best = candidates.filter(({ weight }) => weight === most);
  const [first] = [...best.filter(({ doubt }) => doubt !== true), ...best];
  if (first === undefined) return null;
  const agreed = best.every(({ value }) => sameValue(value, first.value));
  return { value: first.value, sure: agreed && most >= 2 && first.doubt !== true, line: shortened(first.line) };
}

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One line of 120 characters at most, with spaces for the tabs between columns. */
export function shortened(line: string): string {
  const plain = line.replaceAll('\t', ' ').trim();
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}
