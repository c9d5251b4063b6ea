import { Command } from 'commander';
import { ExitCode, UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { SettingFlags } from './config/setting-flags.ts';
import type { Context } from './context.ts';
import { type BrandsSearchOptions, type BrandsShowOptions, declareBrands } from './declare/brands.ts';
import { declareConfig } from './declare/config.ts';
import { type DraftOptions, declareDraft } from './declare/draft.ts';
import { declareFollowup, type FollowupOptions } from './declare/followup.ts';
import { declareNew, type NewOptions } from './declare/new.ts';
import { declareRead, type ReadOptions } from './declare/read.ts';
import { declareRecord, type RecordOptions } from './declare/record.ts';
import { declareRemind, type RemindOptions } from './declare/remind.ts';
import { configureWords } from './help-format.ts';

/** What a command line can call for. Tests pass recorders; `lazy-commands.ts` loads the real ones. */
export type Commands = {
  home: (options: object, context: Context) => Promise<ExitCode>;
  new: (options: NewOptions, context: Context) => Promise<ExitCode>;
  resume: (options: { interview: string | null }, context: Context) => Promise<ExitCode>;
  followup: (options: FollowupOptions, context: Context) => Promise<ExitCode>;
  read: (options: ReadOptions, context: Context) => Promise<ExitCode>;
  record: (options: RecordOptions, context: Context) => Promise<ExitCode>;
  remind: (options: RemindOptions, context: Context) => Promise<ExitCode>;
  list: (options: object, context: Context) => Promise<ExitCode>;
  show: (options: { case: string | null }, context: Context) => Promise<ExitCode>;
  draft: (options: DraftOptions, context: Context) => Promise<ExitCode>;
  brandsSearch: (options: BrandsSearchOptions, context: Context) => Promise<ExitCode>;
  brandsShow: (options: BrandsShowOptions, context: Context) => Promise<ExitCode>;
  config: (options: { flags: SettingFlags }, context: Context) => Promise<ExitCode>;
};

export type Program = { parse: (argv: readonly string[]) => Promise<void>; exitCode: () => ExitCode };

/** Every command and flag of the tool. Actions only hand typed options on. */
export function createProgram(context: Context, commands: Commands): Program {
  const { help } = context.words;
  const program = new Command('complain');
  let code: ExitCode = ExitCode.ok;
  const act = async <T>(run: (options: T, context: Context) => Promise<ExitCode>, options: T): Promise<void> => {
    code = await run(options, withGlobals(context, program.opts()));
  };
  configureWords(program, context);
  program.version(context.ports.version, '-V, --version', help.version);
  program.option('--lang <en|zh>', help.global.lang).option('--json', help.global.json);
  program.option('--no-color', help.global.noColor).option('-y, --yes', help.global.yes);
  program.option('-q, --quiet', help.global.quiet);
  // What a shopper needs first stands first, under a heading of its own.
  program.commandsGroup(help.groups.first);
  declareNew(program, context, (options) => act(commands.new, options));
  declareFollowup(program, context, (options) => act(commands.followup, options));
  declareRead(program, context, (options) => act(commands.read, options));
  program.commandsGroup(help.groups.more);
  program
    .command('resume')
    .argument('[interview]', help.arguments.interview)
    .description(help.commands.resume)
    .action((id: string | undefined) => act(commands.resume, { interview: id ?? null }));
  program
    .command('list')
    .description(help.commands.list)
    .action(() => act(commands.list, {}));
  program
    .command('show')
    .argument('[case]', help.arguments.case)
    .description(help.commands.show)
    .action((id: string | undefined) => act(commands.show, { case: id ?? null }));
  declareDraft(program, context, (options) => act(commands.draft, options));
  declareRecord(program, context, (options) => act(commands.record, options));
  declareRemind(program, context, (options) => act(commands.remind, options));
  const brands = declareBrands(program, context, {
    search: (options) => act(commands.brandsSearch, options),
    show: (options) => act(commands.brandsShow, options),
  });
  declareConfig(program, context, (flags) => act(commands.config, { flags }));
  // Last: commands declared later would inherit the licence to take words too many.
  actAlone(brands, async () => brands.outputHelp());
  actAlone(program, () => act(commands.home, {}));
  return { parse: async (argv) => void (await program.parseAsync(argv, { from: 'user' })), exitCode: () => code };
}

/** What a command with commands of its own does by itself; the parser would call a misspelt one a word too many. */
function actAlone(command: Command, run: () => Promise<void>): void {
  command.allowExcessArguments().action(() => {
    const [unknown] = command.args;
    if (unknown === undefined) return run();
    const names = command.commands.map((known) => known.name());
    const near = nearest(unknown, names);
    throw new UserError({ code: 'command-line', kind: 'unknown-command', value: unknown, nearest: near });
  });
}

function withGlobals(context: Context, options: Record<string, unknown>): Context {
  return {
    ...context,
    json: options.json === true,
    yes: options.yes === true,
    quiet: options.quiet === true,
    palette: context.ports.palettes(options.color !== false),
  };
}
