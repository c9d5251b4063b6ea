import { Back } from '../../core/errors.ts';

/** In place of an answer: the question before is to be asked again, with what was typed in it. */
export const again = Symbol('again');

/** What a question about an answer says; going back from it leads to that answer, not past it. */
export async function orAgain<T>(question: () => Promise<T>): Promise<T | typeof again> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Back) return again;
    throw error;
  }
}
