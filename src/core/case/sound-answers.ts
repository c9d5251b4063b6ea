import { answerMistakes, readAnswers } from './answer-mistakes.ts';

/** What an answers file must have; stands for what is not answered yet while the rest is looked at. */
const needed: Record<string, unknown> = { brand: '-', problem: 'other', remedies: ['refund'], item: '-' };

/**
 * Of answers that somebody may have changed by hand, or that another version wrote, those that can be right; each cleaned
 * as it is when it is typed. What is wrong is left out, to be asked again.
 */
export function soundAnswers(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let sound: Record<string, unknown> = { ...stored };
  for (;;) {
    const [mistake] = answerMistakes({ ...needed, ...sound });
    if (mistake === undefined) break;
    const wrong = 'field' in mistake && mistake.field !== null ? mistake.field.split('.')[0] : undefined;
    // A mistake that names no field of ours: nothing can be kept of such answers.
    if (wrong === undefined || !(wrong in sound)) return {};
    const { [wrong]: _left, ...rest } = sound;
    sound = rest;
  }
  return cleaned(sound);
}

/** The answers as they were read; of the order only what was there, since the rest counts as not answered. */
function cleaned(sound: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { answers } = readAnswers({ ...needed, ...sound });
  const read = (answers ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(sound).map(([field, value]) => [field, field === 'order' ? part(read.order, value) : read[field]]),
  );
}

function part(read: unknown, there: unknown): unknown {
  if (typeof there !== 'object' || there === null) return read;
  return Object.fromEntries(Object.keys(there).map((field) => [field, (read as Record<string, unknown>)[field]]));
}
