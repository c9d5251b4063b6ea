import { describe, expect, test } from 'vitest';
import { wrapText } from '../../../../src/cli/views/layout/wrap.ts';

describe('colours in a text that is wrapped', () => {
  test.each([
    {
      what: 'are closed at the end of a line and opened again',
      text: '\x1B[1mtwo words\x1B[22m here',
      lines: ['\x1B[1mtwo\x1B[22m', '\x1B[1mwords\x1B[22m', 'here'],
    },
    {
      what: 'close in the order opposite to the one in which they were opened',
      text: '\x1B[1m\x1B[31mone two',
      lines: ['\x1B[1m\x1B[31mone\x1B[39m\x1B[22m', '\x1B[1m\x1B[31mtwo\x1B[39m\x1B[22m'],
    },
    {
      what: 'of 256 and of 16 million are known',
      text: '\x1B[38;5;196mone \x1B[48;2;1;2;3mtwo',
      lines: ['\x1B[38;5;196mone\x1B[39m', '\x1B[38;5;196m\x1B[48;2;1;2;3mtwo\x1B[49m\x1B[39m'],
    },
    {
      what: 'do not come back after the code that ends everything',
      text: '\x1B[1m\x1B[92mone\x1B[0m two',
      lines: ['\x1B[1m\x1B[92mone\x1B[39m\x1B[22m', 'two'],
    },
    {
      what: 'stay open beside another that ends',
      text: '\x1B[4m\x1B[31mred\x1B[39m line',
      lines: ['\x1B[4m\x1B[31mred\x1B[39m\x1B[24m', '\x1B[4mline\x1B[24m'],
    },
    {
      what: 'set several at once end all at once',
      text: '\x1B[1;31mone two\x1B[0m',
      lines: ['\x1B[1;31mone\x1B[0m', '\x1B[1;31mtwo\x1B[0m'],
    },
    {
      what: 'leave an empty line empty',
      text: '\x1B[1ma\n\nb\x1B[22m',
      lines: ['\x1B[1ma\x1B[22m', '', '\x1B[1mb\x1B[22m'],
    },
    {
      what: 'do not keep a character from its mark',
      text: '好的\x1B[1m了\x1B[22m。',
      lines: ['好的', '\x1B[1m了\x1B[22m。'],
    },
  ])('$what', ({ text, lines }) => expect(wrapText(text, 5)).toEqual(lines));
});
