import type { ExitCode } from '../../core/errors.ts';
import { type Context, canAsk, note } from '../context.ts';
import { runList } from './list.ts';

/** Bare `complain`: the cases, or a welcome and the first questions where there is none and somebody is there. */
export async function runHome(context: Context): Promise<ExitCode> {
  if (!canAsk(context)) return runList(context);
  const store = await context.ports.cases();
  const { cases } = await store.list();
  if (cases.length > 0) return runList(context);
  note(context, `${context.words.screens.welcome}\n`);
  const { runNew } = await import('./new.ts');
  return runNew(
    { answers: null, from: null, flags: {}, copy: null, qr: null, open: false, confirmAccount: [] },
    context,
  );
}
