import type { DamagedCase } from '../../core/case/damaged-case.ts';
import type { ScreenWords } from './screens.ts';

const answers: ScreenWords['answers'] = {
  brand: 'brand',
  problem: 'problem',
  detail: 'description',
  remedies: 'remedies',
  item: 'item',
  order: 'order',
  amount: 'amount',
  claim: 'disputed part',
  boughtFrom: 'shop',
  sellerCountry: 'country of the shop',
  paidWith: 'payment',
  paidOn: 'day of payment',
  shippedTo: 'delivered to',
  neededBy: 'needed by',
  contacts: 'contacts',
  reference: 'case number',
  evidence: 'evidence',
  name: 'name',
  accountEmail: 'e-mail on the order',
  postcode: 'postcode',
  country: 'country',
  timeZone: 'time zone',
  canUseX: 'use of X',
  tone: 'tone',
  draftLanguage: 'language of the drafts',
  showOrder: 'order number in public',
  hashtags: 'hashtags',
  confirmedAccounts: 'accounts you looked at',
};

export const screens: ScreenWords = {
  error: 'error: ',
  hint: 'hint: ',
  notice: 'note: ',
  cancelled: 'Left. The program has sent nothing for you.',
  bug: 'This is a fault in complain, not yours. Please report it with these lines:',
  welcome:
    'complain turns a few questions into a post, a message and an e-mail\nthat are ready to send. It only drafts: it sends nothing, and you need not\nsign up. Ctrl-C leaves at any time; your answers are kept.',
  homeHint: (unfinished) =>
    `\nOne of them: npx complain show CASE. A new one: npx complain new.${unfinished > 0 ? '\nOne is not finished. To go on with it: npx complain resume' : ''}`,
  noCases: 'No case yet. Open one: complain new',
  saved: (id) =>
    `Saved as ${id}. See it again: npx complain show ${id}\nOne of its texts again: npx complain draft email ${id}`,
  notSaved: 'The drafts above are complete, but the case is not saved. Copy what you need now.',
  damaged: ({ file, reason, detail }) => `${file} ${damages[reason](detail)}; it was left as it is`,
  steps: [
    'public post',
    'private message',
    'polite and firm replies',
    'ask for a supervisor',
    'public follow-up',
    'closing post',
  ],
  stepOf: (step, name) => `Step ${step} of 6: ${name}`,
  accounts: 'Accounts on X',
  noAccounts: (helpPage) =>
    helpPage === null ? "none known; look on the brand's own site under Contact" : `none known; help page: ${helpPage}`,
  used: 'in the text',
  notUsed: 'not in the text',
  checkAgain: 'Check it on ',
  profileChecks:
    "Strongest sign: the brand's own site links to the account. Then: gold badge, affiliate badge, 'About this account'. A blue tick proves nothing.",
  beforePost: [
    'Follow the account marked ✓ above, so that they can write to you without your inbox being open to everyone.',
    'Switch notifications on, and make sure that your own account is not protected: a protected post is not seen.',
    'Somebody answers within minutes and asks for your phone number, WhatsApp or a code? Check the handle letter by letter; do not answer.',
  ],
  subject: 'Subject: ',
  translation: (language) => `In ${language}`,
  count: (used, limit) => (limit === null ? `${used} characters` : `${used}/${limit}`),
  leftOut: (names) => `Left out to fit: ${names}`,
  sentence: {
    detail: 'your description',
    photos: 'photos attached',
    dates: 'dates',
    tried: 'what was tried',
    'tried/since': 'since when',
    'ask-or': 'the alternative',
    'needed-by': 'needed by',
    'reply-by': 'reply by',
    'next-route': 'the next route',
    'way-forward': 'offer of details by DM',
    'tag-brand': 'brand hashtag',
    'tag-service': 'service hashtag',
    'greeting/order-number': 'end of the order number',
  },
  attach: (names) => `Attach by hand, labels and faces cropped: ${names}`,
  attachEmail: (names) => `Attach: ${names}`,
  masked: 'Hidden: ',
  checklist: 'Evidence',
  have: 'have it',
  lack: 'missing',
  next: 'Next',
  nextLine: (action, when) => `${action} ${when}`,
  nextAt: (yours, theirs) => `${yours} your time (${theirs} theirs)`,
  holidayGaps: {
    'no-holidays': () => 'Public holidays there are not known here; if there is one, the answer can come later.',
    'holidays-end': (until) =>
      `Public holidays there are known until ${until} only; if there is one, the answer can come later.`,
    'bridge-days-unknown': (until) =>
      `Bridge days there are known until ${until} only; if there is one, the answer can come later.`,
  },
  usually: 'Usually: hours if it is simple, one to two weeks if not.',
  dontYet: {
    title: "Don't yet",
    lines: [
      'confirm receipt or press "Everything is OK": that releases the money',
      'close a dispute because of a promise',
      'send anything back without a return number and tracking',
      'throw away the packaging',
      'go on using the goods',
      'pay a second time',
    ],
  },
  copied: (kind) => `Copied: ${kind}. Paste it where you want to send it.`,
  copiedByTerminal: (kind) =>
    `Handed to your terminal's clipboard: ${kind}. If pasting gives something else, select the text above and copy it.`,
  notCopied: (kind) => `No clipboard here. Select the text above and copy it: ${kind}.`,
  opened: 'Opened in the browser, filled in. Pictures must be attached by hand; then press Post.',
  openedMail: 'Opened in your mail program. Add the address and the attachments by hand; a long text must be pasted.',
  cannotOpen: (kind) => `${kind}: no link can open it filled in. Copy it with --copy.`,
  notOpenedMail: 'No mail program could be opened. Choose Copy (--copy) and paste the text into your mailbox.',
  notOpened: (link) => `No browser could be opened. Open this link on any device:\n${link}`,
  listHead: ['case', 'brand', 'problem', 'stage', 'next'],
  caseTitle: (id) => `Case ${id}`,
  timeline: 'Timeline',
  event: (event, kinds) => {
    switch (event.kind) {
      case 'opened':
        return 'case opened';
      case 'drafted':
        return `drafted: ${event.drafts.map(({ kind }) => kinds(kind)).join(', ')}`;
      case 'sent':
        return `sent: ${kinds(event.draft.kind)}`;
      case 'corrected':
        return `corrected: ${Object.keys(event.answers)
          .map((field) => answers[field as keyof typeof answers])
          .join(', ')}`;
      case 'closed':
        return 'closed';
    }
  },
  answers,
  fields: {
    brand: 'Brand',
    problem: 'Problem',
    item: 'Item',
    order: 'Order',
    stage: 'Stage',
    remedies: 'Asked for',
  },
  noBrands: (query) => `No brand fits "${query}". Try another spelling, its website, or its account on X.`,
  noRegional: (region) => `no account of its own for ${region}`,
  deskHours: 'answers',
  aroundTheClock: (source, seen) => `around the clock (seen ${seen}): ${source}`,
  website: 'Website',
  helpPage: 'Help page',
  sources: 'Sources',
  aliases: 'Also called',
  separator: ', ',
  list: (names) => names.join(', '),
};

const damages: Record<DamagedCase['reason'], (detail: string) => string> = {
  'broken-json': (place) => `is no JSON at ${place} (line:column)`,
  'wrong-shape': (field) => `is damaged at ${field}`,
  newer: () => 'was written by a newer complain (update it)',
  'too-large': () => 'is too large for a case',
  'other-id': (id) => `holds another case (${id})`,
  folder: () => 'is a folder',
  missing: () => 'is missing',
  unreadable: (code) => `cannot be read (${code})`,
};
