import * as accounts from './accounts.ts';
import type { BrandCheck } from './check.ts';
import * as ids from './ids.ts';
import * as links from './links.ts';
import * as names from './names.ts';
import * as places from './places.ts';

/** Every rule that the whole directory must keep. */
export const brandChecks: readonly BrandCheck[] = [ids, names, places, accounts, links].flatMap((rules) =>
  Object.values<BrandCheck>(rules),
);
