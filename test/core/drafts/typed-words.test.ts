import { describe, expect, test } from 'vitest';
import { typedWords } from '../../../src/core/drafts/typed-words.ts';
import type { Context } from '../../../src/core/privacy/finding.ts';
import { searchPhoneNumbers } from '../../../src/core/privacy/phone-numbers.ts';

const context: Context = {
  country: 'CN',
  orderNumbers: ['C01234567890'],
  tracking: ['1Z999AA10123456784'],
  accounts: ['Nike'],
};

const words = (detail: string | null, { item = 'running shoes', language = 'en' as 'en' | 'zh' } = {}) =>
  typedWords({ item, detail }, { language, context, phones: searchPhoneNumbers });

describe('nothing personal and no link, mention or tag stands in public; messages keep what a shop needs', () => {
  test.each([
    { typed: 'the sole is split', open: 'The sole is split.', message: 'The sole is split.', kinds: [] },
    {
      typed: 'Call me on 13800138000',
      open: 'Call me on 138****8000.',
      message: 'Call me on 13800138000.',
      kinds: ['phone'],
    },
    {
      typed: 'Order C01234567890 is late',
      open: 'Order …7890 is late.',
      message: 'Order C01234567890 is late.',
      kinds: ['order-number'],
    },
    {
      typed: 'See https://nike.com/orders/1 and ask @nike #fail',
      open: 'See nike .com and ask nike fail.',
      message: 'See https://nike.com/orders/1 and ask @nike #fail.',
      kinds: [],
    },
    { typed: "O'Neil & Söhne <b>", open: "O'Neil & Söhne <b>.", message: "O'Neil & Söhne <b>.", kinds: [] },
    { typed: '$& {{item}} $1', open: '$& {{item}} $1.', message: '$& {{item}} $1.', kinds: [] },
  ])('$typed → $open', ({ typed, open, message, kinds }) => {
    const found = words(typed);
    expect({
      open: found.public.detail,
      message: found.private.detail,
      kinds: found.masked.map(({ what }) => what),
    }).toEqual({ open, message, kinds });
  });
});

test('a card number and a password stand nowhere', () => {
  const found = words('Paid with 4111 1111 1111 1111, password: hunter22');
  expect(found.public.detail).not.toMatch(/4111 1111 1111|hunter22/);
  expect(found.private.detail).not.toMatch(/4111 1111 1111|hunter22/);
  expect(found.secrets.map(({ what }) => what)).toEqual(['card', 'password']);
});

test('the item is masked and unlinked as the detail is', () => {
  const found = words(null, { item: '@nike shoes for li.wei@mail.example' });
  expect([found.public.item, found.private.item]).toEqual([
    'nike shoes for li***@***',
    '@nike shoes for li.wei@mail.example',
  ]);
});

describe('a detail that the brand’s readers cannot read stays out of the public text', () => {
  test.each([
    { language: 'en', typed: '鞋底裂开', open: null, message: '鞋底裂开。' },
    { language: 'zh', typed: '鞋底裂开', open: '鞋底裂开。', message: '鞋底裂开。' },
    { language: 'zh', typed: 'The sole is split', open: null, message: 'The sole is split.' },
    { language: 'en', typed: null, open: null, message: null },
  ] as const)('$typed in $language: $open', ({ language, typed, open, message }) => {
    const found = words(typed, { language });
    expect([found.public.detail, found.private.detail]).toEqual([open, message]);
  });
});
