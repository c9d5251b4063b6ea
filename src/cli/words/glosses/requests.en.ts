import type { GlossesOf } from '../glosses.ts';
import { askedOf, timeOf } from './values.en.ts';

export const requests: GlossesOf<'messages' | 'details' | 'elsewhere' | 'dispute'> = {
  'message-us': (values) =>
    askedOf(values) !== ''
      ? `They want a private message. They ask for: ${askedOf(values)}.`
      : 'They want to go on in a private message.',
  'we-messaged-you': 'They have sent you a private message: look there, and under message requests.',
  'continue-in-message': 'They want to settle it in private messages.',
  'follow-us': 'They ask you to follow them, so that messages can be sent.',
  'not-in-public': 'They warn you not to post personal details. They are right.',
  'for-your-privacy': 'They say it is to protect your data or account.',
  'same-thread': 'Answer in the same thread, with the number; do not open another.',
  'answer-window': (values) => `If you do not answer ${timeOf(values) ?? 'soon'}, they close the ticket.`,
  'need-photos': 'They want photos or a video.',
  'need-proof': 'They want a proof: an invoice, a record of payment or a signed statement.',
  'need-screenshot': 'They want a screenshot.',
  'need-description': 'They want to know what happened.',
  'need-choice': 'They let you choose, or ask whether you agree. Think before you answer.',
  'need-confirmation': 'They ask you to confirm or answer something.',
  'verify-identity':
    'They want to check who you are or find the order. Never give a password, code or full card number.',
  'why-they-ask': 'They say what they need it for: to look into it.',
  'listed-detail': (values) => `One of the things they want: ${askedOf(values)}.`,
  'need-details': (values) => `They ask for: ${askedOf(values)}.`,
  'will-need-nothing': 'You need not do anything, or they say that they never ask for passwords and the like.',
  'write-in-english': 'They ask you to write in English.',
  'attachments-missing': 'The attachments did not come, do not open or cannot be made out: send them again.',
  'file-limits': 'They set limits for the size or format of attachments.',
  'visit-link': "They send you to a link. See first that it is the brand's own site.",
  'contact-form': 'They want you to fill in a form or open a ticket: the same story again elsewhere.',
  'chat-with-us': 'They want you to use their chat.',
  'call-us': ({ phone }) =>
    phone === null ? 'They want you to call.' : `They want you to call ${phone}. Check the number on the brand's site.`,
  'email-us': 'They want you to write an e-mail instead.',
  'help-center': 'They refer you to help pages or a policy.',
  'your-account': 'They want you to look in your account or the app. Open the site yourself.',
  'contact-other-team': 'They say they cannot deal with it here and name another team.',
  'contact-local-team': "They send you to another country's team or another account.",
  'contact-store': 'They send you to the store, or to where you bought it.',
  'contact-carrier': "They send you to the carrier. The carrier's customer is the shop: it can ask for you.",
  'contact-seller': 'They send you to the seller or the marketplace.',
  'contact-bank': 'They send you to your bank or payment provider.',
  'not-our-product': 'They say it was not sold by them, or the site is not theirs. See who took the payment.',
  'dispute-blocks': 'They say they do nothing while a dispute is open. Do not withdraw it.',
  'close-dispute': 'They want you to withdraw the dispute. Not before the money is there: most cannot be reopened.',
  'escalate-not': 'They ask you not to open a dispute. It is your right, and its last day does not wait.',
  'delete-post': 'They want your post deleted. Not before it is settled.',
  'change-review': 'They want your review changed, or a good one. You need not agree.',
  'keep-silent': 'They want silence or an agreement signed, or name their lawyers. Read before you sign.',
};
