import * as z from 'zod';
import { PAYMENTS, SHOPS } from '../case/vocabulary.ts';
import { COVERS } from './covers.ts';
import { COUNTS_FROM } from './days-of-case.ts';
import { WAYS } from './way.ts';

const KINDS = ['payment', 'marketplace', 'statutory', 'adr', 'regulator'] as const;
/** What must have been done before the route opens. */
const PRIOR_STEPS = ['contact-seller'] as const;
/** `ends-this`: opening the other one ends this. `never-both`: both at once lose both. */
const EXCLUSIONS = ['ends-this', 'never-both'] as const;

const Text = z.string().min(1);
const covers = z.array(z.enum(COVERS)).nonempty();
const https = z.url({ protocol: /^https$/ });

/** So many days after a day of the case is the last day. */
const Window = z.strictObject({ days: z.int().positive(), from: z.enum(COUNTS_FROM) });
export type Window = z.infer<typeof Window>;

/** From so many days after a day of the case on it can be opened. */
const Opening = z.strictObject({
  days: z.int().nonnegative(),
  from: z.enum([...COUNTS_FROM, 'contacted-on']),
  /** Only for these; for everything that the route covers unless said. */
  covers: covers.optional(),
  /** What counts where that day was never given. */
  else: Window.optional(),
});
export type Opening = z.infer<typeof Opening>;

/** A way beyond X. The id is permanent, because cases refer to it. */
export const Route = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case, digits and single hyphens'),
  kind: z.enum(KINDS),
  way: z.enum(WAYS),
  name: z.strictObject({ en: Text, zh: Text }),
  /** Who may use it; null where it makes no difference. Of a wallet and the card behind it, either is enough. */
  who: z.strictObject({
    paidWith: z.array(z.enum(PAYMENTS)).nonempty().nullable(),
    boughtFrom: z.array(z.enum(SHOPS)).nonempty().nullable(),
  }),
  /** Where the shopper lives (ISO 3166); null is anywhere. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .nonempty()
    .nullable(),
  covers,
  /** Of several, the one that ends sooner counts. */
  windows: z.array(Window),
  /** All of them must have come; empty where there is nothing to wait for. */
  opens: z.array(Opening),
  priorStep: z.enum(PRIOR_STEPS).nullable(),
  exclusive: z.array(z.strictObject({ with: z.enum(WAYS), rule: z.enum(EXCLUSIONS) })),
  /** Where the shopper opens it, or reads how. */
  url: https,
  /** The page that states the days, as old as it says of itself (null where it does not), and the day it was read. */
  source: https,
  sourceDated: Text.nullable(),
  sourceRead: z.iso.date(),
  /** high: the provider states it itself. medium: another does, or it was read through summaries; shown as unverified. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** The maintainers' remark, in English, never shown as it is. */
  note: Text.nullable(),
});
export type Route = z.infer<typeof Route>;
