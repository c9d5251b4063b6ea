/** What a journey through every question answers, in either language and on a terminal or none. */
export const journeyAnswers = {
  brand: 'nike',
  problem: 'damaged',
  detail: 'torn-or-split',
  item: 'running-shoes',
  order: { number: 'C01234567890', placedOn: '2026-11-02', deliveredOn: '2026-11-10' },
  paidWith: 'paypal',
  remedies: ['replacement', 'refund'],
  contacts: [{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: false }],
  evidence: ['problem-photos'],
  country: 'CN',
  timeZone: 'Asia/Shanghai',
  draftLanguage: 'en',
} as const;
