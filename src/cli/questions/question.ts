import type { Prompter } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';

/** What a question is asked with: the answers so far decide what it offers. */
export type Asking = { raw: RawAnswers; prompter: Prompter; context: Context };

/** One question of the interview. `ask` gives the answers with its own added; fields that are given are not asked for. */
export type Question = {
  id: string;
  /** Whether the answers so far call for it at all. */
  applies: (raw: RawAnswers) => boolean;
  ask: (asking: Asking) => Promise<RawAnswers>;
};

/** Whether a field was answered, be it with null: a flag or a file skips only its own question. */
export function isAnswered(raw: RawAnswers, [first = '', ...rest]: readonly string[]): boolean {
  const value = raw[first];
  if (value === undefined) return false;
  return rest.length === 0 || value === null || isAnswered(value as RawAnswers, rest);
}

/** The answers with one field of the order added. */
export const withOrder = (raw: RawAnswers, fields: RawAnswers): RawAnswers => ({
  ...raw,
  order: { ...(raw.order as RawAnswers | undefined), ...fields },
});
