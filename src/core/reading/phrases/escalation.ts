import type { Phrases } from './phrase.ts';

export const ESCALATION = {
  escalated: [
    'escalated|escalating|escalates',
    'will|going|can|to escalate .. this|it|case|issue|matter|concern|complaint|ticket|request|inquiry',
    'escalation .. made|sent|raised|submitted|team|open',
    'brought|raised|raising .. to|with .. attention|management|manager|supervisor|higher|senior|leadership',
    'raised .. this|it|case|issue|concern|matter .. with|internally|as',
  ],
  'passed-on': [
    'passed|passing|forwarded|forwarding|relayed|transferred|shared|handed|submitted|reported|referred|assigned|directed|routed|communicated|sent .. this|it|on|to|your|details|case|information|along|over|request|inquiry|message|ticket|complaint .. to|with|onto|on .. team|department|colleagues|colleague|warehouse|manager|specialist|specialists|management|office|experts|people|store|care|agent|division|buyers|relations|partner|partners|quality|supervisor|headquarters',
    'we|i will|can|shall|have .. pass|forward|relay|transfer|share|submit|report|refer|send .. this|it|on|to|your|details|case|information|along|over|request|inquiry|message|ticket|complaint .. to|with|onto|on .. team|department|colleagues|colleague|warehouse|manager|specialist|specialists|management|office|experts|people|store|care|agent|division|buyers|relations|partner|partners|quality|supervisor|headquarters',
    'flag|flagged|flagging .. to|with|this',
    'make|made sure .. team|they .. aware|see|know',
    'been|was|is .. forwarded|passed|referred|assigned|sent .. to .. team|department|colleagues|manager|specialist|warehouse',
    'notified|informed|alerted|contacted .. team|department|colleagues|warehouse|store|management',
    'let .. team know',
    'team|department|specialist .. is|are .. handling|reviewing|working|looking|investigating|checking',
  ],
  'feedback-passed': [
    'pass|passed|forward|forwarded|share|shared|sharing|relay|log|logged|noted|record|recorded|passing|submit .. feedback|comments|suggestion|thoughts|concerns',
    'feedback .. been|be|is .. passed|shared|logged|forwarded|noted|recorded|taken',
    'made .. note',
    'helps|help us improve',
    'learn from .. mistakes|this|feedback',
    'improve .. service|services|experience|process|processes|quality',
  ],
  'case-opened': [
    'open|opened|create|created|raise|raised|log|logged|start|started|set|submitted|filed|generated|registered|launched .. ticket|case|claim|request|inquiry|file|complaint|incident|dispute',
    'ticket|case|complaint|incident|request|claim .. been|was|is .. opened|created|logged|raised|registered|submitted|filed|open|generated',
    'trace|investigation|tracer|claim .. opened|started|open|raised|initiated|filed|launched|lodged|submitted|logged',
    'open|opened|opening|start|started|initiate|initiated|raise|raised|file|filed|launch|launched|lodge|lodged|requested .. trace|tracer|investigation',
  ],
  'reference-given': [
    'case|ticket|reference|complaint|incident|inquiry|request|claim|sr|service|interaction|ref|support .. number|no|id|reference|ref .. is #',
    'case|ticket|reference number|no|id .. #',
    'case|ticket|reference|ref|incident|sr|claim .. #',
    'request|inquiry|complaint #',
    'number|reference for .. case|ticket|records|inquiry|complaint .. is? #',
    'reference|ref .. #',
  ],
  'specialist-will-contact': [
    'specialist|manager|supervisor|senior|team leader|lead|expert|case worker|technician .. will .. contact|reach|be|get|call|email|respond|review|follow',
    'assigned to .. agent|specialist|handler|manager',
    'case manager|handler|owner',
    'dedicated agent|specialist|advisor',
  ],
  'no-supervisor': [
    'no .. supervisor|manager .. available|to',
    'not .. transfer|escalate|connect|put .. supervisor|manager|higher|further|this|through|you',
    'supervisor|manager .. not|unavailable .. available|overturn|change|different',
    'unable to .. transfer|escalate',
    'same answer|response|information|outcome|decision',
    'highest level',
    'i am .. manager|supervisor',
  ],
  'awaiting-approval': [
    'pending|awaiting|needs|need|requires|requires|waiting .. approval',
    'approved by .. manager|supervisor|management|team',
  ],
} as const satisfies Phrases;
