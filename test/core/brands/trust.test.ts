import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/core/brands/brand.ts';
import { trustOf } from '../../../src/core/brands/trust.ts';
import { anAccount, listed, retired } from './directory.ts';

const now = new Date('2026-11-22T10:00:00Z');
const trust = (facts: Partial<Account>, confirmed: string[] = []) =>
  trustOf(anAccount({ handle: 'Zeta', ...facts }), { now, confirmed, retired });

describe('whether an account goes into the text', () => {
  test.each([
    { seen: '2026-08', confidence: 'medium', used: true, lookAgain: false },
    { seen: '2025-11', confidence: 'medium', used: true, lookAgain: false },
    { seen: '2025-10', confidence: 'medium', used: true, lookAgain: true },
    { seen: '2024-11', confidence: 'medium', used: true, lookAgain: true },
    { seen: '2024-10', confidence: 'medium', used: false, lookAgain: true },
    { seen: '2018-11', confidence: 'medium', used: false, lookAgain: true },
    { seen: '2018-11', confidence: 'high', used: true, lookAgain: true },
    { seen: '2026-01', confidence: 'high', used: true, lookAgain: false },
    { seen: null, confidence: 'high', used: true, lookAgain: true },
    { seen: null, confidence: 'medium', used: false, lookAgain: true },
    { seen: '2026-10', confidence: 'low', used: false, lookAgain: false },
    { seen: null, confidence: 'low', used: false, lookAgain: true },
    // A year counts from its January.
    { seen: '2026', confidence: 'medium', used: true, lookAgain: false },
    { seen: '2025', confidence: 'medium', used: true, lookAgain: true },
    { seen: '2024', confidence: 'medium', used: false, lookAgain: true },
  ] as const)('seen $seen, $confidence: $used', ({ seen, confidence, used, lookAgain }) => {
    const { used: isUsed, lookAgain: again } = trust({ seen, confidence });
    expect({ used: isUsed, lookAgain: again }).toEqual({ used, lookAgain });
  });
});

describe('the reasons', () => {
  test('a recent sighting and its grade', () => {
    expect(trust({ seen: '2026-01', confidence: 'medium' }).reasons).toEqual([
      { code: 'seen', on: '2026-01' },
      { code: 'medium' },
    ]);
  });

  test('an old sighting', () => {
    expect(trust({ seen: '2018-11', confidence: 'medium' }).reasons).toEqual([
      { code: 'seen-long-ago', on: '2018-11' },
      { code: 'medium' },
    ]);
  });

  test('no date at all', () => {
    expect(trust({ seen: null, confidence: 'low' }).reasons).toEqual([{ code: 'never-dated' }, { code: 'low' }]);
  });

  test('an account that only sends links stays usable and says so', () => {
    expect(trust({ state: 'no-human-answers', confidence: 'high', seen: '2023-10' })).toEqual({
      used: true,
      lookAgain: true,
      reasons: [{ code: 'seen-long-ago', on: '2023-10' }, { code: 'high' }, { code: 'no-human-answers' }],
    });
  });
});

describe('a shopper who looked', () => {
  test.each(['Zeta', 'zeta', '@ZETA', ' ＠zeta '])('confirms %s', (handle) => {
    expect(trust({ seen: null, confidence: 'low' }, [handle])).toEqual({
      used: true,
      lookAgain: false,
      reasons: [{ code: 'confirmed' }, { code: 'never-dated' }, { code: 'low' }],
    });
  });

  test('confirms only the account that they named', () => {
    expect(trust({ confidence: 'low' }, ['ZetaHelp']).used).toBe(false);
  });
});

describe('never used, even confirmed', () => {
  test.each([
    [{ state: 'closed' }, { code: 'closed' }],
    [
      { state: 'renamed', renamedTo: 'ZetaNew' },
      { code: 'renamed', renamedTo: 'ZetaNew' },
    ],
    [{ handle: 'deltaassist' }, { code: 'blocked', why: 'renamed', renamedTo: 'Delta' }],
    [{ handle: 'nike_support' }, { code: 'blocked', why: 'invented', renamedTo: null }],
    [{ handle: 'coupangout' }, { code: 'blocked', why: 'protest', renamedTo: null }],
  ] as const)('%o', (facts, reason) => {
    expect(trust({ confidence: 'high', ...facts }, ['handle' in facts ? facts.handle : 'Zeta'])).toEqual({
      used: false,
      lookAgain: false,
      reasons: [reason],
    });
  });
});

test.each([
  ['nike', [], { NikeSupport: false, Nike: true }],
  ['nike', ['@nikesupport'], { NikeSupport: true, Nike: true }],
  ['amazon', [], { AmazonHelp: true, amazon: false }],
  ['apple', [], { AppleSupport: true, Apple: false }],
  ['clinique', ['Clinique'], { Clinique: false }],
  ['otto', ['otto_de'], { otto_de: false }],
  ['mojang-minecraft', ['MojangSupport'], { MojangSupport: false }],
])('%s with %j confirmed', (id, confirmed, used) => {
  const accounts = listed(id).accounts.map((account) => [
    account.handle,
    trustOf(account, { now, confirmed, retired }).used,
  ]);
  expect(Object.fromEntries(accounts)).toEqual(used);
});
