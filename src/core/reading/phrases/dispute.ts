import type { Phrases } from './phrase.ts';

export const DISPUTE = {
  'dispute-blocks': [
    'not|unable .. refund|help|assist|process|issue|discuss|proceed|offer|comment|resolve ... dispute|chargeback|disputed',
    'dispute|chargeback|disputed .. is|has|been|was|with ... paypal|bank|issuer|not|unable|until|wait|must|outcome|decision',
    'paypal|bank .. dispute|case .. is|has|been .. open|opened|filed|raised',
    'due|since|because|as .. dispute|chargeback',
    'until .. dispute|chargeback .. closed|resolved|settled|withdrawn|decided|concluded|canceled',
    'you .. opened|filed|raised|initiated|started|disputed .. dispute|chargeback|charge|payment|transaction|paypal',
    'already .. dispute|chargeback',
    'await|wait .. outcome|decision|result .. dispute|paypal|bank|chargeback',
    'locked|frozen|held .. dispute|paypal',
  ],
  'close-dispute': [
    'close|withdraw|cancel|drop|remove|retract|closing|canceling|withdrawing .. dispute|chargeback|paypal|claim',
    'dispute|chargeback .. be|is|to? .. closed|withdrawn|canceled|dropped|retracted',
  ],
  'escalate-not': [
    'not|instead|before|rather|without .. open|opening|file|filing|escalate|escalating|raise .. dispute|chargeback|claim|paypal|case',
  ],
  'delete-post': [
    'delete|remove|deleting|removing|hide .. tweet|tweets|post|posts|review|reviews|comment|comments|video|thread',
    'take .. down .. post|tweet|review|comment|video',
    'tweet|post|review|comment .. is|be|been .. deleted|removed|taken',
  ],
  'change-review': [
    'update|change|edit|revise|amend|modify|reconsider your|the|this? review|rating|feedback|stars|star|post',
    'five|positive|good|# .. star|stars .. review|feedback|rating',
    'leave .. five|positive|good|# .. review|feedback|rating|stars',
    'remove .. negative|bad',
    'positive review|feedback|rating|comment',
  ],
  'keep-silent': [
    'not .. share|disclose|post|discuss|talk .. this|offer|settlement|agreement .. public|publicly|others|anyone|social|media',
    'kept|keep|remain .. confidential',
    'full and final settlement',
    'sign .. agreement|nda|release',
    'legal department|team|counsel',
  ],
} as const satisfies Phrases;
