import type { WarningCode } from '../../core/reading/marks/warning-patterns.ts';
import { formatDay } from '../../core/time/format-day.ts';
import { glosses } from './glosses.en.ts';
import { asks } from './reading/asks.en.ts';
import type { ReadingWords } from './reading.ts';

const warnings: Record<WarningCode, string> = {
  'asks-password': 'They ask for a password. Real support never does: do not give it, nor type it behind a link.',
  'asks-code': 'They ask for a one-time code. Whoever has it can log in or pay as you: never give it.',
  'asks-card': 'They ask for a card number or security code. A refund goes back by itself: do not give them.',
  'asks-card-last4':
    'They ask for the last four digits of a card. Fine in a private message to an account you checked; not one digit more.',
  'asks-identity':
    "They ask for a passport or ID. Not to an account that is not proven; where it is needed, upload it on the brand's site.",
  'asks-payment': 'They ask you to pay first. No refund needs a payment: this is how frauds work. Do not pay.',
  'other-app':
    "They want you on another app or a private account. Mostly an impostor: open the brand's site and use the contact there.",
  'remote-access':
    'They want to see or steer your screen. They could read codes and use your accounts: do not install it.',
  'gift-card':
    'It is about paying with gift cards, or their codes. No honest shop takes money so: do not buy, do not give.',
  urgency: "They hurry you. That is a fraudster's tool: stop, and check on the brand's own site.",
  'link-odd': "The link is not the brand's site. Do not open it: go to the site yourself and look for the page there.",
};

export const reading: ReadingWords = {
  glosses,
  asks,
  unknown: '(not recognised; not guessed)',
  warned: 'See the warning above.',
  warning: ({ code, words }) => `${warnings[code]} They wrote: ${words}`,
  date: ({ kind, words, day }) => {
    const said = day === null ? `"${words}", which names no day` : `${formatDay(day, { language: 'en' })} ("${words}")`;
    const kinds = { promised: 'They say', deadline: 'Your time limit', other: 'Mentioned' };
    return `${kinds[kind]}: ${said}`;
  },
  reference: (number) => `They gave the number ${number}. Keep it, for every message from now on?`,
  titles: {
    sentences: 'Sentence by sentence',
    asks: 'What they want',
    questions: 'What they ask you',
    dates: 'Days and time limits (working days leave out weekends, not holidays)',
    amounts: 'Amounts',
    warnings: 'Take care',
  },
};
