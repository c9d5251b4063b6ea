import { expect, test } from 'vitest';
import { findPhrases } from '../../../src/core/reading/phrases/find-phrases.ts';
import { matchAt, patternOf } from '../../../src/core/reading/words/pattern.ts';
import { wordsOf } from '../../../src/core/reading/words/words-of.ts';

const matches = (written: string, sentence: string): boolean => {
  const words = wordsOf(sentence);
  return words.some((_, at) => matchAt(patternOf(written), words, at) !== null);
};

test.each([
  { pattern: 'sorry .. delay*', sentence: 'Sorry for the long delays', is: true },
  { pattern: 'sorry .. delay*', sentence: 'Sorry for one two three four five delays', is: false },
  { pattern: 'issue .. refund', sentence: 'We issue to you, not him, a refund', is: false },
  { pattern: 'refund .. issued', sentence: 'the refund we promised was issued', is: true },
  { pattern: 'refund .. issued', sentence: 'the refund is being issued', is: false },
  { pattern: 'not ... refund', sentence: 'we do not replace it but we refund', is: false },
  { pattern: 'reply .. us', sentence: 'reply, dear friend, to us', is: false },
  { pattern: 'on its way to|$', sentence: 'it is on its way', is: true },
  { pattern: 'on its way to|$', sentence: 'it is on its way out', is: false },
  { pattern: 'we will not', sentence: "we won't", is: true },
  { pattern: 'please? send photos', sentence: 'Send your pics', is: true },
  { pattern: '^ hello $', sentence: 'Hello!', is: true },
  { pattern: '^ hello $', sentence: 'Well, hello', is: false },
  { pattern: 'within # days', sentence: 'within 3-5 days', is: true },
  { pattern: '@percent off', sentence: 'take 20% off', is: true },
  { pattern: 'visit @link', sentence: 'visit https://acme.com/help.', is: true },
  { pattern: 'contact @handle', sentence: 'contact @AcmeUK', is: true },
])('"$pattern" in "$sentence": $is', ({ pattern, sentence, is }) => {
  expect(matches(pattern, sentence)).toBe(is);
});

test.each([
  { sentence: 'We have issued your refund.', says: 'refund-sent', is: true },
  { sentence: 'We have not issued your refund.', says: 'refund-sent', is: false },
  { sentence: 'Has your refund been issued?', says: 'refund-sent', is: false },
  { sentence: 'If a refund has been issued, you will see it.', says: 'refund-sent', is: false },
  { sentence: 'If you return it, we will issue a refund.', says: 'refund-will', is: false },
  { sentence: "Once we've received it we will issue a refund.", says: 'refund-after-return', is: true },
  { sentence: "Once we've received it we will issue a refund.", says: 'refund-will', is: false },
  { sentence: 'Please reply, otherwise we will issue a refund.', says: 'refund-will', is: false },
  { sentence: 'We will issue a refund.', says: 'refund-will', is: true },
  { sentence: 'We will not be issuing a refund.', says: 'refund-will', is: false },
  { sentence: 'We are unable to offer a replacement.', says: 'offer-replacement', is: false },
  { sentence: 'Please do not delete your post.', says: 'delete-post', is: false },
])('"$sentence" says $says: $is', ({ sentence, says, is }) => {
  const found = findPhrases(wordsOf(sentence), sentence.endsWith('?')).map(({ id }) => id as string);
  expect(found.includes(says)).toBe(is);
});
