import type { Choice, SearchQuestion } from '../../core/ports.ts';
import { numberedLine, numberIn } from './entries.ts';
import type { Talk } from './talk.ts';

/** How many hits are read out: more than these nobody keeps in mind. */
const mostHits = 8;

type Hit<T> = Choice<T> & { refusal?: string };

/** Words search, a number takes one of the hits, and an empty line the only one. */
export async function find<T>(question: SearchQuestion<T>, talk: Talk): Promise<T> {
  const { message, initial = '', back = false, find: hitsOf } = question;
  const { numbered, nothingFound } = talk.words;
  let hits: readonly Hit<T>[] = [];
  const show = (typed: string): void => {
    const found = hitsOf(typed);
    hits = found.slice(0, mostHits);
    if (found.length === 0) talk.say(nothingFound);
    talk.say(...hits.map((hit, index) => numberedLine(index + 1, hit)));
    if (found.length > mostHits) talk.say(numbered.moreFound(found.length - mostHits));
  };
  talk.say('', message);
  // Something to choose is read out before anything is typed.
  show(initial);
  for (;;) {
    const [only] = hits.length === 1 ? hits : [];
    const typed = await talk.hear([numbered.searchHelp, ...(only ? [numbered.empty(only.label)] : [])], back);
    const number = numberIn(typed);
    const chosen = typed === '' ? only : number === null ? undefined : hits[number - 1];
    if (chosen === undefined) {
      if (typed !== '') show(typed);
    } else if (chosen.refusal === undefined) {
      talk.say(chosen.label);
      return chosen.value;
    } else talk.say(chosen.refusal);
  }
}
