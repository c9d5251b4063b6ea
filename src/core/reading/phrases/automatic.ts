import type { Phrases } from './phrase.ts';

export const AUTOMATIC = {
  'automatic-reply': [
    'automatic|automated|auto|automatically reply|response|message|email|acknowledgement|acknowledgment|generated|notification|confirmation|system',
    'auto reply|response|generated|responder',
    'system generated',
    'out of .. office',
  ],
  'do-not-reply': [
    'not reply|respond .. to? .. email|message|directly',
    'no reply address|email|mailbox',
    'noreply',
    'unattended|unmonitored|unmanned mailbox|inbox|address|account',
    'mailbox|inbox|account .. not .. monitored|checked|read',
  ],
  'request-received': [
    'we|i have .. received .. email|request|message|inquiry|complaint|report|mail|it',
    'received .. your .. email|request|message|inquiry|complaint|ticket|case|mail|contact|report',
    'request|message|email|inquiry|ticket|complaint|claim .. has|was|been .. been? .. received|submitted|registered|logged|created|queued',
    'request|ticket|inquiry|message # has|was|been? .. received',
    'confirm|acknowledge|confirming|acknowledging .. receipt|received',
  ],
  'in-queue': [
    'in .. queue',
    'order .. they|it|received|of|in .. ... received|arrive|receipt',
    'position|place in .. queue|line',
    'replying|sending|adding|additional|multiple|repeated|contacting|responding .. messages|email|again|requests ... delay|delays|back|queue|longer|slow|reset|push',
  ],
  bot: [
    'virtual|digital|automated|ai assistant|agent|bot|advisor|helper',
    'i am .. bot|chatbot',
    'our|chat bot|chatbot',
    'type|say ... reach|speak|talk .. person|human|agent',
    'connect|connecting|transfer|transferring|transferred you to|with .. agent|human|person|representative|advisor|specialist|someone',
    'type|press|enter menu|agent|yes|stop|start|# to|for|if',
    'not .. get that|understand .. that',
    'talk to .. human',
  ],
  'ticket-closed': [
    'ticket|case|request|conversation|chat|inquiry .. has|have|been|is|was|now .. been? .. closed|solved|resolved|completed',
    'closing|closed|close .. ticket|case|request|inquiry|conversation|chat',
    'reopen|reopened',
    'marked|set .. as .. resolved|solved|closed',
  ],
  legal: [
    'confidential|privileged .. information|intended',
    'intended .. recipient|for|addressee|solely',
    'registered .. office|in|company|number',
    'unsubscribe',
    'privacy policy|notice|statement',
    'all rights reserved',
    'copyright',
    'sent from',
  ],
} as const satisfies Phrases;
