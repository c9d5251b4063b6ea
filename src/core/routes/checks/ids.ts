import type { RouteCheck } from './check.ts';

export const uniqueIds: RouteCheck = {
  id: 'unique-ids',
  why: 'cases refer to a route by its id',
  run: (routes) =>
    routes
      .filter(({ id }, i) => routes.findIndex((route) => route.id === id) !== i)
      .map(({ id }) => ({ route: id, field: 'id', message: 'another route has this id' })),
};

export const sortedById: RouteCheck = {
  id: 'sorted-by-id',
  why: 'two people who add a route rarely touch the same line',
  run: (routes) =>
    routes
      .filter(({ id }, i) => id < (routes[i - 1]?.id ?? ''))
      .map(({ id }) => ({ route: id, field: 'id', message: 'stands after an id that comes later' })),
};
