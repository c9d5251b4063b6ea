import type { Answers } from '../../core/case/answers.ts';
import type { DraftEdits } from '../../core/case/draft-edits.ts';
import { type DraftKind, HASHTAGS, TONES } from '../../core/case/vocabulary.ts';
import { type EditableSentence, editableSentences } from '../../core/drafts/alternatives.ts';
import { mayDrop, withDropped, withWording } from '../../core/drafts/edits.ts';
import { UserError } from '../../core/errors.ts';
import { oneOf } from '../told/one-of.ts';
import type { Prepared } from './case-drafts.ts';

/** What the flags of `draft` change, as typed. `wording`: `sentence:number`; `drop`: sentences with commas between. */
export type DraftChanges = {
  tone: string | null;
  hashtags: string | null;
  wording: readonly string[];
  drop: readonly string[];
};

/** The answers that the flags change. Throws `UserError` for a word that is none of theirs. */
export function correctionFrom({ tone, hashtags }: DraftChanges): Partial<Answers> {
  return {
    ...(tone === null ? {} : { tone: oneOf(tone, TONES, '--tone') }),
    ...(hashtags === null ? {} : { hashtags: oneOf(hashtags, HASHTAGS, '--hashtags') }),
  };
}

/** The edits with those of the flags over them. Throws `UserError` for a sentence or number that the draft does not have. */
export function changedEdits(
  before: DraftEdits,
  { wording, drop }: DraftChanges,
  { kind, preparation, languages }: Prepared & { kind: DraftKind },
): DraftEdits {
  const sentences = editableSentences(preparation.input, kind, languages);
  const chosen = wording.reduce((edits, typed) => withChosen(edits, typed, sentences), before);
  const dropped = drop.flatMap((typed) => typed.split(/[,，]/)).filter((typed) => typed.trim() !== '');
  return dropped.reduce((edits, typed) => withLeftOut(edits, typed, sentences), chosen);
}

function withChosen(edits: DraftEdits, typed: string, sentences: readonly EditableSentence[]): DraftEdits {
  const [name = '', number = ''] = typed.split(/[:：]/);
  const { id, wordings } = sentenceOf(name, sentences, '--wording');
  if (!/^\d{1,3}$/.test(number.trim()) || Number(number) < 1 || Number(number) > wordings) {
    const value = number === '' ? typed : number;
    throw new UserError({ code: 'bad-number', field: `--wording ${id}`, value, least: 1, most: wordings });
  }
  return withWording(edits, id, Number(number) - 1);
}

function withLeftOut(edits: DraftEdits, typed: string, sentences: readonly EditableSentence[]): DraftEdits {
  const sentence = sentenceOf(typed, sentences, '--drop');
  if (mayDrop(sentence)) return withDropped(edits, sentence.id);
  const allowed = sentences.filter(mayDrop).map(({ id }) => id);
  throw new UserError({ code: 'sentence-needed', sentence: sentence.id, allowed });
}

function sentenceOf(typed: string, sentences: readonly EditableSentence[], flag: string): EditableSentence {
  const ids = sentences.map(({ id }) => id);
  const id = oneOf(typed, ids, flag);
  // `oneOf` answers with one of the ids.
  return sentences.find((sentence) => sentence.id === id) as EditableSentence;
}
