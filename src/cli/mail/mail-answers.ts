import type { Found, MailBrand, MailFindings } from '../../core/mail/found.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { type FieldPath, valueAt, withValue } from '../questions/question.ts';

/** One thing that a mail says, as an answer; `question` is the one that shows it. */
export type MailAnswer = { question: string; path: FieldPath; value: unknown; sure: boolean; line: string };

/** Where each finding belongs among the answers, in the order of the questions. */
const places: readonly { finding: keyof MailFindings; question: string; path: FieldPath }[] = [
  { finding: 'brand', question: 'brand', path: ['brand'] },
  { finding: 'item', question: 'item', path: ['item'] },
  { finding: 'orderNumber', question: 'order-number', path: ['order', 'number'] },
  { finding: 'placedOn', question: 'order-placed-on', path: ['order', 'placedOn'] },
  { finding: 'expectedBy', question: 'expected-by', path: ['order', 'expectedBy'] },
  { finding: 'deliveredOn', question: 'delivered-on', path: ['order', 'deliveredOn'] },
  { finding: 'paidWith', question: 'paid-with', path: ['paidWith'] },
  { finding: 'amount', question: 'amount', path: ['amount'] },
  { finding: 'tracking', question: 'tracking', path: ['order', 'tracking'] },
  { finding: 'boughtFrom', question: 'bought-from', path: ['boughtFrom'] },
];

/** What a mail says, as answers, without what was answered before by a flag or a file. */
export function mailAnswers(findings: MailFindings, known: RawAnswers): readonly MailAnswer[] {
  return places.flatMap(({ finding, question, path }): MailAnswer[] => {
    const found: Found<unknown> | null = findings[finding];
    if (found === null || valueAt(known, path) !== undefined) return [];
    if (finding === 'brand') return brandAnswer(found as Found<MailBrand>, { question, path });
    return [{ question, path, ...found }];
  });
}

/** A shop that the directory does not have is of use only where it can be reached. */
function brandAnswer(found: Found<MailBrand>, place: Pick<MailAnswer, 'question' | 'path'>): MailAnswer[] {
  const { value } = found;
  if ('listed' in value) return [{ ...place, ...found, value: value.listed }];
  return value.website === null ? [] : [{ ...place, ...found, value: { ...value, support: null } }];
}

/** Answers in the shape of an answers file. */
export const answersFrom = (found: readonly MailAnswer[]): RawAnswers =>
  found.reduce((raw, { path, value }) => withValue(raw, path, value), {} as RawAnswers);
