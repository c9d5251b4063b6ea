import type { NextStep } from '../../core/playbook/next-step.ts';
import type { Words } from '../words/words.ts';

/** What to do next, in a sentence. */
export const nextWords = (next: NextStep, words: Words): string =>
  next.action === 'open-route' ? words.openRoute(next.lastDay) : words.next[next.action];
