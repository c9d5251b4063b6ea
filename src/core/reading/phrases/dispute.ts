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
    'dispute|chargeback .. needs|need|must|to|should .. be .. closed|withdrawn|canceled|dropped|retracted',
    'close it|case .. first|then|so',
  ],
  'escalate-not': [
    'not|instead|before|rather|without .. open|opening|file|filing|escalate|escalating|raise .. dispute|chargeback|claim|paypal|case',
  ],
  'delete-post': [
    'delete|remove|deleting|removing|hide your|the|this? public|negative? tweet|tweets|post|posts|comment|comments|video|thread',
    'take .. down .. post|tweet|review|comment|video',
    'take post|tweet|comment|video .. down',
    'delete .. review|reviews',
    'if|once|please .. tweet|post|comment .. is|be|been .. deleted|removed|taken',
  ],
  'change-review': [
    'update|change|edit|revise|amend|modify|reconsider .. review|rating|feedback|stars|star',
    'change|give|us|to|as five|positive|good|# star|stars',
    'leave .. five|positive|good|# .. review|feedback|rating|stars',
    'remove .. negative|bad .. review|feedback|rating|comment',
    'remove .. review|feedback|rating',
    'give|leave|appreciate|need|grateful|write .. positive review|feedback|rating|comment',
  ],
  'keep-silent': [
    'not .. share|disclose|post|discuss|talk .. offer|settlement|agreement|compensation .. public|publicly|others|anyone|social|media',
    'kept|keep|remain .. confidential',
    'full and final settlement',
    'sign .. agreement|nda|release',
    'to|by|with legal department|team|counsel',
  ],
} as const satisfies Phrases;
