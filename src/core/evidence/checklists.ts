import type { EvidenceId } from '../case/evidence.ts';
import type { Problem } from '../case/problems.ts';

export type Need = 'required' | 'helps';
export type ChecklistRow = { id: EvidenceId; need: Need };

/**
 * What to collect for each problem, most important first, what is required before what helps.
 *
 * Sources: the help pages of PayPal, the card networks' dispute guides and the marketplaces' claim pages, read 2026-11-21.
 * Required is only what every shopper with that problem can get: a page can be saved and a statement downloaded, but
 * the box may be gone and a promise may never have been written down. Whatever not everyone has, helps.
 */
export const checklists: Record<Problem, readonly ChecklistRow[]> = {
  'not-shipped': rows(['order-confirmation'], ['emails', 'tracking-page', 'product-page', 'bank-statement']),
  'not-received': rows(
    ['order-confirmation', 'tracking-page'],
    ['emails', 'carrier-statement', 'chat-screenshots', 'bank-statement'],
  ),
  'marked-delivered': rows(
    ['order-confirmation', 'tracking-page'],
    ['delivery-photo', 'carrier-statement', 'emails', 'chat-screenshots'],
  ),
  'returned-to-sender': rows(
    ['order-confirmation', 'tracking-page'],
    ['carrier-statement', 'emails', 'chat-screenshots', 'bank-statement'],
  ),
  damaged: rows(
    ['problem-photos', 'order-confirmation'],
    ['packaging-photos', 'label-photo', 'unboxing-video', 'emails'],
  ),
  defective: rows(
    ['problem-photos', 'order-confirmation'],
    ['problem-video', 'serial-number-photo', 'warranty-terms', 'emails'],
  ),
  'wrong-item': rows(
    ['problem-photos', 'order-confirmation'],
    ['label-photo', 'product-page', 'unboxing-video', 'emails'],
  ),
  'missing-parts': rows(
    ['whole-order-photo', 'order-confirmation'],
    ['packaging-photos', 'unboxing-video', 'label-photo', 'product-page'],
  ),
  'not-as-described': rows(
    ['problem-photos', 'product-page', 'order-confirmation'],
    ['problem-video', 'packaging-photos', 'emails', 'chat-screenshots'],
  ),
  'wrong-size': rows(
    ['measurement-photo', 'order-confirmation'],
    ['size-chart', 'problem-photos', 'product-page', 'emails'],
  ),
  counterfeit: rows(
    ['problem-photos', 'product-page', 'order-confirmation'],
    ['serial-number-photo', 'expert-report', 'packaging-photos', 'chat-screenshots'],
  ),
  'refund-overdue': rows(
    ['order-confirmation', 'bank-statement'],
    ['refund-notice', 'return-tracking', 'cancellation-notice', 'emails'],
  ),
  'refund-short': rows(
    ['order-confirmation', 'bank-statement'],
    ['refund-notice', 'policy-page', 'return-tracking', 'emails'],
  ),
  'return-refused': rows(
    ['order-confirmation', 'policy-page'],
    ['emails', 'condition-photos', 'tracking-page', 'chat-screenshots'],
  ),
  'change-of-mind': rows(
    ['order-confirmation', 'condition-photos'],
    ['cancellation-notice', 'policy-page', 'return-receipt', 'tracking-page'],
  ),
  'change-before-shipping': rows(
    ['order-confirmation'],
    ['cancellation-notice', 'emails', 'chat-screenshots', 'tracking-page'],
  ),
  'cancelled-by-seller': rows(
    ['order-confirmation', 'cancellation-notice'],
    ['product-page', 'price-screenshot', 'bank-statement', 'emails'],
  ),
  overcharged: rows(['bank-statement', 'order-confirmation'], ['price-screenshot', 'emails', 'chat-screenshots']),
  'price-drop': rows(['order-confirmation', 'price-screenshot'], ['policy-page', 'emails', 'chat-screenshots']),
  'customs-charged': rows(
    ['customs-bill', 'order-confirmation'],
    ['price-screenshot', 'policy-page', 'bank-statement', 'label-photo'],
  ),
  'warranty-refused': rows(
    ['order-confirmation', 'problem-photos'],
    ['warranty-terms', 'serial-number-photo', 'expert-report', 'emails'],
  ),
  'subscription-not-cancelled': rows(
    ['bank-statement'],
    ['cancellation-notice', 'emails', 'order-confirmation', 'policy-page'],
  ),
  'account-locked': rows(['account-notice'], ['order-confirmation', 'emails', 'bank-statement', 'chat-screenshots']),
  'not-my-charge': rows(['bank-statement'], ['account-notice', 'emails', 'chat-screenshots']),
  other: rows(['order-confirmation'], ['emails', 'chat-screenshots', 'problem-photos', 'product-page']),
};

function rows(required: readonly EvidenceId[], helps: readonly EvidenceId[]): readonly ChecklistRow[] {
  return [
    ...required.map((id): ChecklistRow => ({ id, need: 'required' })),
    ...helps.map((id): ChecklistRow => ({ id, need: 'helps' })),
  ];
}
