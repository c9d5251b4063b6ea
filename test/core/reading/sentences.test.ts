import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/reading/sentences.ts';

test.each([
  {
    what: 'abbreviations go on',
    text: 'Mr. Li, see e.g. our site. It closes at 5 p.m. today.',
    is: ['Mr. Li, see e.g. our site.', 'It closes at 5 p.m. today.'],
  },
  { what: 'links keep their dots', text: 'Go to acme.com/help. Thanks!', is: ['Go to acme.com/help.', 'Thanks!'] },
  {
    what: 'small letters begin a sentence too',
    text: 'sorry about that. can you dm us?',
    is: ['sorry about that.', 'can you dm us?'],
  },
  { what: 'a smiley ends one', text: 'So sorry 😔 Please DM us 📩', is: ['So sorry 😔', 'Please DM us 📩'] },
  { what: 'a first name may be one letter', text: 'M. Duval', is: ['M. Duval'] },
  { what: 'initials stand alone', text: 'We will check. ^JD', is: ['We will check.', '^JD'] },
  { what: 'a name stands alone', text: 'We will check. - Anna', is: ['We will check.', '- Anna'] },
  {
    what: 'bullets are left out',
    text: 'Send us:\n- order number\n- email',
    is: ['Send us:', 'order number', 'email'],
  },
  {
    what: 'quoted lines are the shopper’s',
    text: 'We will refund.\n> please refund me\n> now',
    is: ['We will refund.'],
  },
  {
    what: 'the mail below is the shopper’s',
    text: 'We will refund.\n\nOn 12 Nov 2026, Li Wei wrote:\nplease refund me',
    is: ['We will refund.'],
  },
  {
    what: 'an answer below a quote is theirs',
    text: 'On 12 Nov 2026, Li wrote:\n> where is it?\nIt is lost.',
    is: ['It is lost.'],
  },
  {
    what: 'a broken line goes on',
    text: 'We have passed your request to the responsible team and\nwill write soon.',
    is: ['We have passed your request to the responsible team and will write soon.'],
  },
  { what: 'Chinese needs no space', text: '您好。请私信我们。', is: ['您好。', '请私信我们。'] },
  { what: 'nothing is nothing', text: ' \n😀\n---\n', is: [] },
])('$what', ({ text, is }) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(is);
});

test('a signature and an item of a list are told apart', () => {
  const marks = sentencesOf('Please send:\n- email\nThanks\n- Anna').map(({ listed, signed }) => ({ listed, signed }));
  expect(marks).toEqual([
    { listed: false, signed: false },
    { listed: true, signed: false },
    { listed: false, signed: false },
    { listed: false, signed: true },
  ]);
});
