import { finderOf } from '../words/finder.ts';
import type { Word } from '../words/words-of.ts';
import { type Detail, findDetails } from './details.ts';

const GIVE =
  'send|provide|share|confirm|give|supply|include|forward|tell|submit|attach|upload|enclose|quote|state|mention|specify|advise|verify|resend|reconfirm|inform|supplying|providing|sending|sharing|confirming|enter|add|remember|drop|pop';

/** Words that ask for something; what is asked for stands behind them. */
const request = finderOf([
  `please|kindly .. ${GIVE}`,
  'please|kindly .. reply|respond|dm|pm|message|email|contact|let|write|answer',
  `can|could|would|will|may you .. ${GIVE}|dm|pm|message|email|reply|let|write`,
  'can|could|would|will you .. check|double',
  'can|could|may|might we|i .. have|get|take|ask|request|trouble|know|grab|see|check',
  'we|i|team|colleagues|they .. need|require|request|ask|obtain|requires|needs',
  'we|i would like to? have|see|know',
  `need|have|like|want|ask you? to .. ${GIVE}`,
  `^ ... ${GIVE}|dm|pm|message|inbox|email us|me`,
  `^ just|simply? ${GIVE}|dm|pm|reply|respond|inbox`,
  'what|which is|was|are your|the|you',
  'do you have',
  `if you .. ${GIVE}|dm|pm|message|email|reply`,
  `you can .. ${GIVE}|dm|pm|message|reply`,
  'let us|me know',
  'reply|respond|get|come back? .. with',
  'dm|message|inbox|pm .. with|including|containing',
  'send over|us|me|in|through|a',
  'must|should|to .. include|contain',
  'have .. ready|hand',
  'double check',
  'looking for|forward .. your|the',
  'following .. information|details|documents',
  'by providing|sending|sharing|confirming|replying',
]);

/** Things that are asked for by standing before the verb: "your order number is required". */
const required = finderOf(['is|are|be required|needed|necessary', 'required|needed .. $', '^ ... needed|required']);

/** "We will send you the tracking number" asks for nothing. */
const offered = finderOf([
  'we|i|team|courier|carrier will|have|shall|can .. send|provide|share|forward|give|include',
  'we|i|team|courier|carrier will|shall|can email',
  'you will|should .. receive|get|find|be',
  'we|i have|already .. sent|provided|shared|emailed|received',
  'thank|thanks .. providing|sending|sharing|confirming|order|details|photos|information',
]);

/** The details that a sentence asks the shopper for, in their order, with the words that name them. */
export function asksOf(words: readonly Word[], sentence: string): Detail[] {
  const start = request(words)?.from ?? (required(words) === null ? null : 0);
  if (start === null) return [];
  const gift = offered(words);
  return findDetails(words, sentence).filter(
    ({ from }) =>
      from >= start && !(gift !== null && gift.from > start - 1 && from >= gift.from && from <= gift.to + 6),
  );
}

/** Whether a sentence ends with what a list of things to send follows. */
export const opensList = (words: readonly Word[], sentence: string): boolean =>
  /[:：]\s*$/.test(sentence) && (request(words) !== null || required(words) !== null);
