import type { Warning } from '../../../core/drafts/warnings.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { ReplyChoice } from '../../reading/reply-choices.ts';
import { glossOf, type ReadingWords } from '../../words/reading.ts';
import type { Words } from '../../words/words.ts';
import { warningsJson } from './case-json.ts';
import { draftJson } from './draft-json.ts';

type Read = { reading: Reading; choices: readonly ReplyChoice[]; strange: readonly Warning[] };

/** The document of `read`: what the reply says, and three ways to answer it. */
export const readingJson = ({ reading, choices, strange }: Read, said: ReadingWords, words: Words): object => ({
  sentences: reading.sentences.map((sentence) => ({
    text: sentence.text,
    gloss: glossOf(sentence, said, between(words)),
  })),
  asks: reading.asks.map(({ code, words: asked }) => ({ code, label: said.asks[code], words: asked })),
  questions: reading.questions,
  dates: reading.dates.map(({ kind, words: written, day }) => ({ kind, day, words: written })),
  amounts: reading.amounts,
  warnings: [
    ...warningsJson(strange, words),
    ...reading.warnings.map((sign) => ({ code: sign.code, message: said.warning(sign), words: sign.words })),
  ],
  reference: reading.references[0] ?? null,
  situation: reading.situation,
  replies: choices.map(({ draft, prepared }) => draftJson(draft, prepared.preparation, words)),
});

/** What stands between the glosses of one sentence. */
export const between = ({ language }: Pick<Words, 'language'>): string => (language === 'zh' ? '' : ' ');
