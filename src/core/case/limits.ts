/** Longest accepted texts, in UTF-16 units. Longer ones are refused with the limit, never cut. */
export const limits = {
  item: 200,
  detail: 1_000,
  name: 100,
  short: 100,
  orderNumber: 60,
  email: 254,
  contacts: 20,
  list: 40,
  /** What the brand wrote. */
  reply: 20_000,
} as const;
