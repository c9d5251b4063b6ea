/** What the interview asks, in the words of one screen language. */
export type QuestionWords = {
  /** Heading above a question: where the shopper is. */
  place: (at: number, of: number) => string;
  /** Heading above an answer that is added in the summary. */
  addition: string;
  reviewPlace: string;
  review: string;
  write: string;
  /** In place of an answer in the summary. */
  unanswered: string;
  /** A line of the summary where columns are not drawn. */
  namedAnswer: (name: string, answer: string) => string;
  /** What the answers are called in the summary, by the ids of their questions. */
  names: Record<string, string>;
  brand: string;
  brandUnknown: (name: string) => string;
  brandNeeds: (name: string) => string;
  brandAdd: (name: string, where: string) => string;
  problem: string;
  detail: string;
  detailNone: string;
  ownWords: (typed: string) => string;
  /** By what the problem is about. */
  itemOf: Record<'order' | 'account' | 'subscription' | 'charge', string>;
  orderNumber: string;
  placedOn: string;
  expectedBy: string;
  deliveredOn: string;
  whichDay: string;
  eitherDay: (readings: readonly string[]) => string;
  whichMoney: string;
  notMoney: (typed: string) => string;
  paidWith: string;
  remedies: string;
  remediesInOrder: (first: string, others: string) => string;
  contacts: string;
  contactsNone: string;
  contactsWhich: string;
  contactsSince: string;
  contactsAnswered: string;
  contactTimes: (channel: string, times: string) => string;
  sinceDay: (day: string) => string;
  answeredUnsaid: string;
  answeredNo: string;
  answeredYes: string;
  evidence: string;
  country: string;
  timeZone: string;
  zone: (name: string, offset: string, id: string) => string;
  languages: string;
  languagePair: (screen: string, draft: string) => string;
  draftLanguageCaution: string;
  /** Facts that are asked for only where the shopper adds them. */
  facts: Record<FactId, string>;
  usesX: (can: boolean) => string;
  name: string;
  whichCase: string;
  whichUnfinished: string;
  unfinishedLine: (brand: string, problem: string, savedAt: string) => string;
  /** Said when the shopper leaves in the middle. */
  kept: string;
  /** Said when there is an interview that was left, before a new one begins. */
  keptBefore: (count: number) => string;
  endedElsewhere: string;
  goingOn: string;
  unfinishedThere: string;
  goOn: string;
  beginNew: string;
  /** What the answers are called where one is wrong. */
  fields: Record<string, string>;
  withHint: (line: string, hint: string) => string;
};

export type FactId =
  | 'amount'
  | 'claim'
  | 'tracking'
  | 'name'
  | 'paid-on'
  | 'bought-from'
  | 'shipped-to'
  | 'received-on'
  | 'expected-by'
  | 'delivered-on'
  | 'needed-by'
  | 'reference'
  | 'account-email'
  | 'postcode'
  | 'show-order'
  | 'can-use-x';
