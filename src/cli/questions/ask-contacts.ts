import type { Contact } from '../../core/case/answers.ts';
import { CHANNELS, type Channel } from '../../core/case/vocabulary.ts';
import type { FormAnswers, FormRow } from '../../core/ports.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { dayComplaint, dayPreview, dayReader, settled, shownDay } from './ask-day.ts';
import { again, orAgain } from './or-again.ts';
import { always, at, type Question } from './question.ts';

const since = ['contacts', 'firstOn'];
const mostTimes = 99;

/**
 * How they were written to and how often, since when, and whether anybody answered, all on one screen: a text claims
 * only what was said here.
 */
export const askContacts: Question = {
  id: 'contacts',
  fields: at('contacts'),
  applies: always,
  ask: async (asking) => {
    const { raw, prompter, context, back } = asking;
    const { questions } = context.words;
    const read = await dayReader(since, asking);
    const day = {
      preview: (typed: string) => dayPreview(read(typed), context),
      check: (typed: string) => dayComplaint(typed, since, { read, known: asking }),
    };
    let form = rows(contactsOf(raw), day, context);
    for (;;) {
      const answers = await prompter.form({
        message: questions.contacts,
        back,
        rows: form,
        check: (entered) => {
          if (channelsIn(entered).length === 0 && String(entered.since).trim() !== '') return questions.contactsWhich;
          return day.check(String(entered.since));
        },
      });
      const firstOn = await orAgain(() => settled(read(String(answers.since)), since, asking));
      if (firstOn !== again) return { ...raw, contacts: contactsFrom(answers, firstOn) };
      form = form.map((row) => ({ ...row, initial: answers[row.id] ?? row.initial }) as FormRow);
    }
  },
  shown: (raw, context) => {
    const { questions, labels, prompts, screens } = context.words;
    const contacts = contactsOf(raw);
    if (contacts.length === 0) return Array.isArray(raw.contacts) ? questions.contactsNone : null;
    const times = contacts.map(({ channel, times }) =>
      questions.contactTimes(labels.channels[channel], prompts.times(times)),
    );
    const from = shownDay({ day: earliest(contacts) }, ['day'], context);
    const answered = answeredOf(contacts);
    const result = answered === null ? null : answered ? questions.answeredYes : questions.answeredNo;
    const parts = [screens.list(times), from === null ? null : questions.sinceDay(from), result];
    return parts.filter((part) => part !== null).join(screens.separator);
  },
};

type Day = Record<'preview' | 'check', (typed: string) => string | null>;

function rows(contacts: readonly Contact[], day: Day, { words }: Context): FormRow[] {
  const { questions, labels } = words;
  return [
    ...CHANNELS.map((channel): FormRow => {
      const times = contacts.filter((contact) => contact.channel === channel).reduce((sum, one) => sum + one.times, 0);
      return { id: channel, label: labels.channels[channel], kind: 'count', initial: times, most: mostTimes };
    }),
    { id: 'since', label: questions.contactsSince, kind: 'text', initial: earliest(contacts) ?? '', ...day },
    {
      id: 'answered',
      label: questions.contactsAnswered,
      kind: 'choice',
      options: [questions.answeredUnsaid, questions.answeredNo, questions.answeredYes],
      initial: answeredValues.indexOf(answeredOf(contacts)),
    },
  ];
}

/** In the order of the options: nobody is made to claim that nobody answered. */
const answeredValues: readonly (boolean | null)[] = [null, false, true];

const channelsIn = (answers: FormAnswers): readonly Channel[] =>
  CHANNELS.filter((channel) => Number(answers[channel]) > 0);

const contactsFrom = (answers: FormAnswers, firstOn: PlainDate | null): Contact[] =>
  channelsIn(answers).map((channel) => ({
    channel,
    times: Number(answers[channel]),
    firstOn,
    answered: answeredValues[Number(answers.answered)] ?? null,
  }));

const contactsOf = ({ contacts }: RawAnswers): readonly Contact[] => {
  if (!Array.isArray(contacts)) return [];
  const blank = { times: 1, firstOn: null, answered: null };
  return (contacts as Partial<Contact>[]).flatMap((contact) =>
    CHANNELS.some((channel) => channel === contact.channel) ? [{ ...blank, ...contact } as Contact] : [],
  );
};

const earliest = (contacts: readonly Contact[]): PlainDate | null =>
  contacts.flatMap(({ firstOn }) => (firstOn === null ? [] : [firstOn])).sort()[0] ?? null;

const answeredOf = (contacts: readonly Contact[]): boolean | null => {
  if (contacts.some(({ answered }) => answered === true)) return true;
  return contacts.length > 0 && contacts.every(({ answered }) => answered === false) ? false : null;
};
