import type { Phrases } from './phrase.ts';

const SORRY = 'sorry|apologize|apologies|regret';

export const APOLOGY = {
  'sorry-for-inconvenience': [
    `${SORRY} ... inconvenience|trouble|hassle|inconveniences|circumstances`,
    'inconvenience|trouble .. caused|regretted',
    'understand .. inconvenience',
  ],
  'sorry-for-delay': [
    `${SORRY} ... delay|delays|delayed|wait|waiting|late`,
    `${SORRY} .. taken|taking .. long|longer|while`,
    `${SORRY} ... has not|yet .. arrived|received|come|reached|turned`,
    `${SORRY} ... not received|arrived|turned|got`,
    `${SORRY} .. order|parcel|package .. not .. with you|here|there|shipped`,
  ],
  'sorry-for-late-answer': [
    `${SORRY} ... time|delay|delayed|late|slow .. response|reply|respond|responding|replying|getting|answer`,
    `${SORRY} ... not|for responded|replied|heard|response|reply|replying`,
    `${SORRY} .. getting back to you sooner|earlier`,
    `${SORRY} ... difficulty|trouble reaching|contacting|getting`,
  ],
  'sorry-to-hear': [
    `${SORRY} to|you hear|read|see|learn|know`,
    `${SORRY} hear`,
    'sad|disappointed|concerned|sorry|upset to hear|read|see',
    'we hate to hear|see',
    'not .. what|news|something|thing we like|want to hear|see',
    'not .. news|what|something we like to hear',
  ],
  'sorry-for-experience': [
    `${SORRY} ... experience|experienced|disappointment|disappointed|disappointing|service|let`,
    `${SORRY} .. we have let`,
    'hate|sorry that .. experience|had|happened',
    `${SORRY} .. fell short`,
  ],
  'sorry-for-item': [
    `${SORRY} ... damaged|broken|faulty|defective|defect|wrong|incorrect|missing|damage|fault|quality|condition|mistake|error|cracked|torn|scratched|leaking|stained|dented|shattered|ripped|chipped|snapped`,
    `wrong|incorrect|damaged|faulty item|one|size|product|color .. ${SORRY}`,
  ],
  'sorry-for-order': [
    `${SORRY} ... issue|issues|problem|problems|order|parcel|package|delivery|refund|return|situation|happened|this|that|item`,
  ],
  'sorry-for-confusion': [`${SORRY} ... confusion|misunderstanding|unclear|miscommunication`],
  sorry: [
    `^ ${SORRY} $`,
    `we|i are|am|do? ${SORRY}`,
    `^ ${SORRY} li|you|but|we`,
    `${SORRY} about|for|if|that|again`,
    `^ ${SORRY} the|your`,
    'accept .. apologies',
    'oh no',
    'oh dear',
  ],
  'understand-frustration': [
    'understand|appreciate|imagine|know|realize .. frustrat*|disappoint*|concern|concerns|annoying|upsetting|stressful|anxious|worried|worrying',
    'can see|understand why|how you .. feel|upset|frustrated|disappointed|would',
    'frustration|disappointment is understandable',
    'understand|know how .. important|frustrating|feel',
    'would be frustrated|disappointed too',
    'completely|totally|fully understand',
    'we|i understand|hear you? $',
    'must be .. frustrating|disappointing|annoying',
  ],
  'not-our-standard': [
    'not .. experience|service|standard|standards|quality .. we want|expect|aim|strive|like|intend|hope|had|for|hold',
    'not what we want|expect|like|aim|strive|intend',
    'not meet|met .. expectations|standards',
    'fell|fallen|falls short',
    'not reflect .. standard|standards|values|level|quality|service',
    'not .. how .. want|intended',
    'strive|aim to provide|offer|deliver .. best|great|service|experience|quality',
    'should not have happened',
    '^ .. not sound|seem .. right|good|great',
  ],
  'do-not-worry': ['not worry|concerned|panic', 'no need to worry', 'rest assured', 'be assured'],
  'take-seriously': [
    'take|taking .. seriously',
    'satisfaction .. priority|important',
    'customer satisfaction',
    'your experience|concern|satisfaction .. important|matters',
    'make|put|set this|things right',
    'turn this around',
    'get this|it|that|things|everything sorted|resolved|fixed|cleared',
  ],
} as const satisfies Phrases;
