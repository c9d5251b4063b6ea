import { ExitCode } from '../../core/errors.ts';
import { nextStep } from '../../core/playbook/next-step.ts';
import { caseClocks } from '../cases/brand-desk.ts';
import { type Context, note, printJson } from '../context.ts';
import { visible } from '../show/visible.ts';
import { caseLineJson } from '../views/json/case-json.ts';
import { listView } from '../views/list-view.ts';

/** Every case, newest first, and by name the files that could not be read. */
export async function runList(context: Context): Promise<ExitCode> {
  const { ports, words } = context;
  const store = await ports.cases();
  const { cases, damaged } = await store.list();
  const lines = cases.map((stored) => ({ stored, next: nextStep(stored, caseClocks(stored, context)) }));
  if (context.json) {
    const why = ({ reason, detail }: (typeof damaged)[number]): string =>
      detail === '' ? reason : `${reason}: ${detail}`;
    printJson(context, {
      cases: lines.map(({ stored, next }) => caseLineJson(stored, next, words)),
      damaged: damaged.map((found) => ({ file: found.file, why: why(found) })),
    });
    return ExitCode.ok;
  }
  if (lines.length === 0) note(context, words.screens.noCases);
  else ports.terminal.out(listView(lines, context));
  for (const found of damaged) note(context, `${words.screens.notice}${visible(words.screens.damaged(found))}`);
  return ExitCode.ok;
}
