import type { ResultWords } from './result.ts';

export const result: ResultWords = {
  place: ({ page, pages, withStep, title }) =>
    `${withStep ? 'Step 1 of 6 · page' : 'Page'} ${page} of ${pages}: ${title}`,
  titles: { accounts: 'Who to write to', evidence: 'Evidence', ahead: "Don't yet, and what comes next" },
  more: 'There is more below',
  source: (handle, source) => `Where @${handle} was seen: ${source}`,
  when: (kind, helpPage) => {
    switch (kind) {
      case 'direct-message':
        return 'Send it as soon as they ask you to, or now if their profile shows a message button.';
      case 'email':
        return helpPage === null
          ? "The address is on the brand's own site, under Contact."
          : `The address or the form is on their help page: ${helpPage}`;
      default:
        return null;
    }
  },
  attach: {
    'public-post': (names) => `Attach to the post, labels and faces cropped: ${names}`,
    email: (names) => `Attach to the e-mail: ${names}`,
  },
  notSaved: 'The case is not saved. You can change and copy everything here, but it is gone when you leave.',
  unsaved: 'This can no longer be saved. You can go on, but what you change from here on is gone when you leave.',
  leftOutByYou: (texts) => `Left out by you: ${texts}`,
  nameInMail: 'The name on the order, for the e-mail (Enter to leave it out)',
  menu: 'What next?',
  nextPage: (title) => `Next page: ${title}`,
  lastPage: 'Back to the last page',
  changeSentence: 'Change a sentence',
  tone: (now) => `Change the tone (now ${now})`,
  toneNames: { polite: 'polite', firm: 'firm', final: 'final' },
  whichTone: 'Which tone, for all your texts?',
  now: (label) => `${label} (now)`,
  tagsOff: 'Leave the hashtags out',
  tagsOn: 'Put the hashtags in',
  copy: (kind) => `Copy: ${kind}`,
  openPost: 'Open the post in the browser, filled in (you press Post)',
  openMail: 'Open the e-mail in your mail program',
  openSite: (site) => `Open ${site} and look for the link to the account`,
  openProfile: (handle) => `Open @${handle}, to look at it and follow it`,
  siteOpened: 'Opened in the browser.',
  unconfirmed: (handle) =>
    `@${handle} is not in your texts. Look at the brand's own site; if it links to this account, say so below.`,
  confirm: (handle) => `I have looked: the site links to @${handle}`,
  confirmed: (handle) => `@${handle} is in your texts now.`,
  afterQr: 'Scanned? Back to the menu:',
  qr: 'Show it as a QR code for your phone',
  sent: (kind) => `I have sent it: ${kind}`,
  whichSentence: 'Which sentence?',
  noChange: 'None, leave it as it is',
  putBack: (text) => `Put back: ${text}`,
  makeRoom: (text) => `Had no room, write it: ${text}`,
  whichWording: 'How should it read?',
  leaveOut: 'Leave it out',
  counted: (text, count) => `${text}  ${count}`,
  changed: (count) => `Changed. Length now: ${count}.`,
  alsoGone: (names) => `To make room, this went: ${names}.`,
  toneChanged: (tone) => `All texts are now ${tone}.`,
  tagsChanged: { none: 'The hashtags are left out.', service: 'The hashtags are in, as far as there is room.' },
  sentNoted: (kind) => `Noted as sent: ${kind}.`,
  whichText: 'Which text?',
  copyText: 'Copy a text',
  openText: 'Open a text, filled in',
  qrText: 'Show a text as a QR code for your phone',
  sentText: 'I have sent a text',
  show: (kind) => `Show: ${kind}`,
  toPage: 'Back to another page',
  whichPage: 'Which page?',
  leave: 'Save and leave',
  leaveUnsaved: 'Leave without saving',
};
