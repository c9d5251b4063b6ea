import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Line, plainLine } from './session-pictures/cells.ts';
import { chinese } from './session-pictures/chinese.ts';
import { english } from './session-pictures/english.ts';
import { record } from './session-pictures/record.ts';
import type { Scenario } from './session-pictures/scenario.ts';
import { screenSvg } from './session-pictures/screen-svg.ts';

/** Plays the sessions of `session-pictures` with the program in `dist` and writes their pictures for the READMEs. */
const root = fileURLToPath(new URL('..', import.meta.url));

for (const scenario of [english, chinese]) {
  const svg = await picture(scenario);
  mkdirSync(dirname(join(root, scenario.file)), { recursive: true });
  writeFileSync(join(root, scenario.file), svg);
  console.log(`${scenario.file}: ${(Buffer.byteLength(svg) / 1024).toFixed(1)} KB`);
}

async function picture(scenario: Scenario): Promise<string> {
  const frames = await record(scenario);
  const command = plainLine(`$ complain ${scenario.argv.join(' ')}`, { bold: true });
  const between: readonly Line[] = [[], plainLine('…', { dim: true }), []];
  const lines = frames.flatMap((frame, place) => (place === 0 ? frame : [...between, ...frame]));
  return screenSvg({ lines: [command, [], ...lines], columns: scenario.columns, title: scenario.title });
}
