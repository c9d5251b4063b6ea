import type { Brand, RetiredHandle } from '../brand.ts';

export type BrandFault = { brand: string; field: string; message: string };

/** What a check may look at besides the brands. `today` is `YYYY-MM-DD`. */
export type CheckContext = { today: string; retired: readonly RetiredHandle[] };

/** One rule that a schema of a single record cannot say. An empty list of findings is a pass. */
export type BrandCheck = {
  id: string;
  why: string;
  run: (brands: readonly Brand[], context: CheckContext) => BrandFault[];
};
