import type { QrWords } from './qr.ts';

export const qr: QrWords = {
  scan: {
    'open-post': "Scan this with your phone's camera: the post opens filled in; you press Post.",
    'open-mail': "Scan this with your phone's camera: the e-mail opens filled in; add the address.",
    'show-text': "Scan this with your phone's camera: the text appears. Choose Copy, not a web search.",
  },
  notRead: 'The phone does not read it? Make the letters of this window larger, or choose Copy (--copy).',
  tooLong: (kind) => `${kind}: too long for a QR code. Choose Copy (--copy).`,
  tooSmall: (needed, window) =>
    `The code needs a window of ${needed.columns} columns and ${needed.rows} rows; this one has ${window.columns} and ${window.rows}. Make it larger and try again.`,
  shown: (file) => `It is open as a picture. The picture holds your text until the next one takes its place:\n${file}`,
  notShown: (file) => `It was written as a picture, but nothing here can show it:\n${file}`,
  notWritten: 'The code could not be written as a picture.',
  link: (link) => `You can also open this link on your phone:\n${link}`,
  copy: 'You can also copy the text: Copy (--copy).',
};
