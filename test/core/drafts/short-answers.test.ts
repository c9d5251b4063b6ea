import { expect, test } from 'vitest';
import { shortAnswers } from '../../../src/core/drafts/short-answers.ts';
import { someAnswers } from '../../support/draft-input.ts';

const cardNumber = '4111 1111 1111 1111';

test.each([
  // Amazon's form: seventeen digits that pass a card's check, and no card.
  '114-5941234-0987657',
  'C01234567890',
  '8141234567890128',
])('the order number %s stays', (number) => {
  const { answers, secrets } = shortAnswers(someAnswers({ order: { number } }));
  expect([answers.order.number, secrets]).toEqual([number, []]);
});

test.each([
  { given: { order: { number: cardNumber } }, kind: 'card', left: { number: null } },
  { given: { order: { number: '11010519491231002X' } }, kind: 'cn-id', left: { number: null } },
  { given: { reference: `card ${cardNumber}` }, kind: 'card', left: { reference: 'card **** 1111' } },
  { given: { name: `Li Wei, ${cardNumber}` }, kind: 'card', left: { name: 'Li Wei, **** 1111' } },
])('$kind in $given is in no text', ({ given, kind, left }) => {
  const { answers, secrets } = shortAnswers(someAnswers(given));
  expect({ number: answers.order.number, reference: answers.reference, name: answers.name }).toMatchObject(left);
  expect(secrets.map(({ what }) => what)).toEqual([kind]);
});
