import type { UnknownLastDay } from '../../core/routes/last-days.ts';
import type { Way } from '../../core/routes/way.ts';

/** Inside of a sentence: "PayPal's last day is …". */
export const lastDayOf: Record<Way, string> = {
  'paypal-dispute': "PayPal's last day",
  chargeback: 'the last day for a chargeback',
  'afterpay-dispute': "Afterpay's last day",
  'a-to-z-claim': "the last day for Amazon's A-to-z claim",
};

export const opening: Record<Way, string> = {
  'paypal-dispute': 'open the dispute',
  chargeback: 'ask your bank for the chargeback',
  'afterpay-dispute': 'open the dispute',
  'a-to-z-claim': 'file the claim',
};

export const asked: Record<Way, string> = {
  'paypal-dispute': 'PayPal',
  chargeback: 'your bank',
  'afterpay-dispute': 'Afterpay',
  'a-to-z-claim': 'Amazon',
};

export const needed: Record<UnknownLastDay['needs'][number], string> = {
  'paid-with': 'how you paid',
  'paid-on': 'the day you paid',
  'expected-by': 'the day it should have come',
  'delivered-on': 'the day it was delivered (with a forwarder, the day the forwarder signed)',
  'contacted-on': 'the day you first wrote to the seller',
};

export const wayNames: Record<Way, string> = {
  'paypal-dispute': 'PayPal dispute',
  chargeback: 'chargeback through your bank',
  'afterpay-dispute': 'Afterpay dispute',
  'a-to-z-claim': 'Amazon A-to-z claim',
};
