import type { Mistake } from '../../core/errors.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with an answer, for the line under it: fields are called what the shopper was asked for. */
export function complaintOf(mistake: Mistake, words: Words): string {
  const { line, hint } = words.mistake(named(mistake, words.questions.fields));
  return hint === null ? line : words.questions.withHint(line, hint);
}

function named(mistake: Mistake, names: Record<string, string>): Mistake {
  const name = (field: string): string => names[field.replace(/\.\d+\./, '.')] ?? field;
  if (mistake.code === 'dates-contradict') {
    return { ...mistake, field: name(mistake.field), other: name(mistake.other) };
  }
  return 'field' in mistake && mistake.field !== null ? { ...mistake, field: name(mistake.field) } : mistake;
}
