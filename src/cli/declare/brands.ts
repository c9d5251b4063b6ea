import type { Command } from 'commander';
import type { Context } from '../context.ts';

export type BrandsSearchOptions = { query: string; limit: string };
export type BrandsShowOptions = { brand: string };

type Run = {
  search: (options: BrandsSearchOptions) => Promise<void>;
  show: (options: BrandsShowOptions) => Promise<void>;
};

/** `brands` with its commands; the caller says what it does alone. */
export function declareBrands(program: Command, { words: { help } }: Context, run: Run): Command {
  const brands = program.command('brands').description(help.commands.brands).helpCommand(false);
  brands
    .command('search')
    .argument('<query...>', help.arguments.query)
    .description(help.commands.brandsSearch)
    .option('--limit <number>', help.options.limit)
    .action((query: string[], { limit = '8' }: { limit?: string }) => run.search({ query: query.join(' '), limit }));
  brands
    .command('show')
    .argument('<brand...>', help.arguments.brand)
    .description(help.commands.brandsShow)
    .action((brand: string[]) => run.show({ brand: brand.join(' ') }));
  return brands;
}
