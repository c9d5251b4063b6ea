import { formatMoney } from '../../core/money/money.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { Advice } from '../../core/triage/advice.ts';
import type { Carrier } from '../../core/triage/carriers.ts';
import type { DisputeRoute } from '../../core/triage/dispute-rules.ts';
import type { PaymentLastDay } from '../../core/triage/payment-window.ts';

/** What to do before or beside the first text. Who cannot use X hears of no post. */
export function advice(found: Advice): string {
  switch (found.code) {
    case 'not-my-charge':
      return 'A charge you did not make: call your bank first and have the card blocked. Do not post about it in public.';
    case 'deadline-passed':
      return `By the earliest count the last day for ${ways[found.deadline.route]} was ${day(found.deadline.lastDay)}. Ask ${askedAt[found.deadline.route]} today all the same: it may count from a later day.`;
    case 'deadline-near':
      return `${lastDay(found.deadline, daysAhead(found.daysLeft))} Open it now, beside these texts: writing to the shop does not stop the clock.`;
    case 'dispute-today':
      return `${found.shop} is not in the directory, and nobody there has answered you. That says nothing about the shop, but open the payment dispute today and do not wait for an answer. ${found.deadline === null ? 'PayPal or your bank says how.' : lastDay(found.deadline)}`;
    case 'large-sum':
      return `${formatMoney(found.sum, 'en')} is a large sum: start the formal route now, beside these texts, with the marketplace or with whoever took the payment, not with both at once. ${found.deadline === null ? 'Ask there which day is the last.' : lastDay(found.deadline)}`;
    case 'email-only':
      return `Everything goes by e-mail: the e-mail is ready to send.${deadlineToNote(found.deadline)}`;
    case 'never-contacted':
      return `You have not written to the brand yet. Send the e-mail today, and come back on ${formatWeekday(found.comeBackOn, { language: 'en' })} if nobody has answered.`;
    case 'ask-carrier':
      return found.tracked === null
        ? "Look for the parcel on the carrier's page, and ask the carrier to trace it. Keep the answer: shop and bank ask for it."
        : `The parcel number looks like one of ${carriers[found.tracked.carrier]}: look at ${found.tracked.page} and ask ${carriers[found.tracked.carrier]} to trace the parcel. Keep the answer: shop and bank ask for it.`;
  }
}

const day = (date: PlainDate): string => formatWeekday(date, { language: 'en', year: true });

const lastDay = ({ route, lastDay: date, confidence }: PaymentLastDay, ahead = ''): string =>
  `The last day for ${ways[route]} is ${day(date)}${ahead}${
    confidence === 'high' ? '.' : ` by the earliest count; ask ${askedAt[route]} for its own.`
  }`;

const daysAhead = (days: number): string =>
  days === 0 ? ' (today)' : days === 1 ? ' (tomorrow)' : ` (in ${days} days)`;

function deadlineToNote(deadline: PaymentLastDay | 'ask' | null): string {
  if (deadline === null) return '';
  return deadline === 'ask'
    ? ' Ask whoever took the payment, PayPal or your bank, until which day it can be disputed, and note that day.'
    : ` ${lastDay(deadline)} Note it.`;
}

const ways: Record<DisputeRoute, string> = {
  'paypal-dispute': 'a PayPal dispute',
  chargeback: 'a chargeback through your bank',
  'afterpay-dispute': 'an Afterpay dispute',
};

const askedAt: Record<DisputeRoute, string> = {
  'paypal-dispute': 'PayPal',
  chargeback: 'your bank',
  'afterpay-dispute': 'Afterpay',
};

const carriers: Record<Carrier, string> = {
  ups: 'UPS',
  usps: 'USPS',
  'sf-express': 'SF Express',
  cainiao: 'Cainiao',
  'china-post': 'China Post',
  'hongkong-post': 'Hongkong Post',
  'chunghwa-post': 'Chunghwa Post',
  'japan-post': 'Japan Post',
  'korea-post': 'Korea Post',
  singpost: 'SingPost',
  'australia-post': 'Australia Post',
  'canada-post': 'Canada Post',
  'royal-mail': 'Royal Mail',
  'deutsche-post': 'Deutsche Post or DHL',
  'la-poste': 'La Poste',
};
