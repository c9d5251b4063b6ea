import { datesIn } from '../../mail/dates-in.ts';
import { chosen } from '../../mail/day-order.ts';
import { orderOf } from '../../mail/mail-country.ts';
import { addDays, type PlainDate, utcMidnight } from '../../time/plain-date.ts';
import { lastDayOf, type Span, spansIn } from './spans.ts';

/**
 * A day or span in a sentence. `promised`: the brand will have done something by then; `deadline`: the shopper must have.
 * `day` is the last day meant; null where it hangs on something that has not happened ("5 days after we receive it").
 */
export type DateMark = {
  kind: 'promised' | 'deadline' | 'other';
  words: string;
  day: PlainDate | null;
  span: Span | null;
};

/** The day the reply came, and the brand's country (ISO 3166-1 alpha-2), which decides what 11/12 is. */
export type DateFacts = { received: PlainDate; country: string | null };

export function datesOf(sentence: string, facts: DateFacts): DateMark[] {
  const kind = kindOf(sentence, facts);
  const spans = spansIn(sentence).map((found): DateMark => {
    const rest = sentence.slice(found.end, found.end + 40);
    const before = sentence.slice(Math.max(0, found.start - 30), found.start);
    const isRuled = isRule(before, rest) || (returned.test(before) && !asksReturn.test(sentence));
    const isOpen = hangs.test(rest) || hung.test(sentence.slice(0, found.start));
    const day = isRuled || isOpen ? null : lastDayOf(found.span, facts.received);
    return { kind: isRuled ? 'other' : kind(day), words: found.words, day, span: found.span };
  });
  const all = [...spans, ...calendarDays(sentence, facts, kind)];
  return [...new Map(all.reverse().map((mark) => [mark.words, mark])).values()].reverse();
}

const hangs =
  /^[\s,]{0,2}(?:of|from|after|following|once|upon|when|to process (?:it )?once)\b(?! (?:today|now|this (?:e-?mail|message)))/i;

/** "Once we receive it, we refund within 5 days". */
const hung = /\b(?:once|as soon as|after|when|upon)\b(?! (?:all|more|again)\b)/i;

/** "Items can be returned within 14 days" tells a rule, "please return it within 14 days" a limit. */
const returned = /\breturn(?:s|ed)?\b.{0,20}\bwithin (?:the )?$|\baccept\w*\b.{0,30}\bwithin $/i;
const asksReturn = /\b(?:please|kindly|must|need to|have to)\b/i;

/** A rule of the shop or a time that has gone by, not a day: "our 30-day policy", "more than 60 days ago", "open 24 hours". */
const isRule = (before: string, rest: string): boolean =>
  /^[\s-]{0,2}(?:ago|old|return|returns|policy|window|warranty|guarantee|period|money|refund policy|a day|a week|trial|of (?:purchase|delivery|the (?:purchase|delivery|order)))/i.test(
    rest,
  ) ||
  /(?:more than|over|last|past|previous|exceed\w*|beyond|outside(?: of)?|first|open) (?:the |our |of )?$/i.test(before);

function calendarDays(sentence: string, facts: DateFacts, kind: KindOf): DateMark[] {
  const view = { anchor: facts.received, lean: 'future' as const };
  const order = orderOf(facts.country);
  const named = datesIn(sentence, view)
    // "Sat" is a day, "sat" a verb.
    .filter(({ text }) => !/^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(text))
    .map((found) => {
      const { day } = chosen(found, { ...view, order, known: facts.received });
      return { kind: kind(day), words: found.text.replace(/[\s.,;:!?]{1,5}$/, ''), day, span: null };
    });
  if (named.length > 0) return named;
  const vague = vagueDays(sentence, facts, kind);
  return vague.length > 0 ? vague : openSpans(sentence, kind);
}

/** "A couple of days", "a week or so": no last day can honestly be said. */
function openSpans(sentence: string, kind: KindOf): DateMark[] {
  const words =
    /\b(?:an?|the|the next|the coming|another|some|several) (?:(?:few|couple(?: of)?|coming|next|more|good|several) ){0,3}(?:minute|hour|day|week|month)s?(?: or (?:so|two|more))?\b/i.exec(
      sentence,
    )?.[0];
  if (words === undefined || !/few|couple|several|some|or (?:so|two|more)|coming|next .*s$/i.test(words)) return [];
  const told = kind(null);
  return told === 'other' ? [] : [{ kind: told, words, day: null, span: null }];
}

/** Ends of days and weeks: the last day that they can mean, Friday for a week. */
function vagueDays(sentence: string, facts: DateFacts, kind: KindOf): DateMark[] {
  const words =
    /\b(?:end of (?:the |this |your |our )?(?:business )?day|\beod|later today|(?:by |the )?end of (?:the|this|next) week|(?:early |later )?next week|later this week|this week)\b/i.exec(
      sentence,
    )?.[0];
  if (words === undefined) return [];
  const friday = addDays(facts.received, (5 - utcMidnight(facts.received).getUTCDay() + 7) % 7);
  const day =
    /day|eod/i.test(words) && !/week/i.test(words) ? facts.received : addDays(friday, /next/i.test(words) ? 7 : 0);
  return [{ kind: kind(day), words, day, span: null }];
}

const forShopper =
  /\b(?:you(?:'ll| will)? (?:must|have (?:until|to)|need to)|(?:offer|code|voucher|coupon|label|credit) (?:is )?(?:valid|expires?|available)|valid (?:until|for|till)|expires?|please (?:\w+ ){0,3}(?:reply|respond|return|send|provide|confirm|contact|get back|ship|post|submit|use|accept|upload|take|sign|fill|pay|let us know)|if (?:you|we) (?:do not|don't|have not|haven't|don’t|haven’t) (?:hear|receive|reply|respond|heard|received|get|replied)|no (?:reply|response)|use it|otherwise|closed? automatically|automatically closed?|will be closed|deadline)\b/i;
const byBrand =
  /\b(?:by|bear with|hold on|moment|give us|give it|allow|redeliver|expect|should|leaves?|we(?:'ll| will| aim| expect| hope| try)|you(?:'ll| will| can| should)? (?:receive|expect|hear|get|see)|will (?:be|get|reach|contact|arrive|receive|ship|reply|respond|take|appear|update|call)|should (?:be|arrive|receive|appear|have|reach|see|take|show)|takes?|taking|can take|may take|allow|expected|estimated|due|scheduled|within|reply|respond|response|in touch|arriv\w+|deliver(?:y|ed)|up to|ships?|wait|touch base|back to you|aim|arranged|booked|be (?:issued|processed|sent|refunded|with you))\b/i;

/** What a day of the sentence is for: the sentence is looked at once. */
type KindOf = (day: PlainDate | null) => DateMark['kind'];

function kindOf(sentence: string, { received }: DateFacts): KindOf {
  const kind = ofSentence(sentence);
  const aheadToday = /\b(?:will|by|before|later|end|shall|'ll)\b/i.test(sentence);
  return (day) => (day !== null && (day < received || (day === received && !aheadToday)) ? 'other' : kind);
}

const ofOthers = /\bif (?:the|they|it|he|she|your) .{0,40}\b(?:not|n't|n’t)\b/i;
/** "Upload your invoice by December 5", also behind what it is for. */
const orders =
  /^(?:to [^,]{3,60}, )?(?:upload|send|reply|respond|return|provide|submit|confirm|ship|post|use|accept|answer|fill|complete|sign|pay) /i;
const asksToWait = /\b(?:please|kindly) (?:allow|wait|give|bear)\b/i;

function ofSentence(sentence: string): DateMark['kind'] {
  if (ofOthers.test(sentence)) return 'other';
  if ((forShopper.test(sentence) || orders.test(sentence)) && !asksToWait.test(sentence)) return 'deadline';
  return byBrand.test(sentence) ? 'promised' : 'other';
}
