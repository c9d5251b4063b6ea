import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/drafts/draft.ts';
import { qrContent } from '../../../src/core/drafts/qr-content.ts';

const draft = (kind: Draft['kind'], text: string): Draft => ({
  kind,
  channel: kind === 'email' ? 'email' : 'x',
  visibility: kind === 'public-post' ? 'public' : 'private',
  language: 'en',
  subject: kind === 'email' ? 'Order C01' : null,
  text,
  sentences: [],
  length: { used: text.length, limit: null, unit: 'characters' },
  translation: null,
  leftOut: [],
  dropped: [],
});

describe('a code for the phone holds', () => {
  test.each([
    {
      kind: 'public-post',
      text: '您好 & hello',
      holds: { does: 'open-post', content: 'https://x.com/intent/tweet?text=%E6%82%A8%E5%A5%BD%20%26%20hello' },
    },
    { kind: 'direct-message', text: '您好\nLi', holds: { does: 'show-text', content: '您好\nLi' } },
    {
      kind: 'email',
      text: 'Hello,\nLi',
      holds: { does: 'open-mail', content: 'mailto:?subject=Order%20C01&body=Hello%2C%0D%0ALi' },
    },
    { kind: 'email', text: '好'.repeat(300), holds: { does: 'show-text', content: '好'.repeat(300) } },
  ] as const)('of $kind: $holds.does', ({ kind, text, holds }) => {
    expect(qrContent(draft(kind, text))).toEqual(holds);
  });
});
