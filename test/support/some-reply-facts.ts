import type { ReplyFacts } from '../../src/core/reading/reading.ts';

/** A private reply that came on a Friday from an American shop, about no order that is known. */
export const someReplyFacts: ReplyFacts = {
  received: '2026-11-27',
  country: 'US',
  website: 'acme.com',
  orderNumbers: [],
  given: [],
  isPublic: false,
};
