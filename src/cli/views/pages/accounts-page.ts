import type { Brand } from '../../../core/brands/brand.ts';
import type { AccountUse } from '../../../core/drafts/accounts-used.ts';
import type { Context } from '../../context.ts';
import { accountRows } from '../accounts-view.ts';
import { hanging } from '../hanging.ts';
import { apart, type Block } from '../layout/blocks.ts';
import { wrapText } from '../layout/wrap.ts';

/** Who to write to: the accounts with their trust, how to check them again, and what to do before the post. */
export function accountBlocks(accounts: readonly AccountUse[], brand: Brand, context: Context): Block[] {
  const { screens } = context.words;
  const width = context.ports.terminal.columns;
  const shown =
    accounts.length === 0 ? [wrapText(screens.noAccounts(brand.helpPage), width)] : accountRows(accounts, context);
  const site = brand.website === null ? [] : [wrapText(`${screens.checkAgain}${brand.website}`, width)];
  return [
    ...shown,
    ...site,
    wrapText(screens.profileChecks, width),
    ...screens.beforePost.map((line) => hanging('· ', line, width)),
  ];
}

/** Where each account that stands in the text was seen. */
export function sourceBlocks(accounts: readonly AccountUse[], context: Context): Block[] {
  const { words, ports, palette } = context;
  const lines = accounts.flatMap(({ account, trust, namedByShopper }) => {
    const [source] = account.sources;
    return trust.used && !namedByShopper && source !== undefined ? [words.result.source(account.handle, source)] : [];
  });
  return apart(lines.map((line) => wrapText(palette.out.quiet(line), ports.terminal.columns)));
}
