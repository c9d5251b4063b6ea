import { PAYMENTS, type Payment } from '../case/vocabulary.ts';
import type { Candidate } from './found.ts';
import { labelled, labelRules, type Take } from './labelled.ts';
import type { Line } from './mail-lines.ts';

const names: readonly (readonly [Payment, RegExp])[] = [
  ['paypal', /\bpaypal\b|贝宝/i],
  ['apple-pay', /\bapple ?pay\b/i],
  ['shop-pay', /\bshop ?pay\b/i],
  ['klarna', /\bklarna\b/i],
  ['afterpay', /\bafterpay\b/i],
  ['clearpay', /\bclearpay\b/i],
  ['alipay', /\balipay\b|支付宝|支付寶/i],
  ['wechat-pay', /\bwe ?chat ?pay\b|微信(?:支付|钱包)?/i],
  ['unionpay', /\bunion ?pay\b|银联/i],
  ['visa', /\bvisa\b/i],
  ['mastercard', /\bmaster ?card\b|万事达/i],
  ['amex', /\bamex\b|\bamerican express\b|美国运通/i],
  ['jcb', /\bjcb\b/i],
  ['discover', /\bdiscover\b/i],
  ['debit-card', /\bdebit card\b|借记卡|储蓄卡/i],
  ['bank-transfer', /\bbank transfer\b|überweisung|银行转账|vorkasse|銀行振込/i],
  ['gift-card', /\bgift ?card\b|\bstore credit\b|礼品卡|ギフト券/i],
];

const labels = labelRules([
  {
    label:
      /\b(?:payment (?:methods?|type|information|details|option|via)|(?:method|mode|type) of payment|paid (?:with|by|via|using)|pay(?:ment)? (?:with|by)|(?:total )?charged (?:to|by)|billed to|payment)(?![a-z])/i,
    weight: 3,
    not: /accept|we take|options include/i,
  },
  { label: /\brefunded to\b|退回(?:至|到)?(?=支付宝|微信|银行卡|储蓄卡)/i, weight: 2 },
  {
    label:
      /(?:支付|付款|結帳|结算)(?:方式|渠道|工具|方法)|お?支払い?方法|zahlungsart|bezahlt mit|zahlungsmethode|mode de paiement|moyen de paiement/i,
    weight: 3,
  },
]);

/** A card with its last digits, an account that paid: forms that say how it was paid without a label. */
const formed = /\b(?:ending (?:in|with)|xx\d{4}|last four|尾号)|[*•x.…]{3,19} ?\d{4}(?!\d)|支付宝交易号|微信支付单号/i;

/** `sender`: the id of who wrote the mail; a receipt of a payment service is about a payment with it. */
export const payments = (lines: readonly Line[], sender: string | null): Candidate<Payment>[] => [
  ...PAYMENTS.filter((id) => id === sender).map((value) => ({ value, weight: 4, line: lines[0]?.text ?? '' })),
  ...labelled(lines, labels, takePayment),
  ...lines.flatMap(({ text }) => {
    const value = formed.test(text) ? paymentIn(text) : null;
    return value === null ? [] : [{ value, weight: 2, line: text }];
  }),
];

const takePayment: Take<Payment> = (text, whole) => {
  const value = text.length > (whole ? 60 : 200) || /\bstatement\b/i.test(text) ? null : paymentIn(text.slice(0, 60));
  return value === null ? null : { value };
};

/** The one way to pay that a line names; none where it lists several. */
function paymentIn(text: string): Payment | null {
  const found = names.filter(([, name]) => name.test(text)).map(([id]) => id);
  const [first = null] = found;
  if (found.length === 1) return first;
  // Wallets are named with the card behind them: the wallet can be disputed first.
  return found.length === 2 &&
    ['paypal', 'apple-pay', 'shop-pay', 'alipay', 'wechat-pay', 'klarna'].includes(first ?? '')
    ? first
    : null;
}
