import type { Answers } from '../../core/case/answers.ts';
import { hasPublicPost } from '../../core/drafts/has-public-post.ts';
import type { Choice } from '../../core/ports.ts';
import type { Advice } from '../../core/triage/advice.ts';
import type { DoneOrFirst } from '../words/before-drafts.ts';
import type { Words } from '../words/words.ts';

/** What a choice does: which text comes first (null: as it was), or leaving to do something else before. */
type Going = 'public-post' | 'email' | 'leave' | null;

export type AdviceCard = { message: string; choices: readonly Choice<Going>[] };

/** The card of a piece of advice; null where it does not change what comes first, and a warning is enough. */
export function adviceCard(advice: Advice, answers: Answers, words: Words): AdviceCard | null {
  const choices = choicesOf(advice, answers, words);
  if (choices === null) return null;
  return { message: `${words.beforeDrafts.adviceTitle}\n${words.warning(advice, words.labels)}`, choices };
}

function choicesOf(advice: Advice, answers: Answers, { beforeDrafts }: Words): readonly Choice<Going>[] | null {
  switch (advice.code) {
    case 'not-my-charge':
      return doneOrFirst(beforeDrafts.bank);
    case 'deadline-near':
      return advice.daysLeft > daysToSettle ? null : doneOrFirst(beforeDrafts.dispute);
    case 'dispute-today':
      return doneOrFirst(beforeDrafts.dispute);
    case 'ask-carrier':
      return doneOrFirst(beforeDrafts.carrier);
    case 'never-contacted':
      if (!hasPublicPost(answers)) return null;
      return [
        { value: 'email', label: beforeDrafts.neverContacted.email(advice.comeBackOn) },
        { value: 'public-post', label: beforeDrafts.neverContacted.post },
      ];
    case 'deadline-passed':
    case 'large-sum':
    case 'email-only':
      return null;
  }
}

/** One to two weeks is what a case takes that is not simple: a deadline within them does not wait for an answer. */
const daysToSettle = 14;

const doneOrFirst = ({ done, first }: DoneOrFirst): readonly Choice<Going>[] => [
  { value: null, label: done },
  { value: 'leave', label: first },
];
