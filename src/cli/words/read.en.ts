import type { ReadWords } from './read.ts';

export const read: ReadWords = {
  paste: 'Paste what they wrote',
  title: 'Their reply',
  amountsTo: (situation) => `What it amounts to: ${situation}`,
  noSituation: 'not clear from these words; you know best what happened',
  beware: 'Look at the warnings first. Answer nobody whose account you have not checked.',
  ways: 'Ways to answer: take the one you mean',
  choices: {
    accept: 'Accept it',
    insist: 'Insist on what I asked for',
    supervisor: 'Ask for a supervisor',
  },
  menu: 'What next?',
  isIt: (situation) => `That is it (${situation}): keep their words and get the reply`,
  other: 'Something else happened: choose it, keep their words',
  onlyRead: 'I only wanted to read it',
  replies: 'Look at the replies first',
  notKept: 'Nothing was written down. Keep their words with: complain record answered --text -',
  back: 'Back to their reply',
};
