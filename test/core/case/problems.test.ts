import { describe, expect, test } from 'vitest';
import { PROBLEMS, problems } from '../../../src/core/case/problems.ts';
import { REMEDIES, type Remedy } from '../../../src/core/case/remedies.ts';
import * as vocabulary from '../../../src/core/case/vocabulary.ts';

const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The ids that other programs write: none may ever be missing. */
const promised = {
  problems:
    'not-shipped not-received marked-delivered returned-to-sender damaged defective wrong-item missing-parts not-as-described wrong-size counterfeit refund-overdue refund-short return-refused change-of-mind change-before-shipping cancelled-by-seller overcharged price-drop customs-charged warranty-refused subscription-not-cancelled account-locked not-my-charge other',
  remedies:
    'refund partial-refund original-payment restore-credit refund-tax reimburse-duties price-match replacement replace-before-return repair ship-now honour-order send-missing-parts carrier-trace prepaid-label local-return-address refund-before-return cancel-order cancel-subscription compensation explanation',
  PAYMENTS:
    'paypal visa mastercard amex unionpay jcb discover alipay wechat-pay klarna afterpay clearpay apple-pay shop-pay debit-card bank-transfer gift-card other',
  SHOPS:
    'brand-site shopify-store amazon ebay etsy aliexpress temu tiktok-shop shopee lazada walmart mercari vinted depop stockx rakuten taobao jd instagram-shop buying-agent private-seller physical-store other',
  DESTINATIONS: 'home forwarder pickup',
  TONES: 'polite firm final',
  CHANNELS: 'email chat phone form in-app x instagram facebook',
  ORDER_DISPLAYS: 'full last4 none',
  STAGES: 'preparing posted in-messages escalated public-again waiting-for-promise formal-route closed',
  DRAFT_KINDS:
    'public-post direct-message reply supervisor-request public-follow-up closing-post email instagram-message',
};

const known: Record<string, readonly string[]> = { ...vocabulary, problems: PROBLEMS, remedies: REMEDIES };

test.each(Object.entries(promised))('%s: the ids that are promised are there, in their order', (list, ids) => {
  expect(known[list]?.filter((id) => ids.split(' ').includes(id))).toEqual(ids.split(' '));
});

test.each(Object.entries(known))('%s: ids are well formed and stand once', (_, ids) => {
  expect(ids.filter((id) => !wellFormed.test(id))).toEqual([]);
  expect([...new Set(ids)]).toEqual(ids);
});

describe.each(PROBLEMS)('%s', (problem) => {
  const { details, remedies }: { details: readonly string[]; remedies: readonly Remedy[] } = problems[problem];

  test('has three to six details and five or six remedies that fit first, once each', () => {
    expect([3, 4, 5, 6]).toContain(new Set(details).size);
    expect([5, 6]).toContain(new Set(remedies).size);
    expect([details.length, remedies.length]).toEqual([new Set(details).size, new Set(remedies).size]);
  });

  test('its details are well formed ids', () => {
    expect(details.filter((id) => !wellFormed.test(id))).toEqual([]);
  });
});
