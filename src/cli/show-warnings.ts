import type { Warning } from '../core/drafts/warnings.ts';
import { type Context, note } from './context.ts';
import { wrapText } from './views/layout/wrap.ts';

/** What the shopper should know before sending, one paragraph each. */
export function showWarnings(warnings: readonly Warning[], context: Context): void {
  const { words, ports, palette } = context;
  for (const warning of warnings.map((found) => named(found, context))) {
    const text = `${words.screens.notice}${words.warning(warning, words.labels)}`;
    const [first = '', ...rest] = wrapText(text, ports.terminal.columns);
    note(context, [palette.note.warn(first), ...rest.map(palette.note.warn)].join('\n'));
  }
}

/** Warnings name other brands by id; people know them by name. */
function named(warning: Warning, { ports }: Context): Warning {
  if (warning.code !== 'brand-caution' || warning.others.length === 0) return warning;
  const name = (id: string): string => ports.data.brands().find((brand) => brand.id === id)?.name ?? id;
  return { ...warning, others: warning.others.map(name) };
}
