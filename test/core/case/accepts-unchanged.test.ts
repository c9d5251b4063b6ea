import { describe, expect, test } from 'vitest';
import { Case, isCaseUnchanged } from '../../../src/core/case/case.ts';
import { parseAnswers } from '../../support/parse-answers.ts';

const at = '2026-11-22T09:00:00.000Z';
const full = parseAnswers({
  ...{
    brand: 'nike',
    problem: 'damaged',
    detail: '左边鞋底开裂',
    remedies: ['replacement', 'refund'],
    item: 'running shoes',
  },
  order: { number: 'C01234567890', placedOn: '2026-11-02', deliveredOn: '2026-11-10' },
  amount: { value: 129.99, currency: 'USD' },
  ...{ paidWith: { wallet: 'apple-pay', card: 'visa' }, timeZone: 'Asia/Shanghai', country: 'CN' },
  contacts: [{ channel: 'email', times: 3, firstOn: '2026-11-12' }],
  ...{ evidence: ['order-confirmation'], confirmedAccounts: ['Nike'] },
});
const draft = { kind: 'public-post', language: 'en', text: 'Hello @Nike.' } as const;
const usual = {
  ...{ version: 1, id: 'nike-1122-k7q', brand: { id: 'nike', name: 'Nike' }, answers: full },
  events: [
    { kind: 'opened', at },
    { kind: 'drafted', at, drafts: [draft] },
    { kind: 'corrected', at, answers: { item: 'shoes', contacts: [] } },
    { kind: 'sent', at, draft },
    { kind: 'closed', at },
  ],
} as const;
const ownShop = { ...usual, answers: parseAnswers({ ...full, brand: { name: 'Acme', support: 'AcmeHelp' } }) };

test.each([usual, ownShop])('a case as the program writes it is taken without the schema', (stored) => {
  expect(isCaseUnchanged(reread(Case.parse(stored)))).toBe(true);
});

const odd: readonly unknown[] = [
  ...[null, '', 'x', ' two  words ', '@Nike', '2026-02-30', 'Mars/Olympus', 'XX', 0, -1, 1.5, 1e300, true, false],
  ...[[], {}, ['refund', 'refund'], ['@Nike', 'Nike'], [null], { name: 'Acme' }, { value: 1, currency: 'usd' }],
];

describe.each([usual, ownShop])('what is taken without the schema, the schema would give back the same', (stored) => {
  const places = placesIn(reread(Case.parse(stored)), []);

  test.each(places.map((place) => ({ place })))('with anything at $place', ({ place }) => {
    for (const value of odd) agrees(changed(reread(Case.parse(stored)), place, () => value));
    agrees(changed(reread(Case.parse(stored)), place, (was) => (typeof was === 'string' ? `${was}\u200b` : was)));
    agrees(changed(reread(Case.parse(stored)), place, (was) => (isObject(was) ? { ...was, extra: 1 } : was)));
    agrees(changed(reread(Case.parse(stored)), place, (was) => (isObject(was) ? turned(was) : was)));
    agrees(without(reread(Case.parse(stored)), place));
  });
});

/** Down to the text that would be written: fields in another order are given back in the schema's. */
function agrees(value: unknown): void {
  const { data, success } = Case.safeParse(value);
  if (!isCaseUnchanged(value)) return;
  expect(success).toBe(true);
  expect(JSON.stringify(data)).toBe(JSON.stringify(value));
}

const reread = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const turned = (value: object): object => Object.fromEntries(Object.entries(value).reverse());

function placesIn(value: unknown, place: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key]))];
}

function changed(value: unknown, [key, ...rest]: readonly string[], change: (was: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const inside = value as Record<string, unknown>;
  inside[key] = changed(inside[key], rest, change);
  return value;
}

function without(value: unknown, place: readonly string[]): unknown {
  const last = place.at(-1);
  if (last === undefined) return undefined;
  return changed(value, place.slice(0, -1), (was) => {
    if (Array.isArray(was)) return was.filter((_, i) => String(i) !== last);
    return Object.fromEntries(Object.entries(was as object).filter(([name]) => name !== last));
  });
}
