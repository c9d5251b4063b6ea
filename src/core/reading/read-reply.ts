import { opensList } from './marks/asks.ts';
import type { PhraseId } from './phrases/all-phrases.ts';
import { readSentence, type SentenceMarks } from './read-sentence.ts';
import type { Reading, ReplyFacts } from './reading.ts';
import { isName, type Sentence, sentencesOf } from './sentences.ts';
import { situationOf } from './situation.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * What a support reply says: each sentence with the standard phrases in it (none where it is unknown, never a guess), what
 * they want, days, amounts, warning signs, case numbers and the situation it amounts to. English; of other languages only
 * numbers, links and Chinese warning signs. Linear in the length of the text, which the caller limits. Never throws.
 */
export function readReply(pasted: string, facts: ReplyFacts): Reading {
  const all = readAll(sentencesOf(pasted), facts);
  const marks = isMostlyChinese(pasted) ? all.map(withoutPhrases) : all;
  const asks = onceEach(
    marks.flatMap(({ asks }) => asks),
    ({ code }) => code,
  );
  const amounts = marks.flatMap(({ amounts }) => amounts);
  return {
    sentences: marks.map(({ read }) => read),
    asks,
    questions: marks.flatMap(({ read }) => (read.question ? [read.text] : [])),
    dates: onceEach(
      marks
        .flatMap(({ dates }) => dates)
        .filter(({ kind, day }) => kind !== 'other' || (day !== null && day !== facts.received)),
      ({ words, kind }) => `${kind} ${words}`,
    ),
    amounts: onceEach(amounts, ({ value, currency }) => `${value} ${currency}`),
    warnings: onceEach(
      marks.flatMap(({ warnings }) => warnings),
      ({ code }) => code,
    ),
    references: onceEach(
      marks.flatMap(({ references }) => references),
      (number) => number,
    ),
    situation: situationOf({
      phrases: new Set(marks.flatMap(({ read }) => read.phrases)),
      asks: new Set(asks.map(({ code }) => code)),
      given: new Set(facts.given),
      isPublic: facts.isPublic,
    }),
  };
}

/** A Chinese character says about as much as half a word. */
const isMostlyChinese = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 2 * (text.match(/\p{Script=Latin}+/gu)?.length ?? 0);

/** The phrases are English: a few English words in a Chinese reply would say too little. */
const withoutPhrases = (marks: SentenceMarks): SentenceMarks => ({
  ...marks,
  read: { ...marks.read, phrases: [] },
  asks: [],
});

/** Behind "please send us:" the items of a list, and short lines, are things to send. */
function readAll(sentences: readonly Sentence[], facts: ReplyFacts): SentenceMarks[] {
  let inList = false;
  let before: readonly PhraseId[] = [];
  return sentences.map((sentence) => {
    const isSigned = before.includes('sign-off') && isName(sentence.text);
    const isItem = inList && (sentence.listed || sentence.text.length <= longestItem);
    const marks = readSentence(isSigned ? { ...sentence, signed: true } : sentence, facts, isItem);
    before = marks.read.phrases;
    inList = isItem ? sentence.listed || marks.asks.length > 0 : opensList(wordsOf(sentence.text), sentence.text);
    return marks;
  });
}

const longestItem = 60;

function onceEach<T>(all: readonly T[], key: (one: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const one of all) if (!seen.has(key(one))) seen.set(key(one), one);
  return [...seen.values()];
}
