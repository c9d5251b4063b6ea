import type { DamagedCase } from '../../core/case/damaged-case.ts';
import { ExitCode } from '../../core/errors.ts';
import { byUrgency } from '../cases/case-line.ts';
import { type Context, note } from '../context.ts';
import { visible } from '../show/visible.ts';
import { caseLineJson } from '../views/json/case-json.ts';
import { listView } from '../views/list-view.ts';

/** Every case, the most urgent first, and by name the files that could not be read. */
export async function runList(context: Context): Promise<ExitCode> {
  return context.json ? printCases(context) : showCases(context);
}

/** A case a line: written out field by field, ten thousand take longer than they took to read. */
async function printCases(context: Context): Promise<ExitCode> {
  const { cases, damaged } = await byUrgency((line) => JSON.stringify(caseLineJson(line, context.words)), context);
  const why = ({ reason, detail }: DamagedCase): string => (detail === '' ? reason : `${reason}: ${detail}`);
  const files = damaged.map((found) => JSON.stringify({ file: found.file, why: why(found) }));
  context.ports.terminal.out(`{\n  "cases": ${lines(cases)},\n  "damaged": ${lines(files)}\n}\n`);
  return ExitCode.ok;
}

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? '[]' : `[\n    ${entries.join(',\n    ')}\n  ]`;

async function showCases(context: Context): Promise<ExitCode> {
  const { ports, words } = context;
  const { cases, damaged } = await byUrgency((line) => line, context);
  if (cases.length === 0) note(context, words.screens.noCases);
  else ports.terminal.out(listView(cases, context));
  for (const found of damaged) note(context, `${words.screens.notice}${visible(words.screens.damaged(found))}`);
  return ExitCode.ok;
}
