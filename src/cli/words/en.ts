import { beforeDrafts } from './before-drafts.en.ts';
import { config } from './config.en.ts';
import { followup } from './followup.en.ts';
import { help } from './help.en.ts';
import { home } from './home.en.ts';
import { labels } from './labels.en.ts';
import { mail } from './mail.en.ts';
import { mistake } from './mistakes.en.ts';
import { prompts } from './prompts.en.ts';
import { qr } from './qr.en.ts';
import { questions } from './questions.en.ts';
import { read } from './read.en.ts';
import { remind } from './remind.en.ts';
import { result } from './result.en.ts';
import { routes } from './routes.en.ts';
import { screens } from './screens.en.ts';
import { selfChecks } from './self-checks.en.ts';
import { timeline } from './timeline.en.ts';
import { told } from './told.en.ts';
import { caution, trust } from './trust.en.ts';
import { openRoute } from './waiting.en.ts';
import { warning } from './warnings.en.ts';
import { wayNames } from './ways.en.ts';
import type { Words } from './words.ts';

export const words: Words = {
  language: 'en',
  labels,
  mistake,
  warning,
  caution,
  trust,
  role: { support: 'support account', main: 'main account' },
  next: {
    'publish-post': 'Publish the public post.',
    'send-email': 'Send the e-mail.',
    'call-bank': 'Call your bank, then send the e-mail.',
    'look-for-answer': 'Look whether they have answered.',
    'tell-answer': 'Tell what they answered, and get the reply.',
    'send-public-post': 'Publish the public post.',
    'send-direct-message': 'Send the private message.',
    'send-reply': 'Send the reply.',
    'send-supervisor-request': 'Send the request for a supervisor.',
    'send-public-follow-up': 'Publish the public follow-up.',
    'send-closing-post': 'Publish the closing post.',
    'send-instagram-message': 'Send the message on Instagram.',
    'check-promise': 'Look whether they kept their promise.',
    'check-wait': 'Look whether the wait they asked for is over.',
  },
  openRoute,
  questions,
  selfChecks,
  beforeDrafts,
  screens,
  result,
  home,
  help,
  config,
  mail,
  prompts,
  qr,
  told,
  followup,
  read,
  routes,
  remind,
  timeline,
  wayNames,
};
