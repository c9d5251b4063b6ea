import { describe, expect, test } from 'vitest';
import { postLink } from '../../../src/core/post/links.ts';
import { QR_BYTES, qrMatrix } from '../../../src/core/qr/qr-matrix.ts';
import { readModules, withQuiet } from '../../support/read-qr.ts';

const post =
  "Hi @NikeSupport, could you help with my order ending in 4567? The running shoes arrived with the left sole split open (photos attached). I've emailed three times since Nov 12 with no reply. I'd like a replacement, or a refund if they're out of stock. I can DM details.";
const chinese = '您好 @Nike，想请您帮忙看一下尾号4567的订单：跑鞋11月10日收到时，左脚鞋底就是裂开的（见图）。';

describe('a phone reads the text again', () => {
  test.each([
    { name: 'the link of an English post', text: postLink(post), modules: 69 },
    { name: 'the link of a Chinese post', text: postLink(chinese), modules: 69 },
    { name: 'a Chinese text', text: chinese, modules: 41 },
    { name: 'emoji', text: '谢谢 👍🏽 👩‍👩‍👧 🇨🇳', modules: 29 },
    { name: 'letters that Latin-1 would have', text: 'Señor Müller, façade £5', modules: 25 },
    { name: 'digits', text: '01234567890', modules: 21 },
    { name: 'line breaks', text: 'Hello,\nOrder C0123\n\nLi Wei', modules: 25 },
    {
      name: 'a message of 2,898 bytes',
      text: '订单C01234567890到货时鞋底裂开了。'.repeat(64) + '。'.repeat(6),
      modules: 177,
    },
    { name: 'as many bytes as there is room for', text: 'a'.repeat(QR_BYTES), modules: 177 },
  ])('$name', ({ text, modules }) => {
    const code = qrMatrix(text) ?? [];
    expect(readModules(withQuiet(code, 4))).toBe(text);
    expect([code.length, new Set(code.map((row) => row.length))]).toEqual([modules, new Set([modules])]);
  });
});

test.each(['a'.repeat(QR_BYTES + 1), '好'.repeat(985)])('a text that is too long has no code', (text) => {
  expect(qrMatrix(text)).toBeNull();
});

test('half a character does not stop the code', () => {
  expect(readModules(withQuiet(qrMatrix('cut \ud83d off') ?? [], 4))).toBe('cut \ufffd off');
});
