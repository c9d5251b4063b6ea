import fc from 'fast-check';

/** Bits of text that are hard to lay out; joined at random they make most of the accidents there are. */
const PIECES = [
  'shoe',
  '@NikeSupport',
  'https://example.com/orders/4567',
  'e\u0301tude',
  '鞋底',
  '裂开了。',
  '，',
  '（见图）',
  '“好”',
  '！？',
  '——',
  '……',
  '\u3000',
  '한국어',
  'ｶﾞ',
  '👍🏽',
  '👩‍🔧',
  '❤️',
  '🇨🇳',
  '1️⃣',
  ' ',
  '  ',
  ' ',
  ', ',
  '\n',
  '\t',
  '\u200B',
  '\u00A0',
  '\x1B[1m',
  '\x1B[22m',
  '\x1B[31m',
  '\x1B[39m',
];

export const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

/** Any characters at all, lone halves of pairs and control characters among them. */
export const wildText = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 40 }));

export const anyWidth = fc.integer({ min: 4, max: 60 });

/** What a reader can see of a text: without colours, control characters and spaces. */
export const visible = (text: string): string => text.replace(/\x1B\[[\d;]*m/g, '').replace(/[\p{Cc}\s\u200B]/gu, '');
