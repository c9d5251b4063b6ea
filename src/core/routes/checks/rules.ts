import { isCountry } from '../../places/countries.ts';
import type { Route } from '../route.ts';
import type { RouteCheck } from './check.ts';

export const readInThePast: RouteCheck = {
  id: 'read-in-the-past',
  why: 'the shopper is told when the rule was last read',
  run: (routes, { today }) =>
    routes
      .filter(({ sourceRead }) => sourceRead > today)
      .map(({ id, sourceRead }) => ({ route: id, field: 'sourceRead', message: `${sourceRead} has not come yet` })),
};

export const knownCountries: RouteCheck = {
  id: 'known-countries',
  why: 'a country is compared with the one that the shopper gave',
  run: (routes) =>
    routes.flatMap(({ id, countries }) =>
      (countries ?? [])
        .filter((code) => !isCountry(code))
        .map((code) => ({ route: id, field: 'countries', message: `no country has the code ${code}` })),
    ),
};

export const windowsOnce: RouteCheck = {
  id: 'windows-once',
  why: 'of two windows from one day only the shorter could ever count',
  run: (routes) =>
    routes
      .filter(({ windows }) => new Set(windows.map(({ from }) => from)).size < windows.length)
      .map(({ id }) => ({ route: id, field: 'windows', message: 'two windows count from the same day' })),
};

export const opensForWhatItCovers: RouteCheck = {
  id: 'opens-for-what-it-covers',
  why: 'an opening for something else would never be looked at',
  run: (routes) =>
    routes.flatMap(({ id, covers, opens }) =>
      opens
        .flatMap((opening) => opening.covers ?? [])
        .filter((cover) => !covers.includes(cover))
        .map((cover) => ({ route: id, field: 'opens', message: `the route does not cover ${cover}` })),
    ),
};

export const exclusiveOnBothSides: RouteCheck = {
  id: 'exclusive-on-both-sides',
  why: 'who looks at either of two routes must be warned of the other',
  run: (routes) =>
    routes.flatMap(({ id, way, exclusive }) =>
      exclusive
        .filter((other) => other.rule === 'never-both' && !isSaidBack(way, ofWay(routes, other.with)))
        .map((other) => ({ route: id, field: 'exclusive', message: `${other.with} does not say so of ${way}` })),
    ),
};

export const notOfItself: RouteCheck = {
  id: 'not-of-itself',
  why: 'routes of one way are opened at one place, which sorts them itself',
  run: (routes) =>
    routes
      .filter(({ way, exclusive }) => exclusive.some((other) => other.with === way))
      .map(({ id }) => ({ route: id, field: 'exclusive', message: 'names its own way' })),
};

const ofWay = (routes: readonly Route[], way: Route['way']): readonly Route[] =>
  routes.filter((route) => route.way === way);

const isSaidBack = (way: Route['way'], others: readonly Route[]): boolean =>
  others.every(({ exclusive }) => exclusive.some((other) => other.with === way && other.rule === 'never-both'));
