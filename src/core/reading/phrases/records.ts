import type { Phrases } from './phrase.ts';

const CANNOT = 'not|unable|cannot|trouble|difficulty|struggling|failed';

export const RECORDS = {
  'cannot-find-order': [
    `${CANNOT} .. able|to|be|seem|been|appear|in? .. find|locate|locating|finding|see|pull|trace|identify|retrieve|match|access|track|bring .. any|an|your|the|this|up|that|details|purchase? .. order|orders|number|purchase|account|record|records|details|transaction|anything|it|information|reference|booking|email`,
    'no .. record|records|trace|results|order|orders|account|match .. of|for|found|under|matching|using|associated|linked .. order|purchase|this|that|email|name|number|details|you|$',
    'number|email|order .. not .. recognize|recognized|valid|exist|appear|match|pull|bringing|coming|registered|associated|linked|bring',
    'not .. bringing|pulling .. up',
    'order number .. incorrect|invalid|wrong|not|incomplete|does|seems',
    'invalid|incorrect|wrong .. order|number|email',
    'nothing .. comes|coming|showing|found|up|under|shows',
    'double check .. number|order|email|details',
    'other|another|different email|name|number .. may|might|could|have|used|placed|under',
  ],
  'details-do-not-match': [
    'details|information|email|name|number|address .. not .. match|matching|correspond|same',
    'mismatch',
    'not .. match .. records|details|information|account|system',
    'not .. verify .. identity|account|you|details',
  ],
  'order-found': [
    'i|we can|could .. see .. order|parcel|account|refund|return|replacement|item|details|package|case|ticket|it|that',
    'i|we|have located|found|pulled .. up? .. order|account|parcel|return|refund|purchase|booking|case|ticket',
    'i|we see your|that .. order|parcel|return|refund|account|package|item|replacement',
    'i|we have? .. pulled|brought .. up',
    'found|located .. order|account',
  ],
  'have-checked': [
    'having .. checked|looked|reviewed|examined|inspected',
    'after|following|upon .. checking|reviewing|investigating|review|investigation|inspection|diagnosis',
    'completed .. review|investigation',
    'we|i|have checked|reviewed|looked .. order|account|case|tracking|system|file|at|into|with|photos|details|this',
  ],
  'need-again': [
    'provide|send|share|confirm|give|resend|submit|supply .. again',
    'send|provide|share|give ... one more time',
    'send|provide|share|give .. once more',

    'please|can|could|kindly|you .. resend',
    'once more|again .. order|details|photos|number|information|email',
    'again .. send|provide|share|confirm',
    'not|never|yet .. received|receive|got|see .. details|information|photos|documents|attachment|attachments|dm',
  ],
  'checking-status': [
    'status .. of|is .. order|parcel|return|refund',
    'order .. is|shows|showing|currently|still .. pending|processing|hold|confirmed|unfulfilled|preparation',
  ],
  'other-ticket': [
    'already .. open|have|existing|active .. ticket|case|request|inquiry|conversation',
    'already .. in|speaking|working|contact with .. team|colleague|agent',
    'existing .. case|ticket|request|inquiry|conversation',
    'merged .. ticket|tickets|request|requests|case|cases|inquiries',
    'duplicate .. ticket|tickets|request',
    'colleague|colleagues .. replied|responded|emailed|answered',
    'replied|responded|answered .. by|via|to|an .. email|ticket',
    'we|i have? sent you .. email',
    'have|just|already emailed you',
    'check .. email|inbox|spam|junk|emails',
    'spam|junk .. folder',
  ],
} as const satisfies Phrases;
