import type { PlainDate } from '../../core/time/plain-date.ts';

/** What stands on the cards between the questions and the drafts. */
export type BeforeDraftsWords = {
  canUseX: { title: string; yes: string; no: string };
  selfCheck: {
    title: string;
    notThat: string;
    lookFirst: string;
    thatWasIt: string;
    /** The way on, when that was it, and that nothing was sent. */
    wayOn: (way: string) => string;
  };
  /** Over the one piece of advice that changes what comes first. */
  adviceTitle: string;
  bank: DoneOrFirst;
  dispute: DoneOrFirst;
  carrier: DoneOrFirst;
  neverContacted: { email: (comeBackOn: PlainDate) => string; post: string };
};

/** `done` goes on to the drafts, `first` leaves. */
export type DoneOrFirst = { done: string; first: string };
