import type { Phrases } from './phrase.ts';

const CANNOT = 'not|unable|cannot|trouble|difficulty|struggling|failed';

export const RECORDS = {
  'cannot-find-order': [
    `${CANNOT} .. able|to|be|seem|been|appear|in? .. find|locate|locating|finding|see|pull|trace|identify|retrieve|match|access|track|bring .. any|an|your|the|this|up|that|details|purchase? .. order|orders|number|purchase|account|record|records|details|transaction|anything|it|information|reference|booking|email`,
    'no .. record|records|trace|results|order|orders|account|match .. of|for|found|under|with|matching|using|on|in|associated|linked',
    'not .. recognize|recognized|valid|exist|appear|match|show|pull|bringing|coming|registered|associated|linked|format|one|bring',
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
    'can|could|able|i|we|have .. see|located|found|find|locate|pulled|checked|reviewed .. your|order|that|the|it|this|up .. order|was|is|has|it|parcel|account|refund|return|replacement|shipped|delivered|item|details|package|case|ticket',
    'found|located .. order|account',
  ],
  'have-checked': [
    'having .. checked|looked|reviewed',
    'after .. checking|reviewing|investigating|review|investigation',
    'upon .. checking|review|investigation|inspection',
    'we|i|have checked|reviewed|looked .. order|account|case|tracking|system|file|at|into|with|photos|details|this',
  ],
  'need-again': [
    'provide|send|share|confirm|give|resend|forward|submit|supply .. again',

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
    'merged .. ticket|tickets|request|case|inquiries',
    'duplicate .. ticket|tickets|request',
    'colleague|colleagues .. replied|responded|emailed|contacted|answered',
    'replied|responded|answered .. by|via|to|an .. email|ticket',
    'we|i have? sent you .. email',
    'have|just|already emailed you',
    'check .. email|inbox|spam|junk|emails',
    'spam|junk .. folder',
  ],
} as const satisfies Phrases;
