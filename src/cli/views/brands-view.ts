import { accountsFor } from '../../core/brands/accounts.ts';
import type { Brand } from '../../core/brands/brand.ts';
import { comesLater, helpOf } from '../../core/brands/comes-later.ts';
import type { Match } from '../../core/brands/search.ts';
import { judgedAccounts } from '../../core/brands/trust.ts';
import type { Context } from '../context.ts';
import { accountRows } from './accounts-view.ts';
import { heading, page } from './heading.ts';
import { table } from './layout/table.ts';
import { wrapText } from './layout/wrap.ts';

/** Brands that a search found: name, id, country, accounts; a country without an account of its own is said. */
export function brandsView(matches: readonly Match[], context: Context): string {
  const { words, ports, palette } = context;
  const rows = matches.map(({ brand, region, regional }) => [
    palette.out.strong(brand.name),
    brand.id,
    brand.country,
    accountsFor(brand, regional === 'account' ? region : null)
      .map(({ handle }) => `@${handle}`)
      .join(' '),
    regional === 'none' && region !== null ? words.screens.noRegional(region) : '',
  ]);
  return page(table(rows, { width: ports.terminal.columns, gap: 2, drawn: ports.terminal.drawn }));
}

/** One brand: where it is, how to reach it, its accounts with their trust and sources, and what to beware of. */
export function brandView(brand: Brand, context: Context): string {
  const { words, ports, now } = context;
  const { screens } = words;
  const width = ports.terminal.columns;
  const accounts = judgedAccounts(brand, { now, retired: ports.data.retiredHandles() });
  const others = (brand.confusedWith ?? []).map((id) => ports.data.brand(id)?.name ?? id);
  const cautions = brand.cautions.map((code) =>
    words.caution(code, { brand: brand.name, others, helpPage: brand.helpPage }),
  );
  const later = { code: 'comes-later', brand: brand.name, helpPage: helpOf(brand) } as const;
  const wrapped = (lines: readonly string[]): string[] => lines.flatMap((line) => wrapText(line, width));
  return page([
    ...heading(`${brand.name} (${brand.id})`, context),
    ...table(facts(brand, context), { width, gap: 2, drawn: ports.terminal.drawn }),
    ...heading(screens.accounts, context),
    ...(accounts.length === 0 ? wrapped([screens.noAccounts(brand.helpPage)]) : accountRows(accounts, context).flat()),
    ...(accounts.length === 0 ? [] : heading(screens.sources, context)),
    ...wrapped(brand.accounts.flatMap(({ handle, sources }) => sources.map((source) => `@${handle}: ${source}`))),
    '',
    ...wrapped([screens.profileChecks, ...cautions, ...(comesLater(brand) ? [words.mistake(later).line] : [])]),
  ]);
}

function facts(
  { country, timeZone, website, helpPage, aliases, desk }: Brand,
  { words, palette }: Context,
): string[][] {
  const { screens } = words;
  const rows: [string, string | null][] = [
    [screens.website, website],
    [screens.helpPage, helpPage],
    [screens.aliases, aliases.length === 0 ? null : screens.list(aliases)],
    [country, timeZone],
    [screens.deskHours, desk?.hours === 'around-the-clock' ? screens.aroundTheClock(desk.source, desk.seen) : null],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[palette.out.quiet(name), value]]));
}
