import type { Talk } from '../../src/core/playbook/talk.ts';

/** What was said and done in a case of two weeks of which everything was written down. */
export const knownTalk: Talk = {
  situation: 'no-answer',
  postedOn: '2026-11-17',
  messagedOn: '2026-11-19',
  toldOn: '2026-11-19',
  promisedOn: '2026-11-19',
  promisedUntil: '2026-11-21',
  refusedOn: '2026-11-20',
  disputeOn: null,
  reference: 'CASE-889912',
  days: 10,
  safeUntil: '2026-12-05',
  story: [
    { on: '2026-11-12', what: 'contacted' },
    { on: '2026-11-17', what: 'posted' },
    { on: '2026-11-18', what: 'asked-for-message' },
    { on: '2026-11-19', what: 'messaged' },
    { on: '2026-11-19', what: 'promised' },
  ],
};
