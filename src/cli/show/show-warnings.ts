import type { Warning } from '../../core/drafts/warnings.ts';
import { type Context, note } from '../context.ts';
import { warningLines } from '../views/warning-view.ts';

/** What the shopper should know before sending, one paragraph each. */
export function showWarnings(warnings: readonly Warning[], context: Context): void {
  for (const warning of warnings) note(context, warningLines(warning, context, context.palette.note).join('\n'));
}
