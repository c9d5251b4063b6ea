import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routeChecks } from '../../src/core/routes/checks/all.ts';
import { Route } from '../../src/core/routes/route.ts';

const records = JSON.parse(readFileSync(new URL('../../routes.json', import.meta.url), 'utf8')) as { id?: string }[];

test('there are routes', () => {
  expect(records.map(({ id }) => id)).toEqual([
    'amazon-a-to-z',
    'paypal-dispute-not-as-described',
    'paypal-dispute-not-received',
    'visa-not-received',
  ]);
});

test.each(records.map((record, i) => [record.id ?? `#${i}`, record] as const))(
  '%s has the right shape',
  (_, record) => {
    const result = Route.safeParse(record);
    expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  },
);

describe('all routes', () => {
  const routes = records.flatMap((record) => Route.safeParse(record).data ?? []);
  const today = new Date().toISOString().slice(0, 10);

  test.each(routeChecks)('$id, because $why', ({ run }) => {
    expect(run(routes, { today })).toEqual([]);
  });
});
