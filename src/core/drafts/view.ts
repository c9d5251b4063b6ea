/**
 * What a draft may say, in the draft's language and ready to print; null for "none".
 * Flags are 'yes' or null, because templates know only whether a field is there.
 */
export type DraftView = {
  /** The accounts (`@NikeSupport @Nike`), or the brand in plain words where there is none. */
  addressee: string;
  brand: string;
  /** The brand in plain words where `addressee` does not say it already. */
  brandInText: string | null;
  aboutOrder: string | null;
  aboutAccount: string | null;
  aboutSubscription: string | null;
  aboutCharge: string | null;
  /** A wish or a question rather than a complaint. */
  isRequest: string | null;
  item: string;
  /** The problem as a few words, for a subject line. */
  problem: string;
  /** The shopper's own sentences about it. */
  detail: string | null;
  orderNumber: string | null;
  /** The last four signs of the order number, where only they are shown. */
  orderEnd: string | null;
  placedOn: string | null;
  expectedBy: string | null;
  deliveredOn: string | null;
  /** The day the tracking claims, where the shopper has not received it. */
  markedDeliveredOn: string | null;
  /** The day it left the forwarder's hands for the shopper's. */
  receivedOn: string | null;
  tracking: string | null;
  amount: string | null;
  claim: string | null;
  paidWith: string | null;
  paidOn: string | null;
  tried: string | null;
  triedSince: string | null;
  /** Whether the shopper said that nothing was answered. */
  unanswered: string | null;
  reference: string | null;
  secondRemedy: string | null;
  neededBy: string | null;
  replyBy: string;
  isFinal: string | null;
  photos: string | null;
  evidence: string | null;
  accountEmail: string | null;
  postcode: string | null;
  country: string | null;
  /** The same as it stands inside of a sentence: `the United States`. */
  countryInSentence: string | null;
  utc: string | null;
  writesChinese: string | null;
  name: string | null;
  /** They asked for a message: this is it. */
  askedForMessage: string | null;
  /** The first public text. */
  postedOn: string | null;
  /** The last private message. */
  messagedOn: string | null;
  /** The last thing that the brand said. */
  toldOn: string | null;
  promisedOn: string | null;
  /** The day that they named; null where they named none. */
  promisedUntil: string | null;
  refusedOn: string | null;
  /** A dispute or claim is open since. */
  disputeOn: string | null;
  /** Days since the shopper first tried to reach the brand, from 2. */
  days: string | null;
  /** The day up to which waiting costs the shopper no other route. */
  safeUntil: string | null;
  /** What was said and done, each with its day, oldest first; two lines at least. */
  story: string | null;
  /** What is asked for, as a noun: "a full refund". */
  remedyName: string | null;
  secondRemedyName: string | null;
  brandTag: string | null;
  serviceTag: string | null;
};
