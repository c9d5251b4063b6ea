import { CHANNELS } from '../../core/case/vocabulary.ts';
import { isPlainDate } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import { zoneOf } from '../cases/case-drafts.ts';
import { complaintOf } from './complaint.ts';
import { type Asking, isAnswered, type Question } from './question.ts';

/** How they were written to, since when, and whether anybody answered: a text claims only what was said here. */
export const askContacts: Question = {
  id: 'contacts',
  applies: (raw) => !isAnswered(raw, ['contacts']),
  ask: async ({ raw, prompter, context }) => {
    const { words } = context;
    const { questions } = words;
    const channels = await prompter.selectMany({
      message: questions.contacts,
      choices: CHANNELS.map((channel) => ({ value: channel, label: words.labels.channels[channel] })),
    });
    if (channels.length === 0) return { ...raw, contacts: [] };
    const since = await prompter.text({
      message: questions.contactsSince,
      check: (typed) => sinceComplaint(typed.trim(), { raw, context }),
    });
    const answered = await prompter.select({
      message: questions.contactsAnswered,
      choices: [
        { value: false, label: questions.answeredNo },
        { value: true, label: questions.answeredYes },
      ],
    });
    const firstOn = since.trim() === '' ? null : since.trim();
    return { ...raw, contacts: channels.map((channel) => ({ channel, times: 1, firstOn, answered })) };
  },
};

function sinceComplaint(typed: string, { raw, context }: Pick<Asking, 'raw' | 'context'>): string | null {
  const field = 'firstOn';
  if (typed === '') return null;
  if (!isPlainDate(typed)) return complaintOf({ code: 'bad-date', field, value: typed }, context.words);
  const today = dayIn(zoneOf({ timeZone: (raw.timeZone as string | undefined) ?? null }, context), context.now);
  return typed > today ? complaintOf({ code: 'date-in-future', field, value: typed, today }, context.words) : null;
}
