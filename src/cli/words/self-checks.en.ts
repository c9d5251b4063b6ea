import type { SelfChecks } from './self-checks.ts';

export const selfChecks: SelfChecks = {
  'not-shipped': {
    look: 'What shipping time does the order page give: pre-order, made to order, working days that are not over? Is a shipping notice in the spam folder?',
    wayOn: 'Note the latest day it gives, and write the day after.',
  },
  'not-received': {
    look: 'Is the last expected day really past, and is the address right? Does the tracking speak of customs, a pick-up point or a failed delivery?',
    wayOn:
      'Come back once that day is past, or ask the carrier what it needs from you, by the contact on its own site.',
  },
  'marked-delivered': {
    look: 'Ask your household and the neighbours, and look in the parcel locker and around the door. Does the delivery photo show your place?',
    wayOn: 'Fetch the parcel; nothing needs to be written.',
  },
  'returned-to-sender': {
    look: 'Is the address on the order complete, with flat, postcode and phone number? Did the carrier leave a notice that it was waiting for you?',
    wayOn: 'Send the shop the full address and ask it to ship again; it may ask you for the postage.',
  },
  damaged: {
    look: 'Is it the goods that are damaged, or only the box or a protective film?',
    wayOn: 'Take a photo of the box, and use the goods.',
  },
  defective: {
    look: 'Do plug and voltage fit what the label says? Try another socket, cable and charger, charge it for some hours, and reset it as the manual says.',
    wayOn: 'Get the plug, charger or transformer that the label asks for, and try it again.',
  },
  'wrong-item': {
    look: 'Compare the order confirmation with the label: model, colour, size. Was the order split into several parcels?',
    wayOn: 'Wait for the other parcel, or ask for an exchange if you chose it yourself.',
  },
  'missing-parts': {
    look: 'Look through all the packaging, and inside the goods. Does the order page speak of several parcels, or of a part that is sold apart?',
    wayOn: 'Wait for the other parcel, or order the part that was never included.',
  },
  'not-as-described': {
    look: 'Open the page of exactly your variant and read it to the end. Photos may show extras, and light changes colours.',
    wayOn: 'Return it as a change of mind; the return page of the shop says until when.',
  },
  'wrong-size': {
    look: 'Is the size chart in centimetres or inches, and of which country? US, UK, EU and Asian sizes differ in their numbers.',
    wayOn: 'Ask for an exchange for the right size; the return page of the shop says who pays for the parcel.',
  },
  counterfeit: {
    look: "Compare it with the brand's own product page for the same model and season: labels, serial number, stitching. Versions differ by country.",
    wayOn: 'Keep the goods and the receipt; nothing needs to be asked.',
  },
  // 5 to 10: developers.circle.com/docs/card-transaction-times and razorpay.com/docs/payments/refunds/normal, read 2026-11-22.
  'refund-overdue': {
    look: 'On what day does the shop say it sent the money? A refund to a card often takes 5 to 10 working days to show. Was it paid as store credit instead?',
    wayOn:
      'Wait until those days are over, then ask the shop for the reference of the refund: your bank can search by it.',
  },
  'refund-short': {
    look: 'Add it up: postage, the share of a coupon, customs charges, the exchange rate. Does the return policy name a fee?',
    wayOn: 'Ask only for what the policy does not let them keep.',
  },
  'return-refused': {
    look: 'Until when and in what condition does the shop take returns? Are sale goods, underwear or opened cosmetics left out?',
    wayOn: 'Ask for an exception or for part of the money, as a request.',
  },
  // A third to a half: UK parcels of 1 kg against goods of GBP 50, prices of April 2026.
  'change-of-mind': {
    look: 'Until when may you return it, and who pays for the parcel? Across a border that can cost a third to a half of the goods.',
    wayOn: 'Keep it, sell it on, or ask for part of the money if you keep it.',
  },
  'change-before-shipping': {
    look: 'Is there a button to cancel or change on the order page? Has it really not shipped yet?',
    wayOn: 'Press it and keep a screenshot of the confirmation; no letter is faster.',
  },
  'cancelled-by-seller': {
    look: 'Did the payment fail, did your bank wait for a confirmation, or is your address out of reach for them? Is the money on its way back?',
    wayOn: 'Put that right, and order again once the first payment is back.',
  },
  // 3 to 7: kb.parallels.com/en/130990; temu.com/support says 3 to 6. Read 2026-11-22.
  overcharged: {
    look: 'Is one of the charges still pending? Such a hold usually falls off within 3 to 7 working days. Tax, postage or the exchange rate may explain the rest.',
    wayOn: 'Wait until it has fallen off, and look at the amount that was booked.',
  },
  'price-drop': {
    look: 'Do the help pages of the shop have a price adjustment policy? Within how many days, and how is it asked for?',
    wayOn: 'Ask for it the way the policy says, with the order number and a screenshot of the new price.',
  },
  'customs-charged': {
    look: 'Was it sold with duties included, or did the checkout say that they come on top? Is the bill really from the carrier, not a text message with a link?',
    wayOn:
      "Pay what is yours to pay on the carrier's own site only, and keep the receipt; delete a message that is not from the carrier.",
  },
  'warranty-refused': {
    look: 'Do the warranty terms cover your country, this part and this date? Is the product registered, and can the receipt be read?',
    wayOn: 'Send what is missing, or turn to the shop that sold it: in many countries it has duties of its own.',
  },
  'subscription-not-cancelled': {
    look: 'Where was it taken out: Apple, Google, PayPal automatic payments or the website? Does it still run there, perhaps under another e-mail address?',
    wayOn: 'Cancel it there, keep the confirmation, and ask for the last charge back.',
  },
  'account-locked': {
    look: 'Try to reset the password, and another browser. Is there a message in the spam folder that asks you to confirm something?',
    wayOn: "Do what it asks, but only on the company's own site.",
  },
  'not-my-charge': {
    look: 'Did somebody in your family buy it? The statement often names the company, not the shop: look the name up, and look through your subscriptions and trials.',
    wayOn: 'Leave the bank in peace, and cancel what you no longer want.',
  },
  other: {
    look: 'Is there an answer or a date in the order page, your e-mails or the spam folder? Are they waiting for something from you?',
    wayOn: 'Do that first, and come back after the date they gave.',
  },
};
