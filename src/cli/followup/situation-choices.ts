import type { Case } from '../../core/case/case.ts';
import { SITUATIONS, type Situation, type Stage } from '../../core/case/vocabulary.ts';
import { refusalOf, stageOf } from '../../core/playbook/stages.ts';
import type { Choice } from '../../core/ports.ts';
import type { Context } from '../context.ts';

/** What is likely on a stage, likeliest first; everything else that can follow is behind "more". */
const likely: Readonly<Record<Stage, readonly Situation[]>> = {
  preparing: ['no-answer', 'asked-for-message', 'please-wait', 'sent-elsewhere', 'denied', 'promised', 'solved'],
  posted: ['no-answer', 'asked-for-message', 'sent-elsewhere', 'please-wait', 'denied', 'promised', 'solved'],
  'in-messages': ['message-stalled', 'asked-again', 'please-wait', 'partial-offer', 'denied', 'promised', 'solved'],
  escalated: ['message-stalled', 'please-wait', 'partial-offer', 'denied', 'promised', 'solved'],
  'public-again': ['no-answer', 'asked-for-message', 'please-wait', 'denied', 'promised', 'solved'],
  'waiting-for-promise': ['solved', 'promise-broken', 'please-wait', 'refund-sent-not-arrived', 'message-stalled'],
  'formal-route': ['message-stalled', 'dispute-open-so-no-talk', 'partial-offer', 'promised', 'denied', 'solved'],
  closed: ['promise-broken', 'refund-sent-not-arrived', 'arrived-after-refund', 'asked-to-delete'],
};

type Choices = { choices: readonly Choice<Situation>[]; more: readonly Choice<Situation>[] };

/** What can have happened, in the words of the shopper. */
export function situationChoices(stored: Case, { words }: Context): Choices {
  const stage = stageOf(stored);
  const choice = (value: Situation): Choice<Situation> => ({ value, label: words.labels.situations[value] });
  const rest = SITUATIONS.filter((one) => !likely[stage].includes(one) && refusalOf(stage, one) === null);
  return { choices: likely[stage].map(choice), more: rest.map(choice) };
}
