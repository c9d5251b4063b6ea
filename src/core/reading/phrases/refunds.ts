import type { Phrases } from './phrase.ts';

const REFUND = 'refund|refunds|reimbursement|money';

export const REFUNDS = {
  'refund-sent': [
    `${REFUND} .. has|have|was|were|been|is .. already? .. been? .. issued|processed|completed|sent|made|initiated|released|credited|actioned|returned|done|paid|executed|applied|complete|confirmed|submitted`,
    `we|i|have|has|already|been|team|just .. issued|processed|completed|sent|initiated|made|actioned|released|submitted .. full|partial|complete|your|a|the? ... ${REFUND}`,
    'have|has|been|was|were|already|just refunded',
    '^ refunded',
    'we|i|have|has credited .. #|your|card|account|amount|back|you|to',
    `confirm ... ${REFUND} .. issued|processed|completed|sent|made|on|of`,
    'amount|# .. has|have|was|been .. refunded|credited|returned|reimbursed',
    'transferred|paid|returned .. amount|money .. to|back',
    'paid|transferred|returned|reversed back? .. to .. account|card|paypal|original|bank',
  ],
  'refund-will': [
    `will|shall|going|be .. issue|process|arrange|send|make|initiate|provide|give|request|action|issuing|processing|raise|complete|submit|sort|release ... ${REFUND}`,
    'will|shall|be|going .. refund|reimburse|refunding|reimbursing .. you|your|full|#|it|order|item|amount|money|cost|purchase|payment|shipping|this|the|in',
    `${REFUND} .. will|shall .. be? .. issued|processed|sent|made|credited|completed|initiated|returned|reflected|reflect|given|appear|go|actioned|arrive|released|back|show|done`,
    'you|order|item|payment|amount|# .. will .. be? .. refunded|reimbursed|credited',
    'you will|should .. receive|get|see|have .. refund|reimbursement|money',
    'get .. refund .. sorted|processed|done|issued',
    `are|am|be|is|now processing|arranging|issuing|sorting|organizing .. ${REFUND}`,
    'will .. credit .. to .. card|paypal|account|original',
  ],
  'refund-approved': [
    `${REFUND} .. request|claim? .. approved|authorized|accepted|granted|agreed|confirmed|successful`,
    `approved|authorized|agreed|accepted|granted .. ${REFUND}|claim|return|request`,
    'happy|pleased|glad .. confirm|inform|advise|say .. refund|claim .. approved|accepted',
    'claim .. approved|accepted|successful',
  ],
  'refund-requested': [
    `requested|submitted|placed|raised .. ${REFUND}`,
    `${REFUND} .. request|inquiry .. submitted|received|sent|raised|made|forwarded|being|pending|is|has|been`,
    `${REFUND} .. is|are|being|currently|still .. processed|process|pending|processing|progress|review|reviewed|queue|on|underway|approval`,
  ],
  'refund-timing': [
    'refund|refunds|refunded|funds|money|amount|credit|bank|payment|see it .. take|takes|appear|reflect|reflected|show|arrive|clear|reach|shown|visible|processed|post|back|in|within|received|expect ... # .. business|working|calendar|to|banking|more? days|day|hours|weeks|week|business',
    'allow|take|takes|within|up ... # .. days|day|hours|weeks|business ... appear|reflect|show|arrive|clear|reach|bank|account|card|statement|funds|refund|credited|refunded|credit',
    'depending|depends .. on|upon .. bank|card|payment|provider|financial|issuer|method|your',
    'bank|provider|issuer|paypal|institution .. may|can|might|could|will|to .. take|need',
    'statement .. cycle|period',
    'appear|reflect|reflected|show .. on|in .. account|statement|card|bank',
  ],
  'original-payment': [
    'original|same|initial payment|form|method|card|account|means',
    'back to .. card|paypal|account|bank|payment',
    'method|card|account .. used .. for|to|when|at .. purchase|order|place|payment|checkout|placing|pay',
  ],
  'check-bank': [
    'check .. bank|statement|paypal|statements|balance',
    'contact|ask your? bank .. for|about|with',
    'reference|arn .. bank .. trace|locate|find',
    'arn .. #|is',
  ],
  'refund-failed': [
    `${REFUND} .. failed|rejected|declined|bounced|unsuccessful|not|error`,
    'unable .. process|complete .. refund .. to|because|as',
    'card .. expired|closed|no longer|canceled',
  ],
  'bank-details-needed': [
    'bank|account|paypal|iban|swift|alipay|wechat .. details|number|information|name|code|account|email|id .. to|for|so|please|needed|required|and|in',
    'provide|send|share|need|confirm|give .. bank|account|paypal|payment .. details|information|number|account|email|address',
    'provide|send|share|need|confirm|give .. iban',
  ],
  'full-refund': ['full refund|reimbursement'],
  'replacement-will': [
    'will|shall|going .. send|ship|dispatch|arrange|issue|process|provide|resend|reship|replace|exchange|order|place ... replacement|another|exchange',
    'will|shall|going .. be replaced|reshipped|resent',
    'will|shall replace|reship|resend',
    'replacement will',
    'arranging|organizing|processing|sending|arrange|requested|ordered|placed|sorting .. replacement|new|exchange',
    'replacement|exchange .. being|is .. processed|arranged|prepared|sent|set',
  ],
  'replacement-sent': [
    'replacement|exchange .. order|item? .. has|have|was|been .. been? .. sent|shipped|dispatched|placed|arranged|created|processed|issued|ordered|booked|despatched|set',
    'have|has|already|we .. sent|shipped|dispatched|arranged|placed|created|ordered|processed .. replacement|new|another|exchange',
    'replacement is|are on',
  ],
  'missing-part-will': [
    'will|can|going .. send|ship|post .. missing|part|parts|spare|accessory|piece|pieces|remaining|cable|manual',
    'missing|remaining|spare .. part|item|items|parts|piece .. will|sent|shipped|dispatched|be|has|been',
  ],
  'order-canceled': [
    'order .. has|have|was|been|is .. been? .. canceled',
    'have|has|been|was .. canceled',
    'canceled .. order|it|this|item|by|due|on|and',
    'cancelation .. confirmed|processed|complete|completed|been',
  ],
  'will-cancel': [
    'will|try|going|attempt|requested|can .. cancel .. order|it|this|item|subscription',
    'order|it|item|subscription will be canceled',

    'cancelation .. request|being|submitted',
  ],
  'compensation-will': [
    'will|happy|can|going .. compensate|reimburse|cover .. for|you|cost|costs|shipping|difference|duties|customs|postage|fees',
    'reimburse|reimbursed .. shipping|postage|customs|duties|duty|difference|cost|delivery',
    'refund shipping|postage|customs|duties|duty',
  ],
  'price-adjusted': ['price .. adjusted|match|adjustment|difference', 'refund|credit .. price? difference'],
  resolved: [
    'issue|case|problem|matter|everything|concern .. has|have|is|was|been|now|all .. been? .. resolved|solved|sorted|fixed|closed|settled|corrected|completed|restored|rectified|unlocked',
    'we|i|have|has|been resolved|fixed|corrected|restored|reactivated|unlocked .. issue|problem|matter|this|account',
    'all set|sorted|done for? you? $',
    'address|order|account|subscription|details .. has|have|was|been .. updated|changed|amended|corrected|canceled|restored|unlocked|reactivated|deleted|closed',
    'marked|mark .. as .. resolved|solved|closed',
  ],
  'pending-charge': ['pending|authorization|temporary charge|hold|transaction', 'hold .. released|drop|fall|disappear'],
} as const satisfies Phrases;
