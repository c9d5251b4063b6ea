import type { Remedy } from '../case/remedies.ts';
import type { Situation } from '../case/vocabulary.ts';
import { formatDate } from '../time/format-date.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { dayIn } from '../time/zone.ts';
import type { DraftInput } from './draft-input.ts';
import type { CompiledLanguage } from './template.ts';
import type { DraftView } from './view.ts';

type Field =
  | ('askedForMessage' | 'postedOn' | 'messagedOn' | 'toldOn' | 'promisedOn' | 'promisedUntil' | 'refusedOn')
  | ('disputeOn' | 'days' | 'safeUntil' | 'story' | 'remedyName' | 'secondRemedyName');

/** What was said and done since the case was opened, ready to print in the draft's language. */
export function talkFields(input: DraftInput, language: CompiledLanguage): Pick<DraftView, Field> {
  const { talk, answers } = input;
  const date = dateIn(input, language);
  const nameOf = (remedy: Remedy | undefined) =>
    remedy === undefined ? null : (language.later?.remedyNames[remedy] ?? null);
  return {
    askedForMessage: talk.situation !== null && askForMessage.has(talk.situation) ? 'yes' : null,
    postedOn: date(talk.postedOn),
    messagedOn: date(talk.messagedOn),
    toldOn: date(talk.toldOn),
    promisedOn: date(talk.promisedOn),
    promisedUntil: date(talk.promisedUntil),
    refusedOn: date(talk.refusedOn),
    disputeOn: date(talk.disputeOn),
    days: talk.days < 2 ? null : String(talk.days),
    safeUntil: date(talk.safeUntil),
    story: storyIn(input, language),
    remedyName: nameOf(answers.remedies[0]),
    secondRemedyName: nameOf(answers.remedies[1]),
  };
}

const askForMessage: ReadonlySet<Situation> = new Set<Situation>(['asked-for-message', 'asked-details-in-public']);

const dateIn = ({ brand, now }: DraftInput, { language }: CompiledLanguage) => {
  const reader = { language, country: brand.country, today: dayIn(brand.desk.timeZone, now) };
  return (day: PlainDate | null) => (day === null ? null : formatDate(day, reader));
};

/** A single line says nothing that the rest of the text does not. */
function storyIn(input: DraftInput, language: CompiledLanguage): string | null {
  const { later } = language;
  const { story } = input.talk;
  if (later === null || story.length < 2) return null;
  const date = dateIn(input, language);
  const lines = story.map(({ on, what }) => later.story[what].split('{{on}}').join(date(on) ?? ''));
  return lines.join(later.storyJoining);
}
