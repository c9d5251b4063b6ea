import type { DamagedCase } from '../../core/case/damaged-case.ts';
import { ExitCode } from '../../core/errors.ts';
import { nextStep } from '../../core/playbook/next-step.ts';
import { caseClocks } from '../cases/brand-desk.ts';
import { type Context, note } from '../context.ts';
import { visible } from '../show/visible.ts';
import { caseLineJson } from '../views/json/case-json.ts';
import { type CaseLine, listView } from '../views/list-view.ts';

/** Every case, newest first, and by name the files that could not be read. */
export async function runList(context: Context): Promise<ExitCode> {
  return context.json ? printCases(context) : showCases(context);
}

/** A case a line: written out field by field, ten thousand take longer than they took to read. */
async function printCases(context: Context): Promise<ExitCode> {
  const { cases, damaged } = await surveyed(context, ({ stored, next }) =>
    JSON.stringify(caseLineJson(stored, next, context.words)),
  );
  const why = ({ reason, detail }: DamagedCase): string => (detail === '' ? reason : `${reason}: ${detail}`);
  const files = damaged.map((found) => JSON.stringify({ file: found.file, why: why(found) }));
  context.ports.terminal.out(`{\n  "cases": ${lines(cases)},\n  "damaged": ${lines(files)}\n}\n`);
  return ExitCode.ok;
}

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? '[]' : `[\n    ${entries.join(',\n    ')}\n  ]`;

async function showCases(context: Context): Promise<ExitCode> {
  const { ports, words } = context;
  const { cases, damaged } = await surveyed(context, (line) => line);
  if (cases.length === 0) note(context, words.screens.noCases);
  else ports.terminal.out(listView(cases, context));
  for (const found of damaged) note(context, `${words.screens.notice}${visible(words.screens.damaged(found))}`);
  return ExitCode.ok;
}

async function surveyed<T>(context: Context, of: (line: CaseLine) => T) {
  const store = await context.ports.cases();
  return store.survey((stored) => of({ stored, next: nextStep(stored, caseClocks(stored, context)) }));
}
