import type { Money } from '../money/money.ts';
import { amountsIn, percentIn } from './marks/amounts.ts';
import { ASKED_BY, type AskCode } from './marks/ask-codes.ts';
import { asksOf } from './marks/asks.ts';
import { type DateMark, datesOf } from './marks/dates.ts';
import { findDetails } from './marks/details.ts';
import { linksIn, phoneIn } from './marks/links.ts';
import { referencesIn } from './marks/references.ts';
import { type WarningSign, warningSigns } from './marks/warning-signs.ts';
import type { PhraseId } from './phrases/all-phrases.ts';
import { type FoundPhrase, findPhrases } from './phrases/find-phrases.ts';
import type { Ask, GlossValues, ReadSentence, ReplyFacts } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { type Word, wordsOf } from './words/words-of.ts';

/** A sentence with its phrases, and the marks that were found in it. */
export type SentenceMarks = {
  read: ReadSentence;
  asks: readonly Ask[];
  dates: readonly DateMark[];
  amounts: readonly Money[];
  warnings: readonly WarningSign[];
  references: readonly string[];
};

/** `inList`: the sentence is an item of a list of things that were asked for. */
export function readSentence({ text, signed }: Sentence, facts: ReplyFacts, inList: boolean): SentenceMarks {
  const words = wordsOf(text);
  const question = /[?？]["”')\]]{0,2}\s*$/.test(text);
  const found = signed ? [] : findPhrases(words, question);
  const asksNothing = signed || found.some(({ id }) => id === 'will-need-nothing');
  const details = asksNothing ? [] : inList ? findDetails(words, text) : asksOf(words, text);
  const references = referencesIn(text, facts.orderNumbers);
  const known = withReference(found, references);
  const phrases: readonly PhraseId[] = signed ? ['signature'] : withDetails(known, { details, inList });
  const marks = {
    asks: withPhrases(details, { found, words, text }),
    dates: phrases.some((id) => dateless.has(id)) ? [] : datesOf(text, facts),
    amounts: amountsIn(text, facts.country),
    warnings: warningSigns(words, text, facts.website),
    references,
  };
  return { read: { text, phrases, values: valuesOf(marks, { words, text }), question }, ...marks };
}

/** Their weekdays are opening times, their years those of a company. */
const dateless: ReadonlySet<PhraseId> = new Set(['opening-hours', 'legal', 'my-name-is', 'nice-day', 'anything-else']);

type Written = { words: readonly Word[]; text: string };

const valuesOf = (marks: Omit<SentenceMarks, 'read'>, { words, text }: Written): GlossValues => ({
  asks: marks.asks.map(({ code }) => code),
  amount: marks.amounts[0] ?? null,
  percent: percentIn(text),
  span: marks.dates.find(({ span }) => span !== null)?.span ?? null,
  day: marks.dates.find(({ day, span }) => day !== null && span === null)?.day ?? null,
  link: linksIn(words, text)[0]?.words ?? null,
  phone: phoneIn(text),
  reference: marks.references[0] ?? null,
});

/** A number that is given is known by its form. */
function withReference(found: readonly FoundPhrase[], references: readonly string[]): PhraseId[] {
  const ids = found.map(({ id }) => id).filter((id) => id !== 'reference-given');
  return references.length === 0 || ids.includes('return-number') ? ids : [...ids, 'reference-given'];
}

/** A request for details is known by what it asks for; photos and the like have phrases of their own. */
function withDetails(ids: readonly PhraseId[], asked: { details: readonly Ask[]; inList: boolean }): PhraseId[] {
  if (!asked.details.some(({ code }) => !ids.some((id) => ASKED_BY[id] === code))) return [...ids];
  return asked.inList ? ['listed-detail', ...ids.filter((id) => id !== 'greeting')] : [...ids, 'need-details'];
}

function withPhrases(details: readonly Ask[], said: Written & { found: readonly FoundPhrase[] }): Ask[] {
  const all = details.map(({ code, words }): Ask => ({ code, words }));
  for (const { id, from, to } of said.found) {
    const code: AskCode | undefined = ASKED_BY[id];
    if (code === undefined || all.some((ask) => ask.code === code)) continue;
    all.push({ code, words: said.text.slice(said.words[from]?.start, said.words[to - 1]?.end) });
  }
  return all;
}
