import { expect, test } from 'vitest';
import type { PhraseId } from '../../../src/core/reading/phrases/all-phrases.ts';
import { readReply } from '../../../src/core/reading/read-reply.ts';
import { someReplyFacts } from '../../support/some-reply-facts.ts';

const phrasesOf = (text: string) => readReply(text, someReplyFacts).sentences.flatMap(({ phrases }) => phrases);

/** The words of a phrase that say something else: who acts, a question, a condition, a negation, another clause. */
const lookAlikes: readonly { text: string; never: PhraseId }[] = [
  { text: 'Please reply with your order number.', never: 'get-back-soon' },
  { text: 'Get back to us with your email address.', never: 'get-back-soon' },
  { text: 'Please contact us by Friday.', never: 'answer-within' },
  { text: 'Please respond within 3 days.', never: 'answer-within' },
  { text: 'Please send us the full address and a contact number by December 2.', never: 'answer-within' },
  { text: 'You need to contact your bank to check this.', never: 'looking-into' },
  { text: 'Please look into your spam folder.', never: 'looking-into' },
  { text: 'Would you be able to check the order number?', never: 'looking-into' },
  { text: 'Have you contacted the seller yet?', never: 'awaiting-others' },
  { text: 'The courier will contact you to arrange delivery.', never: 'get-back-soon' },
  { text: "We'll email you a prepaid label.", never: 'get-back-soon' },
  { text: 'The refund is being processed by our bank.', never: 'refund-sent' },
  { text: 'I have sent the refund request to our finance team.', never: 'refund-sent' },
  { text: 'You will receive a confirmation email once the refund has been issued.', never: 'refund-will' },
  { text: 'You will receive a confirmation email once the refund has been issued.', never: 'refund-sent' },
  { text: 'Your refund has not been processed yet.', never: 'refund-failed' },
  { text: "I'm afraid we can't replace it but we will refund you.", never: 'no-refund' },
  { text: "We'll reimburse the postage.", never: 'refund-will' },
  { text: 'If the parcel is lost, we will send a new one.', never: 'lost' },
  { text: 'If the parcel is lost, we will send a new one.', never: 'replacement-will' },
  { text: 'Would you like us to cancel the order?', never: 'will-cancel' },
  { text: 'PayPal will return the money to your card.', never: 'return-item' },
  { text: 'The second charge will drop off in 3 days.', never: 'drop-off' },
  { text: 'Please keep the item and packaging until we tell you otherwise.', never: 'keep-item' },
  { text: 'There is no need to send us a DM, we found your order.', never: 'message-us' },
  { text: 'There is no need to send us a DM, we found your order.', never: 'keep-item' },
  { text: "We haven't received your return yet.", never: 'do-not-return-yet' },
  { text: 'The dispute was closed in your favour.', never: 'close-dispute' },
  { text: 'We will close the claim for you.', never: 'close-dispute' },
  { text: 'We noticed that you opened a dispute with PayPal.', never: 'case-opened' },
  { text: 'You have the right to open a dispute.', never: 'case-opened' },
  { text: 'Thank you for the five star review.', never: 'change-review' },
  { text: 'We cannot discuss this in public, so please DM us.', never: 'keep-silent' },
  { text: 'Our return policy is on our website.', never: 'by-policy' },
  { text: 'We have a 14-day return window.', never: 'nice-day' },
  { text: 'You used a discount code on this order.', never: 'coupon' },
  { text: 'The price you paid includes a 20% discount.', never: 'coupon' },
  { text: 'We are not able to look into this without your order number.', never: 'cannot-help' },
  { text: 'We do not offer phone support.', never: 'cannot-help' },
  { text: "You don't need to do anything.", never: 'cannot-help' },
  { text: 'The correct item will be sent out within 2 working days.', never: 'outside-window' },
  { text: "We've raised it with DHL and they are searching for it.", never: 'escalated' },
  { text: "We've raised it with DHL and they are searching for it.", never: 'with-carrier' },
  { text: 'We shipped the wrong item, my apologies.', never: 'shipped' },
  { text: 'Please note we do not cover return shipping.', never: 'no-compensation' },
  { text: 'We look forward to welcoming you again.', never: 'need-again' },
  { text: 'We will credit it back to your card by December 7.', never: 'answer-within' },
  { text: 'Please confirm the last four digits of the card used for the purchase.', never: 'original-payment' },
  { text: 'We humbly ask for your understanding.', never: 'thanks-for-patience' },
  { text: "I'm sorry to see that the order number is wrong.", never: 'order-found' },
];

test.each(lookAlikes)('"$text" is not $never', ({ text, never }) => {
  expect(phrasesOf(text)).not.toContain(never);
});

/** The same words said by the side that acts, so that the rules do not silence what is meant. */
const meant: readonly { text: string; is: PhraseId }[] = [
  { text: 'Our team will get back to you soon.', is: 'get-back-soon' },
  { text: 'Please note that we are looking into this.', is: 'looking-into' },
  { text: 'Please allow us to check this with the warehouse.', is: 'looking-into' },
  { text: 'You should receive a response within 3 working days.', is: 'answer-within' },
  { text: 'You will receive a refund.', is: 'refund-will' },
  { text: 'We ask you to close the dispute.', is: 'close-dispute' },
  { text: 'We need you to return the item.', is: 'return-item' },
  { text: 'If you would like a refund, please send the item back.', is: 'return-item' },
  { text: 'We have refunded your order.', is: 'refund-sent' },
  { text: "I'm afraid we can't replace it but we will refund you.", is: 'refund-will' },
];

test.each(meant)('"$text" is $is', ({ text, is }) => {
  expect(phrasesOf(text)).toContain(is);
});
