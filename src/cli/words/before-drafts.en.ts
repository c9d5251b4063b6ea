import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { BeforeDraftsWords } from './before-drafts.ts';

export const beforeDrafts: BeforeDraftsWords = {
  canUseX: {
    title: 'Can you open X (Twitter), and do you have an account there?',
    yes: 'Yes',
    no: 'No: I cannot open it or have no account',
  },
  selfCheck: {
    title: 'A look before anything is sent',
    notThat: 'I have looked: the problem is still there',
    lookFirst: 'Let me look first (your answers are kept)',
    thatWasIt: 'That settles it: nothing to complain about',
    wayOn: (way) => `Good to know. ${way}\nNothing was sent.`,
  },
  adviceTitle: 'One thing comes first',
  bank: { done: 'I have called the bank', first: 'I will call first (your answers are kept)' },
  dispute: {
    done: 'I have opened it, or do it right after this',
    first: 'I will open it first (your answers are kept)',
  },
  carrier: {
    done: 'I have asked the carrier, or do it right after this',
    first: 'I will ask the carrier first (your answers are kept)',
  },
  neverContacted: {
    email: (comeBackOn) => `The e-mail first (come back on ${formatWeekday(comeBackOn, { language: 'en' })})`,
    post: 'Post all the same',
  },
};
