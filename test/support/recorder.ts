import type { Context } from '../../src/cli/context.ts';
import type { Commands } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { type Setup, testPorts } from './test-ports.ts';

type Globals = Pick<Context, 'json' | 'yes' | 'quiet'>;
type Call = { command: keyof Commands; options: unknown; globals: Globals; language: string };

/** Runs a command line and tells which command it called with which options, in place of running it. */
export async function called(argv: readonly string[], setup: Setup = {}): Promise<{ calls: Call[]; code: ExitCode }> {
  const calls: Call[] = [];
  const record =
    (command: keyof Commands) =>
    async (options: unknown, { json, yes, quiet, words }: Context): Promise<ExitCode> => {
      calls.push({ command, options, globals: { json, yes, quiet }, language: words.language });
      return ExitCode.ok;
    };
  const commands: Commands = {
    home: record('home'),
    new: record('new'),
    resume: record('resume'),
    followup: record('followup'),
    read: record('read'),
    record: record('record'),
    remind: record('remind'),
    list: record('list'),
    show: record('show'),
    draft: record('draft'),
    brandsSearch: record('brandsSearch'),
    brandsShow: record('brandsShow'),
    config: record('config'),
  };
  const code = await run(argv, testPorts(setup).ports, commands);
  return { calls, code };
}
