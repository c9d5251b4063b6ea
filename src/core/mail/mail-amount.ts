import type { Money } from '../money/money.ts';
import { readMoney } from '../money/read-money.ts';
import type { Candidate } from './found.ts';
import { labelled, labelRules, type Take } from './labelled.ts';
import type { Line } from './mail-lines.ts';

const notTheWhole = /sub[ -]?total|refund|saved|saving|discount|退款|退回|小计|优惠|节省|立减|红包/i;

const totalLabels = labelRules([
  {
    label:
      /\b(?:grand total|order total|total (?:charged|paid|amount|due|cost|price|payment|for (?:this|your|the) order|order)|(?:amount|total amount) (?:paid|charged|due|payable)|order amount|you(?:'ve)? paid|payment total|total to pay|total\s?\((?!saved)[^)]{1,30}\))/i,
    weight: 4,
    not: notTheWhole,
  },
  {
    label:
      /(?:应付|实付|实际支付|实际付款|支付|付款)(?:总额|总价|金额|款)?(?:\([^)]{1,6}\))?(?=[: ¥\t\d]|$)|实付款?|订单(?:总额|总价|总金额|金额|总计)|ご請求額|(?:ご)?注文合計|お支払い金額/,
    weight: 4,
    not: /退款|方式|时间/,
  },
  {
    label: /\b(?:gesamtbetrag|gesamtsumme|montant total|total de la commande|importe total|totale ordine)/i,
    weight: 4,
  },
  {
    label:
      /^(?:total|合计|总计|合計|总额|總計|gesamt|summe|共计)(?=[\s:]{0,4}(?:\([^)]{1,30}\)[\s:]{0,4})?(?:[a-z]{0,3} ?[$€£¥₩₹\d]|$))/i,
    weight: 3,
    not: /(?:items?|weight|time|saved|savings|before|points)\b|件/i,
  },
  { label: /\b(?:shipment|charged|payment) ?(?:total)?(?=:? ?[$€£¥])/i, weight: 1, not: notTheWhole },
]);

/** The country whose `$` or `¥` is meant, and whether the mail itself says so. */
export type MoneyHome = { country: string | null; certain: boolean };

export const totals = (lines: readonly Line[], home: MoneyHome): Candidate<Money>[] =>
  labelled(lines, totalLabels, takeMoney(home));

const written =
  /(?<![\w.,-])(?:(?:[A-Z]{0,3}[$€£¥₩₹₽฿₱₫]|[A-Z]{3}|kr|Rs\.?|RM|Rp|CHF)[ \t]?)?(?:\d[\d.,' ]{0,16}\d|\d)(?:[.,][-–](?!\d))?(?:[ \t]?(?:[A-Z]{3}(?![A-Za-z])|[€$£¥₩₹₽฿]|zł|kr\b|元|円|美元|欧元|英镑|日元|港币|人民币|dollars|euros))?/;

function takeMoney(home: MoneyHome): Take<Money> {
  return (text, whole) => {
    const match = written.exec(text);
    if (match === null || match.index > (whole ? 1 : 40) || /-\s?$/.test(text.slice(0, match.index))) return null;
    // Letters of a sentence between label and amount: "Total time is 20 minutes".
    if (!/[^\d\s.,']/.test(match[0].replace(/[-–]$/, ''))) return null;
    const read = readMoney(match[0], { country: home.country });
    if (read === null) return null;
    if ('money' in read) return { value: read.money, doubt: !home.certain && mayBeOther(match[0], read.money) };
    const [first] = read.either;
    return first === undefined ? null : { value: first, doubt: true };
  };
}

/** Whether only the country made it one currency. */
function mayBeOther(text: string, { currency }: Money): boolean {
  const open = readMoney(text, { country: null });
  return open === null || 'either' in open || open.money.currency !== currency;
}
