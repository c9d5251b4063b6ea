import { isDate } from '../../privacy/innocent.ts';
import { isIssuedCard } from '../../privacy/issued-card.ts';

const labels = [
  '(?:case|ticket|complaint|incident|inquiry|enquiry|query|request|claim|service|interaction|support|chat|sr|contact)(?: (?:request|reference|ref|file))?',
  '(?:reference|ref)',
];
const labelled = new RegExp(
  `(?<before>\\w{1,12} )?\\b(?<label>${labels.join('|')})\\.?(?:[ -](?:number|num|no|nr|id|code|ref(?:erence)?))?\\.?(?: (?:for (?:this|your) \\w{1,10} )?is| was|,)?[ :#([\\]]{1,5}(?:is )?(?<value>[A-Z]{0,8}[-_]?\\d[\\w-]{2,24})`,
  'gi',
);
const bracketed =
  /(?:[[(](?:#|ticket|case|ref)[: #-]{0,3}|(?:ticket|case|request)(?: \w{1,12}){0,5} \()(?<value>[A-Z]{0,6}-?\d[\w-]{2,24})[\])]/gi;

/** Numbers that are the shop's or the bank's, not of the conversation. */
const notOfCase =
  /^(?:order|tracking|payment|refund|bank|booking|return|transaction|purchase|delivery|shipping|product|item|phone)$/i;

/** The case, ticket or reference numbers that a reply gives; never an order number of the case, a day, card or phone number. */
export function referencesIn(text: string, orderNumbers: readonly string[]): string[] {
  const own = new Set(orderNumbers.map(signs));
  const found = [...text.matchAll(labelled), ...text.matchAll(bracketed)].flatMap(({ groups }) => {
    const value = groups?.value?.replace(/[-_]+$/, '') ?? '';
    const refused = notOfCase.test(groups?.before?.trim() ?? '') || own.has(signs(value)) || isOther(value);
    return refused ? [] : [value];
  });
  return [...new Set(found)];
}

const signs = (number: string): string => number.replace(/[^a-z\d]/gi, '').toLowerCase();

function isOther(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  const isPhone = /^(?:0800|0808|1-?8\d\d|1-\d{3}-\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|\+)/.test(value) && digits.length >= 10;
  return (
    digits.length < 3 ||
    isDate(value) ||
    isIssuedCard(digits) ||
    isPhone ||
    /^\d{1,3}(?:-\d{1,3})?(?:am|pm|h|hrs?|hours|days?|%)?$/i.test(value) ||
    /^(?:19|20)\d\d$/.test(value)
  );
}
