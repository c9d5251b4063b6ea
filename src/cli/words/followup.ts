/** What `followup` asks and says, in one screen language. */
export type FollowupWords = {
  /** Where the shopper is among the six steps, and on which page. */
  place: (place: { step: number; page: number; pages: number; title: string }) => string;
  titles: Record<'advice' | 'next', string>;
  whatHappened: string;
  /** Another way to the money is due: `way` as a noun. */
  routeOpened: (way: string) => string;
  routeYes: string;
  routeWhere: string;
  routeOther: string;
  routeAt: (way: string, url: string | null, id: string) => string;
  sentYet: (kind: string) => string;
  sentToday: string;
  sentYesterday: string;
  sentOtherDay: string;
  showAgain: string;
  notSent: string;
  sentOn: string;
  until: string;
  keepWords: string;
  goOn: string;
  pasteWords: string;
  whoWrote: string;
  otherAccount: string;
  noAccount: string;
  whichAccount: string;
  paste: string;
  reference: string;
  /** Of several days in a reply. */
  whichUntil: string;
  noUntil: string;
  keepReference: string;
  noReference: string;
  /** Over the way on from what to know first. */
  readIt: (label: string) => string;
  later: string;
  noteLater: (id: string) => string;
  comeBack: (id: string) => string;
  closed: string;
  /** The case at hand, above the first question. */
  caseLine: (facts: { id: string; brand: string; item: string }) => string;
  /** What it waits for; `isDue`: since then, else from then on. */
  due: (due: { action: string; moment: string; isDue: boolean }) => string;
};
