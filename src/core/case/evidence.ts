/** What a shopper can show. Words for each: `cli/words/labels`. An id is permanent, because stored cases hold it. */
export const EVIDENCE = [
  'order-confirmation',
  'bank-statement',
  'emails',
  'chat-screenshots',
  'product-page',
  'price-screenshot',
  'policy-page',
  'size-chart',
  'problem-photos',
  'problem-video',
  'packaging-photos',
  'whole-order-photo',
  'measurement-photo',
  'condition-photos',
  'label-photo',
  'serial-number-photo',
  'unboxing-video',
  'tracking-page',
  'delivery-photo',
  'carrier-statement',
  'return-receipt',
  'return-tracking',
  'refund-notice',
  'cancellation-notice',
  'customs-bill',
  'warranty-terms',
  'expert-report',
  'account-notice',
] as const;

export type EvidenceId = (typeof EVIDENCE)[number];

/**
 * Pictures and videos of the goods: after cropping labels and faces they may stand beside a public post.
 *
 * Everything else stays out of public view. Documents and screenshots carry names, addresses and numbers, and are no
 * photos of the problem. Three pictures are left out on purpose: on the shipping label nothing is left after cropping,
 * a serial number can be used for somebody else's warranty claim, and a courier's photo shows a front door.
 * An unboxing video is left out because it counts only uncut, and uncut it begins with the label.
 */
export const PHOTO_EVIDENCE = [
  'problem-photos',
  'problem-video',
  'packaging-photos',
  'whole-order-photo',
  'measurement-photo',
  'condition-photos',
] as const satisfies readonly EvidenceId[];

export type PhotoEvidenceId = (typeof PHOTO_EVIDENCE)[number];

/** The moving ones among the evidence: a text that says "photos" needs a picture besides these. */
export const VIDEO_EVIDENCE = ['problem-video', 'unboxing-video'] as const satisfies readonly EvidenceId[];
