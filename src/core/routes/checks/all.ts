import type { RouteCheck } from './check.ts';
import * as ids from './ids.ts';
import * as rules from './rules.ts';

/** Every rule that all routes together must keep. */
export const routeChecks: readonly RouteCheck[] = [ids, rules].flatMap((group) => Object.values<RouteCheck>(group));
