import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../../src/core/case/evidence.ts';
import { PROBLEMS } from '../../../src/core/case/problems.ts';
import { checklists } from '../../../src/core/evidence/checklists.ts';

const needsOf = (problem: (typeof PROBLEMS)[number]) => checklists[problem].map(({ need }) => need);
const idsOf = (problem: (typeof PROBLEMS)[number]) => checklists[problem].map(({ id }) => id);

describe.each(PROBLEMS)('the checklist for %s', (problem) => {
  test('has one to three things required, then two to four that help', () => {
    expect(needsOf(problem).join(' ')).toMatch(/^(required ){1,3}(helps ?){2,4}$/);
  });

  test('names nothing twice', () => {
    expect(idsOf(problem)).toEqual([...new Set(idsOf(problem))]);
  });
});

test('every kind of evidence is asked for by some problem', () => {
  const asked = new Set(PROBLEMS.flatMap(idsOf));
  expect(EVIDENCE.filter((id) => !asked.has(id))).toEqual([]);
});

// Only then can a shopper who has nothing else still be told what to fetch: these are what PayPal and card issuers open with.
test.each(PROBLEMS)('%s asks for proof of the order, the charge or the account', (problem) => {
  const proofs = ['order-confirmation', 'bank-statement', 'account-notice'];
  const required = checklists[problem].filter(({ need }) => need === 'required').map(({ id }) => id);
  expect(required.filter((id) => proofs.includes(id)).length).toBeGreaterThan(0);
});
