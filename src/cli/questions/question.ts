import type { ScreenLanguage } from '../../core/case/vocabulary.ts';
import type { Prompter } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';

/** What a question is asked with: the answers so far decide what it offers, and its own last answer stands in it. */
export type Asking = {
  raw: RawAnswers;
  prompter: Prompter;
  context: Context;
  /** Whether there is a question before it. */
  back: boolean;
  /** Makes the screens speak another language from the next question on. */
  speak: (language: ScreenLanguage) => void;
};

export type FieldPath = readonly string[];

/** One question of the interview, one screen. `ask` gives the answers with its own in them. */
export type Question = {
  id: string;
  /** The answers it stands for; it is open while one of them is undefined. */
  fields: (raw: RawAnswers) => readonly FieldPath[];
  /** Whether the answers so far call for it at all. */
  applies: (raw: RawAnswers) => boolean;
  ask: (asking: Asking) => Promise<RawAnswers>;
  /** Its answer in the summary; null where there is none. */
  shown: (raw: RawAnswers, context: Context) => string | null;
};

export const always = (): boolean => true;
export const at =
  (...path: string[]) =>
  (): readonly FieldPath[] => [path];

/** What stands at a path of the answers; undefined where it was not answered, and null below a null. */
export function valueAt(raw: RawAnswers, [first = '', ...rest]: FieldPath): unknown {
  const value = raw[first];
  if (rest.length === 0 || value === undefined || value === null) return value;
  return typeof value === 'object' ? valueAt(value as RawAnswers, rest) : undefined;
}

/** A text at a path, or null. */
export function textAt(raw: RawAnswers, path: FieldPath): string | null {
  const value = valueAt(raw, path);
  return typeof value === 'string' ? value : null;
}

/** The answers with one put at a path. */
export function withValue(raw: RawAnswers, [first = '', ...rest]: FieldPath, value: unknown): RawAnswers {
  if (rest.length === 0) return { ...raw, [first]: value };
  const below = raw[first];
  return {
    ...raw,
    [first]: withValue(typeof below === 'object' && below !== null ? (below as RawAnswers) : {}, rest, value),
  };
}

/** Whether all that a question asks for was answered, be it with null. */
export const isAnswered = ({ fields }: Question, raw: RawAnswers): boolean =>
  fields(raw).every((path) => valueAt(raw, path) !== undefined);
