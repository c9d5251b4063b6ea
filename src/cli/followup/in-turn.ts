import { Back } from '../../core/errors.ts';

/** A question adds to what is known; one that is not to be asked answers with what it was given. */
export type Question<Known> = (known: Known) => Promise<Known>;

/**
 * Asks one after the other; going back leads to the last that was really asked, with what was known before it. Before
 * the first there is nothing to go back to: it is asked again.
 */
export async function inTurn<Known>(questions: readonly Question<Known>[], start: Known): Promise<Known> {
  const before: { at: number; known: Known }[] = [];
  let [at, known] = [0, start];
  for (let question = questions[at]; question !== undefined; question = questions[at]) {
    try {
      const answered = await question(known);
      if (answered !== known) before.push({ at, known });
      [at, known] = [at + 1, answered];
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      const last = before.pop();
      if (last !== undefined) [at, known] = [last.at, last.known];
    }
  }
  return known;
}
