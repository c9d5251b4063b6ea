import type { Route } from '../route.ts';

export type RouteFault = { route: string; field: string; message: string };

/** One rule that a schema of a single record cannot say; `today` is `YYYY-MM-DD`. An empty list of findings is a pass. */
export type RouteCheck = {
  id: string;
  why: string;
  run: (routes: readonly Route[], context: { today: string }) => RouteFault[];
};
