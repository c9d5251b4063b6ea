import type { QrContent } from '../../core/drafts/qr-content.ts';

/** What is said around a draft as a QR code. */
export type QrWords = {
  /** Before the code: what the phone will do, and what is left to the shopper. */
  scan: Record<QrContent['does'], string>;
  /** After a code in the terminal. */
  notRead: string;
  tooLong: (kind: string) => string;
  /** Said where no picture can be shown either: the window that the code needs, in cells, and the one there is. */
  tooSmall: (needed: Size, window: Size) => string;
  /** The picture is on the screen. */
  shown: (file: string) => string;
  /** The picture was written, but nothing here can show it. */
  notShown: (file: string) => string;
  notWritten: string;
  link: (link: string) => string;
  copy: string;
};

type Size = { columns: number; rows: number };
