/** The ids of answers, as other programs write them. Words for them stand in `cli/words`, never here. */

export const PAYMENTS = [
  'paypal',
  'visa',
  'mastercard',
  'amex',
  'unionpay',
  'jcb',
  'discover',
  'alipay',
  'wechat-pay',
  'klarna',
  'afterpay',
  'clearpay',
  'apple-pay',
  'shop-pay',
  'debit-card',
  'bank-transfer',
  'gift-card',
  'other',
] as const;
export type Payment = (typeof PAYMENTS)[number];

export const SHOPS = [
  'brand-site',
  'shopify-store',
  'amazon',
  'ebay',
  'etsy',
  'aliexpress',
  'temu',
  'tiktok-shop',
  'shopee',
  'lazada',
  'walmart',
  'mercari',
  'vinted',
  'depop',
  'stockx',
  'rakuten',
  'taobao',
  'jd',
  'instagram-shop',
  'buying-agent',
  'private-seller',
  'physical-store',
  'other',
] as const;
export type Shop = (typeof SHOPS)[number];

export const DESTINATIONS = ['home', 'forwarder', 'pickup'] as const;
export type Destination = (typeof DESTINATIONS)[number];

export const TONES = ['polite', 'firm', 'final'] as const;
export type Tone = (typeof TONES)[number];

export const CHANNELS = ['email', 'chat', 'phone', 'form', 'in-app', 'x', 'instagram', 'facebook'] as const;
export type Channel = (typeof CHANNELS)[number];

export const ORDER_DISPLAYS = ['full', 'last4', 'none'] as const;
export type OrderDisplay = (typeof ORDER_DISPLAYS)[number];

export const HASHTAGS = ['service', 'none'] as const;
export type Hashtags = (typeof HASHTAGS)[number];

/** Languages a draft can be written in: a folder in `templates` each. */
export const DRAFT_LANGUAGES = ['en', 'zh'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/** Languages the tool speaks to the shopper: a file in `cli/words` each. */
export const SCREEN_LANGUAGES = ['en', 'zh'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

export const DRAFT_KINDS = [
  'public-post',
  'direct-message',
  'reply',
  'supervisor-request',
  'public-follow-up',
  'closing-post',
  'email',
  'instagram-message',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export const STAGES = [
  'preparing',
  'posted',
  'in-messages',
  'escalated',
  'public-again',
  'waiting-for-promise',
  'formal-route',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** What `record` writes down. */
export const RECORDS = ['sent', 'answered', 'promised', 'note', 'route-opened', 'closed', 'undo'] as const;
export type RecordKind = (typeof RECORDS)[number];

/** What happened since the last step, as the shopper tells it. */
export const SITUATIONS = [
  'no-answer',
  'asked-for-message',
  'asked-details-in-public',
  'sent-elsewhere',
  'cannot-find-order',
  'asked-again',
  'please-wait',
  'coupon-instead',
  'partial-offer',
  'asked-to-return',
  'return-at-my-cost',
  'courier-to-blame',
  'denied',
  'promised',
  'promise-broken',
  'refund-sent-not-arrived',
  'arrived-after-refund',
  'asked-to-delete',
  'dispute-open-so-no-talk',
  'message-stalled',
  'solved',
  'giving-up',
] as const;
export type Situation = (typeof SITUATIONS)[number];
