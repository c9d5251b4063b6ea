/** What the shopper asks for. Sentences: `templates/<language>/remedies.json`; words: `cli/words`. */
export const REMEDIES = [
  'refund',
  'partial-refund',
  'original-payment',
  'restore-credit',
  'refund-tax',
  'reimburse-duties',
  'price-match',
  'replacement',
  'replace-before-return',
  'repair',
  'ship-now',
  'honour-order',
  'send-missing-parts',
  'carrier-trace',
  'prepaid-label',
  'local-return-address',
  'refund-before-return',
  'cancel-order',
  'cancel-subscription',
  'compensation',
  'explanation',
] as const;

export type Remedy = (typeof REMEDIES)[number];
