import type { GlossesOf } from '../glosses.ts';
import { timeOf } from './values.en.ts';

export const waiting: GlossesOf<'waiting' | 'escalation' | 'parcel'> = {
  'please-wait': (values) =>
    `They ask you to wait${timeOf(values) === null ? '; no date is given' : ` ${timeOf(values)}`}.`,
  'allow-days': (values) => `They say it takes time: ${timeOf(values) ?? 'how long is not said'}.`,
  'answer-within': (values) =>
    `They say they will answer${timeOf(values) === null ? ', not when' : ` ${timeOf(values)}`}.`,
  'get-back-soon': (values) =>
    `They say they will come back to you${timeOf(values) === null ? '; no date is given' : ` ${timeOf(values)}`}.`,
  'will-update': 'They say they will tell you when there is news. Without a date: ask for one.',
  'looking-into': 'They are looking into it, or will. No result yet.',
  'awaiting-others': 'They wait for another team or the carrier.',
  'in-progress': 'They say it is being dealt with.',
  'high-volume': 'They say they are busy and slower than usual.',
  'opening-hours': 'Their opening hours: nobody answers at other times.',
  'no-date-yet': 'They say they cannot name a date.',
  expedite: 'They say they will hurry. Nothing is promised.',
  'check-back': 'If nothing has come by then, you are to write again. Note the day.',
  'not-guaranteed': 'They guarantee nothing.',
  'we-will-call': 'They say they will call. Give no code or card number by phone; you may ask for writing instead.',
  escalated: 'They say it went to somebody higher. Ask to whom, and when an answer comes.',
  'passed-on': 'They say another team has it. Ask which, and when an answer comes.',
  'feedback-passed': 'They say they pass on your feedback. That is not dealing with your order.',
  'case-opened': ({ reference }) =>
    `They say a case, ticket or trace was opened.${reference === null ? ' Ask for its number if there is none.' : ''}`,
  'reference-given': ({ reference }) =>
    reference === null ? 'They mention a number.' : `They give a number: ${reference}. Put it in every message.`,
  'specialist-will-contact': 'They say a specialist or manager will deal with it.',
  'no-supervisor': 'They say it cannot go to a supervisor, or that the answer would be the same.',
  'awaiting-approval': 'They say it still has to be approved.',
  'carrier-responsible':
    'They say the carrier is at fault. You bought from the shop: it can take it up with the carrier.',
  'with-carrier': 'They say the carrier has the parcel.',
  'carrier-investigates': 'They say the carrier was asked or is looking. Ask when there will be a result.',
  'in-transit': 'They say the parcel is on its way.',
  'out-for-delivery': 'They say it is being delivered, or that delivery was tried.',
  'expected-on': (values) => `They say when it is expected${timeOf(values) === null ? '' : `: ${timeOf(values)}`}.`,
  shipped: 'They say it was sent. Ask for the tracking number if there is none.',
  'will-ship': (values) => `They say it will be sent${timeOf(values) === null ? ', not when' : ` ${timeOf(values)}`}.`,
  'tracking-given': 'They give a tracking number, or a way to track.',
  'tracking-stale': 'They say the tracking has not changed, or changes late.',
  'customs-holds': 'They say customs has it. Ask what is missing and who provides it.',
  'duties-yours': 'They say duties and taxes are yours to pay. See what the order page said.',
  lost: 'They say the parcel is lost, or may be. A replacement or refund is next: ask for it.',
  'sent-back': 'They say the parcel went back, or is going. Ask for it to be sent again, or a refund.',
  'look-around':
    'They want you to look around and ask neighbours. If you did, say so and ask for the proof of delivery.',
  'address-wrong': 'They say the address is wrong or incomplete. Check what the order says.',
  'weather-or-peak': 'They say weather, a strike or holidays slow it down.',
  'out-of-stock': 'They say it is out of stock. You may ask for a refund.',
  'signature-needed': 'They say somebody has to sign for it.',
  'several-parcels': 'They say it comes in several parcels, maybe not together.',
};
