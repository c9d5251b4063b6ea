import { ExitCode } from '../../core/errors.ts';
import { listedBrand } from '../brands/listed-brand.ts';
import { type Context, printJson } from '../context.ts';
import { brandView } from '../views/brands-view.ts';
import { brandJson } from '../views/json/brand-json.ts';

/** One brand with every account, where each was seen, and how to check it again. */
export async function runBrandsShow(options: { brand: string }, context: Context): Promise<ExitCode> {
  const { ports, words, now } = context;
  const brand = listedBrand(options.brand, ports.data.brands());
  const retired = ports.data.retiredHandles();
  if (context.json) printJson(context, { brand: brandJson(brand, null, { now, retired, words }) });
  else ports.terminal.out(brandView(brand, context));
  return ExitCode.ok;
}
