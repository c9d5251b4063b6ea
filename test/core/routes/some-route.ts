import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Route } from '../../../src/core/routes/route.ts';

/** The routes as they are shipped. */
export const shippedRoutes: readonly Route[] = z
  .array(Route)
  .parse(JSON.parse(readFileSync(new URL('../../../routes.json', import.meta.url), 'utf8')));

export function shippedRoute(id: string): Route {
  const found = shippedRoutes.find((route) => route.id === id);
  if (found === undefined) throw new Error(`no route ${id}`);
  return found;
}

/** A PayPal dispute within 60 days of the payment, with what a test is about in its place. */
export const aRoute = (facts: Partial<Route> = {}): Route =>
  Route.parse({
    id: 'some-route',
    kind: 'payment',
    way: 'paypal-dispute',
    name: { en: 'Some route', zh: '某渠道' },
    who: { paidWith: ['paypal'], boughtFrom: null },
    countries: null,
    covers: ['damaged'],
    windows: [{ days: 60, from: 'paid-on' }],
    opens: [],
    priorStep: null,
    exclusive: [],
    url: 'https://pay.example/disputes',
    source: 'https://pay.example/rules',
    sourceDated: null,
    sourceRead: '2026-11-21',
    confidence: 'high',
    note: null,
    ...facts,
  });
