import type { Warning } from '../../core/drafts/warnings.ts';
import type { Palette } from '../../core/ports.ts';
import type { Context } from '../context.ts';
import { wrapText } from './layout/wrap.ts';

/** What the shopper should know before sending, in a paragraph of its own. */
export function warningLines(warning: Warning, { words, ports }: Context, { warn }: Palette): string[] {
  const text = `${words.screens.notice}${words.warning(warning, words.labels)}`;
  return wrapText(text, ports.terminal.columns).map((line) => warn(line));
}
