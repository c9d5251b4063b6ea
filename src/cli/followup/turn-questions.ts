import type { Brand } from '../../core/brands/brand.ts';
import { answersNow, type Case } from '../../core/case/case.ts';
import { limits } from '../../core/case/limits.ts';
import type { Situation } from '../../core/case/vocabulary.ts';
import { situations } from '../../core/playbook/situations.ts';
import type { Prompter } from '../../core/ports.ts';
import { addDays, type PlainDate } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import type { Context } from '../context.ts';
import { complaintOf } from '../questions/complaint.ts';
import { askToldDay } from '../told/ask-told-day.ts';
import type { SentDraft } from '../told/sent-draft.ts';
import type { ToldFacts } from '../told/told-facts.ts';
import type { Question } from './in-turn.ts';
import { situationChoices } from './situation-choices.ts';

/** What the shopper has told so far. */
export type Told = {
  /** The text that was still to be sent, once it is known whether it was; null where it was not. */
  sent: { draft: SentDraft; on: PlainDate | null } | null;
  /** The text was not sent, and is to be seen again: nothing else is asked. */
  again: boolean;
  situation: Situation | null;
  facts: ToldFacts;
  keeps: boolean | null;
};

export type Asking = {
  stored: Case;
  brand: Brand;
  prompter: Prompter;
  context: Context;
  /** A text that was written and not noted as sent. */
  unsent: SentDraft | null;
};

/** What is asked, in order; each asks only what is not known yet. */
export const turnQuestions = (asking: Asking): readonly Question<Told>[] => [
  (told) => askSent(told, asking),
  (told) => askSituation(told, asking),
  (told) => askUntil(told, asking),
  (told) => askKeeps(told, asking),
  (told) => askBy(told, asking),
  (told) => askWords(told, asking),
  (told) => askReference(told, asking),
];

async function askSent(told: Told, { unsent, stored, prompter, context }: Asking): Promise<Told> {
  if (unsent === null) return told;
  const { followup, labels } = context.words;
  const today = dayIn(zoneOf(answersNow(stored), context), context.now);
  const when = await prompter.select<PlainDate | 'other' | 'again' | null>({
    message: followup.sentYet(labels.draftKinds[unsent.kind]),
    choices: [
      { value: today, label: followup.sentToday },
      { value: addDays(today, -1), label: followup.sentYesterday },
      { value: 'other', label: followup.sentOtherDay },
      { value: 'again', label: followup.showAgain },
      { value: null, label: followup.notSent },
    ],
  });
  if (when === 'again') return { ...told, again: true };
  if (when === null) return { ...told, sent: null };
  const on =
    when === 'other' ? await askToldDay({ field: 'on', message: followup.sentOn, stored }, prompter, context) : when;
  return { ...told, sent: { draft: unsent, on: on === today ? null : on } };
}

async function askSituation(told: Told, { stored, prompter, context, unsent }: Asking): Promise<Told> {
  if (told.again || told.situation !== null) return told;
  const { choices, more } = situationChoices(stored, context);
  const situation = await prompter.select({
    message: context.words.followup.whatHappened,
    choices,
    more,
    back: unsent !== null,
  });
  return { ...told, situation };
}

async function askUntil(told: Told, { stored, prompter, context }: Asking): Promise<Told> {
  const { situation, facts } = told;
  if (situation === null || !situations[situation].hasUntil || facts.until !== undefined) return told;
  const message = context.words.followup.until;
  const until = await askToldDay({ field: 'until', message, stored, on: facts.on }, prompter, context);
  return { ...told, facts: until === null ? { ...facts } : { ...facts, until } };
}

/** Whether their words are kept: asked only where they said something. */
async function askKeeps(told: Told, { prompter, context }: Asking): Promise<Told> {
  const { situation, facts } = told;
  if (situation === null || !situations[situation].isAnswer || facts.text !== undefined || facts.by !== undefined)
    return told;
  const { followup } = context.words;
  const keeps = await prompter.select({
    message: followup.keepWords,
    choices: [
      { value: false, label: followup.goOn },
      { value: true, label: followup.pasteWords },
    ],
    back: true,
  });
  return { ...told, keeps };
}

async function askBy(told: Told, { brand, prompter, context }: Asking): Promise<Told> {
  if (told.keeps !== true || told.facts.by !== undefined) return told;
  const { followup } = context.words;
  const by = await prompter.select<string | null>({
    message: followup.whoWrote,
    choices: [
      ...brand.accounts.map(({ handle }) => ({ value: handle, label: `@${handle}` })),
      { value: '', label: followup.otherAccount },
      { value: null, label: followup.noAccount },
    ],
    back: true,
  });
  if (by === null) return { ...told, facts: { ...told.facts } };
  return { ...told, facts: { ...told.facts, by: by === '' ? await askHandle(prompter, context) : by } };
}

async function askHandle(prompter: Prompter, { words }: Context): Promise<string> {
  const typed = await prompter.text({
    message: words.followup.whichAccount,
    back: true,
    check: (text) =>
      isHandle(text) ? null : complaintOf({ code: 'bad-handle', field: '--by', value: text.trim() }, words),
  });
  return typed.trim().replace(/^[@＠]/, '');
}

const isHandle = (text: string): boolean => /^[@＠]?[A-Za-z0-9_]{1,15}$/.test(text.trim());

async function askWords(told: Told, { prompter, context }: Asking): Promise<Told> {
  if (told.keeps !== true || told.facts.text !== undefined) return told;
  const text = await prompter.paste({ message: context.words.followup.paste, back: true, limit: limits.reply });
  return { ...told, facts: text.trim() === '' ? { ...told.facts } : { ...told.facts, text } };
}

async function askReference(told: Told, { prompter, context }: Asking): Promise<Told> {
  if (told.keeps !== true || told.facts.reference !== undefined) return told;
  const typed = await prompter.text({
    message: context.words.followup.reference,
    back: true,
    check: (text) =>
      text.trim().length <= limits.short
        ? null
        : complaintOf(
            { code: 'too-long', field: '--reference', length: text.trim().length, limit: limits.short },
            context.words,
          ),
  });
  return { ...told, facts: typed.trim() === '' ? { ...told.facts } : { ...told.facts, reference: typed.trim() } };
}
