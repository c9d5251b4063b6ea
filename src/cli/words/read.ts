/** What `read` asks and says around a reply, in one screen language. */
export type ReadWords = {
  paste: string;
  title: string;
  /** What the reply amounts to. */
  amountsTo: (situation: string) => string;
  noSituation: string;
  /** In its place where a warning sign speaks for an impostor. */
  beware: string;
  /** Ways to answer: three, without the first where a warning sign speaks for an impostor. */
  ways: string;
  choices: Record<'accept' | 'insist' | 'supervisor', string>;
  menu: string;
  isIt: (situation: string) => string;
  other: string;
  onlyRead: string;
  replies: string;
  /** Nothing was written down. */
  notKept: string;
  back: string;
};
