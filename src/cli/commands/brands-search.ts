import { brandIndex } from '../../core/brands/search/brand-index.ts';
import { searchBrands } from '../../core/brands/search.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { type Context, note, printJson } from '../context.ts';
import { brandsView } from '../views/brands-view.ts';
import { brandJson } from '../views/json/brand-json.ts';

/** The brands that a query means, best first. Nothing found is an answer, not a mistake. */
export async function runBrandsSearch(options: { query: string; limit: string }, context: Context): Promise<ExitCode> {
  const { ports, words, now } = context;
  const matches = searchBrands(brandIndex(ports.data.brands()), options.query, { limit: count(options.limit) });
  const trust = { now, retired: ports.data.retiredHandles(), words };
  if (context.json) printJson(context, { brands: matches.map((match) => brandJson(match.brand, match, trust)) });
  else if (matches.length === 0) note(context, words.screens.noBrands(options.query));
  else ports.terminal.out(brandsView(matches, context));
  return ExitCode.ok;
}

const most = 100;

function count(typed: string): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new UserError({ code: 'bad-number', field: '--limit', value: typed, least: 1, most });
}
