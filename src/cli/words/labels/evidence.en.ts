import type { Labels } from '../labels.ts';

export const evidence: Labels['evidence'] = {
  'order-confirmation': {
    label: 'Order confirmation or receipt',
    why: 'PayPal and card issuers ask for it first: it shows what you bought, and when.',
  },
  'bank-statement': {
    label: 'Card, bank or PayPal statement',
    why: 'It proves who took how much, and on which day. Cover the other lines.',
  },
  emails: {
    label: 'E-mails with the shop',
    why: 'Card issuers want to see that you tried the shop first, and when.',
  },
  'chat-screenshots': {
    label: 'Screenshots of chats with the shop',
    why: 'Marketplaces read what was said there, and chats can disappear.',
  },
  'product-page': {
    label: 'Screenshot of the product page',
    why: 'It shows what was promised. Save it today: the page can change.',
  },
  'price-screenshot': {
    label: 'Screenshot of the price or the checkout',
    why: 'It shows which price you were offered, and on which day.',
  },
  'policy-page': {
    label: "Screenshot of the shop's terms",
    why: 'It shows the return period, fees and conditions you bought under.',
  },
  'size-chart': {
    label: 'Screenshot of the size chart',
    why: 'It shows the measurements you chose your size by.',
  },
  'problem-photos': {
    label: 'Photos of the problem',
    why: 'Shops and PayPal go by them. Take one close up and one of the whole item.',
  },
  'problem-video': {
    label: 'Video of the problem',
    why: "It shows what a photo can't, such as a device that cuts out.",
  },
  'packaging-photos': {
    label: 'Photos of the box and the padding',
    why: 'Marketplaces ask for them: they show whether it broke on the way.',
  },
  'whole-order-photo': {
    label: 'One photo of everything that arrived',
    why: 'It shows at a glance what came and what did not. Include the box.',
  },
  'measurement-photo': {
    label: 'Photo with a tape measure or the size label',
    why: 'A number in the picture settles what "too small" leaves open.',
  },
  'condition-photos': {
    label: 'Photos of the item unused, with its tags',
    why: 'Returns are often refused as worn or without tags; these show otherwise.',
  },
  'label-photo': {
    label: 'Photo of the shipping label',
    why: 'It ties this parcel to your order. It shows your address: never post it.',
  },
  'serial-number-photo': {
    label: 'Photo of the serial number',
    why: 'The maker checks warranty and origin by it. Others could use it: never post it.',
  },
  'unboxing-video': {
    label: 'Video of the unboxing, uncut',
    why: 'Taobao and AliExpress ask for it: it shows the item as it came out of the box.',
  },
  'tracking-page': {
    label: 'Screenshot of the tracking page',
    why: 'PayPal and card issuers go by it: when it was sent and where it got to.',
  },
  'delivery-photo': {
    label: "The courier's delivery photo or signature",
    why: 'It shows where the parcel was left, or who signed for it.',
  },
  'carrier-statement': {
    label: 'Written answer from the carrier',
    why: 'When the carrier itself writes "lost", the shop can hardly deny it.',
  },
  'return-receipt': {
    label: 'Drop-off receipt for the return',
    why: 'It proves that you sent it back in time, even if the parcel is lost.',
  },
  'return-tracking': {
    label: 'Tracking for the return',
    why: 'It proves the day your return arrived; card issuers ask for it.',
  },
  'refund-notice': {
    label: 'Written notice or promise of the refund',
    why: 'Card issuers ask for it when a promised refund does not come.',
  },
  'cancellation-notice': {
    label: 'Cancellation message, with its date',
    why: 'Card issuers ask for it: its date shows which money should have come back.',
  },
  'customs-bill': {
    label: 'Bill from customs or the carrier',
    why: 'It shows who charged what, and on which declared value.',
  },
  'warranty-terms': {
    label: 'Warranty card or terms',
    why: 'They say what is covered, in which countries and for how long.',
  },
  'expert-report': {
    label: 'Report from a repair shop or an expert',
    why: 'If the seller disagrees, PayPal and banks look at what a third party found.',
  },
  'account-notice': {
    label: 'Notice about the account (lock, sign-in)',
    why: 'It shows what happened to the account, when, and the reason given.',
  },
};
