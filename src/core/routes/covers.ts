import type { Problem } from '../case/problems.ts';

/** What a provider or a marketplace says that it covers. */
export const COVERS = [
  'not-received',
  'late-delivery',
  'damaged',
  'not-as-described',
  'wrong-item',
  'counterfeit',
  'refund-not-paid',
] as const;
export type Cover = (typeof COVERS)[number];

/** What each problem would be called there. A route covers a problem if it covers any of these. */
export const coversOf: Record<Problem, readonly Cover[]> = {
  // To whoever moved the money, what was not sent has not come; once the day has passed it is late as well.
  'not-shipped': ['not-received', 'late-delivery'],
  'not-received': ['not-received', 'late-delivery'],
  // The seller will show the carrier's word, which is answered with evidence: the claim is the same.
  'marked-delivered': ['not-received'],
  // It came to somebody, not to the buyer.
  'returned-to-sender': ['not-received'],
  damaged: ['damaged'],
  // No list has a word for goods that stop working: they are damaged, or not what was described.
  defective: ['damaged', 'not-as-described'],
  'wrong-item': ['wrong-item', 'not-as-described'],
  // What is incomplete is not what was described.
  'missing-parts': ['not-as-described'],
  'not-as-described': ['not-as-described'],
  // Another size than was ordered; one that was ordered and does not fit is a change of mind.
  'wrong-size': ['wrong-item', 'not-as-described'],
  counterfeit: ['counterfeit', 'not-as-described'],
  'refund-overdue': ['refund-not-paid'],
  'refund-short': ['refund-not-paid'],
  // Whether the money came back is another question; who still waits for it has an overdue refund.
  'cancelled-by-seller': [],
  // No source names these among what PayPal, Visa 13.1 or Amazon covers.
  'return-refused': [],
  'change-of-mind': [],
  'change-before-shipping': [],
  overcharged: [],
  'price-drop': [],
  'customs-charged': [],
  'warranty-refused': [],
  'subscription-not-cancelled': [],
  'account-locked': [],
  // The bank's affair, and none of a dispute about goods: fraud and goods that did not come exclude each other at Visa.
  'not-my-charge': [],
  other: [],
};
