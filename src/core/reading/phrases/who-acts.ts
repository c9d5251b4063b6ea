import type { Word } from '../words/words-of.ts';
import type { PhraseId } from './all-phrases.ts';

/** What the brand does or has done: asked of the shopper in the same words, it is another thing ("please look into your spam folder"). */
const OF_THE_BRAND: ReadonlySet<PhraseId> = new Set<PhraseId>([
  ...(['answer-within', 'get-back-soon', 'looking-into', 'awaiting-others', 'in-progress', 'expedite'] as const),
  ...(['we-will-call', 'escalated', 'passed-on', 'feedback-passed', 'case-opened', 'have-checked'] as const),
  ...(['refund-sent', 'refund-will', 'refund-requested', 'replacement-will', 'replacement-sent'] as const),
  ...(['missing-part-will', 'shipped', 'will-ship', 'carrier-investigates', 'compensation-will'] as const),
  ...(['will-cancel', 'order-canceled', 'resolved', 'thanks-for-details', 'request-received'] as const),
]);

/** What the shopper is to do: "we will close the claim", "PayPal will return it" ask for nothing. */
const OF_THE_SHOPPER: ReadonlySet<PhraseId> = new Set<PhraseId>([
  ...(['return-item', 'drop-off', 'bring-to-store', 'close-dispute', 'delete-post', 'change-review'] as const),
  ...(['check-bank', 'contact-bank', 'contact-carrier', 'contact-seller', 'contact-store', 'call-us'] as const),
  ...(['look-around', 'need-photos', 'need-proof', 'need-screenshot', 'contact-form', 'message-us'] as const),
]);

const longest = 10;
const shopperMay = new Set('can could may might must should need want will would have'.split(' '));
const brandDoes = new Set('will can have has shall already are am is was were would could'.split(' '));
const staff = 'we i they she he team agent advisor colleague colleagues manager warehouse someone'.split(' ');
const brand = new Set(staff);
const others = new Set([...staff, ...'paypal klarna bank courier carrier driver seller'.split(' ')]);
/** "You should receive an answer": the shopper does nothing. */
const happens = new Set('receive expect hear get see have find be'.split(' '));
const asking = new Set(
  'ask asking need require request want like advise recommend suggest would you please kindly'.split(' '),
);
/** "Please note that we are looking": what stands behind is told, not asked. */
const telling = new Set('note be rest know find see remember understand allow give accept bear'.split(' '));
const verb =
  /^(?:get|come|reply|respond|answer|contact|reach|check|look|call|email|write|review|open|raise|file|keep|follow|forward|pass|share|return|cancel)$/;

/** Whether a phrase that begins at a word is about the side that it names. */
export function isOfItsSide(id: PhraseId, words: readonly Word[], from: number): boolean {
  if (OF_THE_BRAND.has(id)) return !isAskedOfShopper(words, from);
  return !OF_THE_SHOPPER.has(id) || !isDoneByBrand(words, from);
}

/** "Please get back to us", "you need to look into", and a verb that begins the sentence. */
function isAskedOfShopper(words: readonly Word[], from: number): boolean {
  const first = words[from]?.word ?? '';
  if (verb.test(first) && (from === 0 || words[from - 1]?.word === 'then' || words[from - 1]?.word === 'and'))
    return from === 0 || isAskedOfShopper(words, from - 1);
  if (brand.has(first) || first === 'you') return false;
  for (let at = from - 1; at >= 0 && at >= from - longest; at--) {
    const word = words[at]?.word ?? '';
    const next = words[at + 1]?.word ?? '';
    if (brand.has(word) || word === 'that' || (/^(?:us|me)$/.test(word) && next === 'to')) return false;
    if (word === 'you' && shopperMay.has(next)) return !happens.has(words[at + 2]?.word ?? '');
    if (word === 'you' && shopperMay.has(words[at - 1]?.word ?? '')) return true;
    if (word === 'please' || word === 'kindly') return !telling.has(next);
    if (words[at + 1]?.clause && !verb.test(first)) return false;
  }
  return false;
}

/** "We will close", "PayPal will return", not "we need you to close". */
function isDoneByBrand(words: readonly Word[], from: number): boolean {
  for (let at = from; at >= 0 && at >= from - longest; at--) {
    const word = words[at]?.word ?? '';
    if (asking.has(word)) return false;
    if (others.has(word)) return brandDoes.has(words[at + 1]?.word ?? '');
    if (words[at]?.clause) return false;
  }
  return false;
}
