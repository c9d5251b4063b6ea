import { expect, test } from 'vitest';
import { isIssuedCard } from '../../../src/core/privacy/issued-card.ts';

// Test numbers that payment networks publish.
test.each([
  ['4111111111111111', true],
  ['5555555555554444', true],
  ['2223003122003222', true],
  ['378282246310005', true],
  ['6011111111111117', true],
  ['3530111333300000', true],
  ['6200000000000005', true],
  ['30569309025904', true],
  ['4111111111111112', false],
  ['8613812345678', false],
  ['11459412340987657', false],
])('%s: %s', (digits, is) => expect(isIssuedCard(digits)).toBe(is));
