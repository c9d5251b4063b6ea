import { VIDEO_EVIDENCE } from '../case/evidence.ts';
import { traitsOf } from '../case/problems.ts';
import type { DraftKind } from '../case/vocabulary.ts';
import { photosFor } from '../evidence/checklist.ts';
import { formatMoney } from '../money/money.ts';
import { nextOpening } from '../schedule/working-hours.ts';
import { formatDate } from '../time/format-date.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { dayIn, utcLabel } from '../time/zone.ts';
import { contactsTried, firstContact, joinList, noneAnswered } from './contacts.ts';
import type { DraftInput } from './draft-input.ts';
import { draftTraits } from './draft-traits.ts';
import { shownOrderNumber } from './order-number.ts';
import { paymentName } from './payment-name.ts';
import { talkFields } from './talk-fields.ts';
import type { CompiledLanguage } from './template.ts';
import { spaced } from './typography.ts';
import type { DraftView } from './view.ts';

/** The view of one draft in one language: the same facts give the draft and, in the other language, its translation. */
export function draftView(input: DraftInput, kind: DraftKind, language: CompiledLanguage): DraftView {
  const parts = { ...who(input, kind, language), ...order(input, kind, language), ...talks(input, kind, language) };
  return {
    ...parts,
    ...talkFields(input, language),
    ...attachments(input, language),
    ...signature(input, kind, language),
  };
}

const flag = (is: boolean): string | null => (is ? 'yes' : null);

function who({ answers, brand, handles, itemId, words }: DraftInput, kind: DraftKind, language: CompiledLanguage) {
  const isPublic = draftTraits[kind].visibility === 'public';
  const { subject, isRequest = false } = traitsOf(answers.problem);
  const tagged = isPublic && handles.length > 0;
  const typed = isPublic ? words.public : words.private;
  const known = itemId === null ? undefined : language.items[itemId];
  return {
    addressee: tagged ? handles.map((handle) => `@${handle}`).join(' ') : brand.name,
    brand: spaced(language.language, brand.name),
    brandInText: tagged ? spaced(language.language, brand.name) : null,
    aboutOrder: flag(subject === 'order'),
    aboutAccount: flag(subject === 'account'),
    aboutSubscription: flag(subject === 'subscription'),
    aboutCharge: flag(subject === 'charge'),
    isRequest: flag(isRequest),
    item: spaced(language.language, known?.name ?? (typed.item === '' ? language.phrases.goods : typed.item)),
    problem: language.phrases.problems[answers.problem],
    detail: typed.detail,
  };
}

function order({ answers, brand, now }: DraftInput, kind: DraftKind, language: CompiledLanguage) {
  const isPublic = draftTraits[kind].visibility === 'public';
  const date = dateIn(language, brand, now);
  const { order, paidWith, claim, amount } = answers;
  const paid = paidWith === null ? null : paymentName(paidWith, language.phrases);
  // A public post speaks of an order's days only; an account or a subscription has none that would help there.
  const { subject, asksFor, nothingCame = asksFor === 'expectedBy' } = traitsOf(answers.problem);
  const dated = !isPublic || subject === 'order';
  const notReceived = answers.problem === 'marked-delivered';
  // Where the parcel never came, a day on which it did would contradict the text.
  const delivered = dated && !nothingCame ? date(order.deliveredOn) : null;
  return {
    ...shownOrderNumber(order.number, isPublic ? answers.showOrder : 'full', isPublic),
    placedOn: dated ? date(order.placedOn) : null,
    expectedBy: dated && delivered === null ? date(order.expectedBy) : null,
    deliveredOn: notReceived ? null : delivered,
    markedDeliveredOn: notReceived ? delivered : null,
    receivedOn: notReceived || nothingCame ? null : date(order.receivedOn),
    tracking: order.tracking,
    amount: amount === null ? null : formatMoney(amount, language.language),
    claim: claim === null ? null : formatMoney(claim, language.language),
    paidWith: paid === null ? null : spaced(language.language, paid),
    paidOn: date(answers.paidOn === order.placedOn ? null : answers.paidOn),
  };
}

function talks({ answers, brand, talk, now }: DraftInput, kind: DraftKind, language: CompiledLanguage) {
  const date = dateIn(language, brand, now);
  const { contacts, remedies, neededBy, tone } = answers;
  // The days run from when the brand can read it: a text drafted on Saturday must not ask for an answer by Monday.
  const read = dayIn(brand.desk.timeZone, nextOpening(brand.desk, now));
  const asked = addDays(read, draftTraits[kind].replyDays[tone]);
  const wanted = neededBy !== null && neededBy > read && neededBy < asked ? neededBy : asked;
  // Who can wait until a day must not ask for an answer after it.
  const { safeUntil } = talk;
  const replyBy = safeUntil !== null && safeUntil >= read && safeUntil < wanted ? safeUntil : wanted;
  return {
    tried: contactsTried(contacts, language),
    triedSince: date(firstContact(contacts)),
    unanswered: flag(noneAnswered(contacts)),
    reference: talk.reference ?? answers.reference,
    secondRemedy: flag(remedies.length > 1),
    neededBy: date(neededBy),
    replyBy: formatDate(replyBy, reader(language, brand, now)),
    isFinal: flag(tone === 'final'),
  };
}

function attachments({ answers }: DraftInput, language: CompiledLanguage) {
  const names = answers.evidence.map((id) => language.phrases.evidence[id]);
  return {
    photos: flag(photosFor(answers.problem, answers.evidence).some((id) => !videos.has(id))),
    evidence: names.length === 0 ? null : joinList(names, language.phrases.joining.evidence),
  };
}

function signature(input: DraftInput, kind: DraftKind, language: CompiledLanguage) {
  const { answers, brand, accountChecked, now, timeZone, screenLanguage } = input;
  // The e-mail goes to the brand's own address; in a message the other side must have been looked at first.
  const proven = kind === 'email' || accountChecked;
  const country = answers.country === null ? null : (language.countries[answers.country] ?? answers.country);
  return {
    accountEmail: proven ? answers.accountEmail : null,
    postcode: proven ? answers.postcode : null,
    country,
    countryInSentence: country === null ? null : `${articleOf(answers.country, language)}${country}`,
    utc: utcLabel(timeZone, now),
    writesChinese: flag(screenLanguage === 'zh' && answers.draftLanguage !== 'zh'),
    name: answers.name,
    brandTag: answers.hashtags === 'none' ? null : brand.hashtag,
    serviceTag: answers.hashtags === 'none' ? null : input.serviceTag,
  };
}

/** The article with the space behind it; empty where the country takes none. */
function articleOf(code: string | null, { phrases }: CompiledLanguage): string {
  const found = Object.entries(phrases.countryArticles).find(([, codes]) => code !== null && codes.includes(code));
  return found === undefined ? '' : `${found[0]} `;
}

const videos: ReadonlySet<string> = new Set(VIDEO_EVIDENCE);

type BrandOfReader = DraftInput['brand'];

const reader = (language: CompiledLanguage, brand: BrandOfReader, now: Date) => ({
  language: language.language,
  country: brand.country,
  today: dayIn(brand.desk.timeZone, now),
});

const dateIn = (language: CompiledLanguage, brand: BrandOfReader, now: Date) => (day: PlainDate | null) =>
  day === null ? null : formatDate(day, reader(language, brand, now));
