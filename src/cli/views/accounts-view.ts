import type { JudgedAccount } from '../../core/brands/trust.ts';
import type { Context } from '../context.ts';
import type { Block } from './layout/blocks.ts';
import { tableRows } from './layout/table.ts';

/** Accounts with their role, whether they are used, and why: one line each, wrapped where the terminal is narrow. */
export function accountRows(accounts: readonly JudgedAccount[], context: Context): Block[] {
  const { words, ports, palette } = context;
  const { screens } = words;
  const rows = accounts.map(({ account, trust }) => [
    `${trust.used ? '✓' : '✗'} @${account.handle}`,
    words.role[account.role],
    trust.used ? palette.out.good(screens.used) : palette.out.warn(screens.notUsed),
    trust.reasons.map(words.trust).join(screens.separator),
  ]);
  return tableRows(rows, { width: ports.terminal.columns, gap: 2, drawn: ports.terminal.drawn });
}
