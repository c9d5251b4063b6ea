/** What the interview asks, in the words of one screen language. */
export type QuestionWords = {
  /** Heading above a question: where the shopper is. */
  place: (at: number, of: number) => string;
  brand: string;
  brandNotListed: (typed: string) => string;
  ownWebsite: string;
  ownSupport: string;
  problem: string;
  detail: string;
  detailOwn: string;
  detailNone: string;
  detailText: string;
  item: string;
  itemTyped: (typed: string) => string;
  orderNumber: string;
  placedOn: string;
  expectedBy: string;
  deliveredOn: string;
  paidWith: string;
  remedies: string;
  secondRemedy: string;
  noSecondRemedy: string;
  contacts: string;
  contactsSince: string;
  contactsAnswered: string;
  answeredNo: string;
  answeredYes: string;
  evidence: string;
  country: string;
  timeZone: string;
  name: string;
  afterwards: string;
  copy: (kind: string) => string;
  openPost: string;
  markSent: (kind: string) => string;
  finish: string;
  whichCase: string;
  /** What the answers are called where one is wrong. */
  fields: Record<string, string>;
  withHint: (line: string, hint: string) => string;
};
