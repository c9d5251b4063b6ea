import { describe, expect, test } from 'vitest';
import { MAIL_LINK_LIMIT, mailLink, messageLink, postLink, profileLink } from '../../../src/core/post/links.ts';

describe('a link that opens a filled-in post', () => {
  test.each([
    { text: 'Hi @Nike, 50% & more?', link: 'https://x.com/intent/tweet?text=Hi%20%40Nike%2C%2050%25%20%26%20more%3F' },
    { text: '您好', link: 'https://x.com/intent/tweet?text=%E6%82%A8%E5%A5%BD' },
    { text: 'a\nb #HM', link: 'https://x.com/intent/tweet?text=a%0Ab%20%23HM' },
    { text: '\uD83D!', link: 'https://x.com/intent/tweet?text=%EF%BF%BD!' },
    { text: '😀', link: 'https://x.com/intent/tweet?text=%F0%9F%98%80' },
  ])('$text', ({ text, link }) => expect(postLink(text)).toBe(link));

  test('gives the text back as it was', () => {
    const text = 'Hello “you” — 裂开了 & a+b=c; "x" <y> \\ %41 😀';
    expect(new URL(postLink(text)).searchParams.get('text')).toBe(text);
  });
});

describe('a link that opens a private message', () => {
  test('carries the numeric id and the text', () =>
    expect(messageLink('415859364', 'Order C012 & more')).toBe(
      'https://x.com/messages/compose?recipient_id=415859364&text=Order%20C012%20%26%20more',
    ));

  test.each(['', 'Nike', '@Nike', '12a', '1&text=x', '1'.repeat(21), ' 12'])('is none for the id %j', (id) =>
    expect(messageLink(id, 'x')).toBeNull(),
  );
});

describe('a link to a profile', () => {
  test.each(['Nike', '@Nike', '＠Nike', ' Nike '])('%j', (handle) =>
    expect(profileLink(handle)).toBe('https://x.com/Nike'),
  );

  test.each(['', '@', 'a b', 'nike.com', 'sixteen_letters_', '品牌', 'a/b', 'a?b'])('%j is no handle', (handle) =>
    expect(profileLink(handle)).toBeNull(),
  );
});

describe('a link that opens a mail', () => {
  const mail = { to: 'help@example.com', subject: 'Order 4567', body: 'Hello,\nfine & well' };

  test.each([
    {
      what: 'has CRLF line ends and %20 for spaces',
      given: { ...mail, body: 'a\nb\r\nc\rd e+f' },
      link: 'mailto:help@example.com?subject=Order%204567&body=a%0D%0Ab%0D%0Ac%0D%0Ad%20e%2Bf',
    },
    {
      what: 'leaves the address to the shopper where none is known',
      given: { ...mail, to: null, body: 'x' },
      link: 'mailto:?subject=Order%204567&body=x',
    },
    {
      what: 'lets nothing in an address or a subject add a field',
      given: { to: 'a@b.co?bcc=x@y.co&cc=z', subject: 'one\r\nBcc: x@y.co&body=no', body: 'x' },
      link: 'mailto:a@b.co%3Fbcc%3Dx%40y.co%26cc%3Dz?subject=one%20Bcc%3A%20x%40y.co%26body%3Dno&body=x',
    },
    {
      what: 'survives half a character',
      given: { ...mail, body: '\uDE00' },
      link: 'mailto:help@example.com?subject=Order%204567&body=%EF%BF%BD',
    },
  ])('$what', ({ given, link }) => expect(mailLink(given)).toEqual({ link, carries: 'all' }));

  test('carries the body up to the limit and not one character more', () => {
    const room = MAIL_LINK_LIMIT - 'mailto:help@example.com?subject=Order%204567&body='.length;
    const full = mailLink({ ...mail, body: 'x'.repeat(room) });
    expect([full.carries, full.link.length]).toEqual(['all', MAIL_LINK_LIMIT]);
    expect(mailLink({ ...mail, body: 'x'.repeat(room + 1) })).toEqual({
      link: 'mailto:help@example.com?subject=Order%204567',
      carries: 'subject',
    });
  });

  test('a long Chinese subject is left out as well', () =>
    expect(mailLink({ ...mail, subject: '裂'.repeat(300) })).toEqual({
      link: 'mailto:help@example.com',
      carries: 'address',
    }));
});
