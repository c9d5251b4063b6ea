import type { DraftKind } from '../../core/case/vocabulary.ts';

/** What the pages of the result say, in one screen language. */
export type ResultWords = {
  /** Where the shopper is; without the step where no public step is taken. */
  place: (place: { page: number; pages: number; withStep: boolean; title: string }) => string;
  titles: Record<'accounts' | 'evidence' | 'ahead', string>;
  /** Stands below a part of a page. */
  more: string;
  source: (handle: string, source: string) => string;
  /** When a text is sent, and where to. */
  when: (kind: DraftKind, helpPage: string | null) => string | null;
  /** What is attached to a text, by hand. */
  attach: Record<'public-post' | 'email', (names: string) => string>;
  /** The case is in no file. */
  notSaved: string;
  /** Changes can no longer be written to the file of the case. */
  unsaved: string;
  leftOutByYou: (texts: string) => string;
  nameInMail: string;
  menu: string;
  nextPage: (title: string) => string;
  lastPage: string;
  changeSentence: string;
  tone: (now: string) => string;
  toneNames: Record<'polite' | 'firm' | 'final', string>;
  whichTone: string;
  now: (label: string) => string;
  tagsOff: string;
  tagsOn: string;
  copy: (kind: string) => string;
  openPost: string;
  openMail: string;
  openSite: (site: string) => string;
  openProfile: (handle: string) => string;
  siteOpened: string;
  unconfirmed: (handle: string) => string;
  confirm: (handle: string) => string;
  confirmed: (handle: string) => string;
  qr: string;
  afterQr: string;
  sent: (kind: string) => string;
  whichSentence: string;
  noChange: string;
  putBack: (text: string) => string;
  makeRoom: (text: string) => string;
  whichWording: string;
  leaveOut: string;
  counted: (text: string, count: string) => string;
  changed: (count: string) => string;
  alsoGone: (names: string) => string;
  toneChanged: (tone: string) => string;
  tagsChanged: Record<'none' | 'service', string>;
  sentNoted: (kind: string) => string;
  whichText: string;
  copyText: string;
  openText: string;
  qrText: string;
  sentText: string;
  show: (kind: string) => string;
  toPage: string;
  whichPage: string;
  leave: string;
  leaveUnsaved: string;
};
