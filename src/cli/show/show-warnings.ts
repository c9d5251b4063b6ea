import type { Warning } from '../../core/drafts/warnings.ts';
import { type Context, note } from '../context.ts';
import { wrapText } from '../views/layout/wrap.ts';

/** What the shopper should know before sending, one paragraph each. */
export function showWarnings(warnings: readonly Warning[], context: Context): void {
  const { words, ports, palette } = context;
  for (const warning of warnings) {
    const text = `${words.screens.notice}${words.warning(warning, words.labels)}`;
    const [first = '', ...rest] = wrapText(text, ports.terminal.columns);
    note(context, [palette.note.warn(first), ...rest.map(palette.note.warn)].join('\n'));
  }
}
