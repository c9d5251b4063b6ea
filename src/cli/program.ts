import { Command } from 'commander';
import { ExitCode, UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { type AnswerFlag, type AnswerFlags, answerFlags } from './answers/answer-flags.ts';
import type { DraftChanges } from './cases/draft-changes.ts';
import { type SettingFlags, settingFlags } from './config/setting-flags.ts';
import type { Context } from './context.ts';
import { configureWords } from './help-format.ts';

export type NewOptions = {
  answers: string | null;
  from: string | null;
  flags: AnswerFlags;
  copy: string | null;
  qr: string | null;
  open: boolean;
  confirmAccount: readonly string[];
};
export type DraftOptions = DraftChanges & {
  kind: string;
  case: string | null;
  copy: boolean;
  qr: boolean;
  open: boolean;
};

/** What a command line can call for. Tests pass recorders; `lazy-commands.ts` loads the real ones. */
export type Commands = {
  home: (options: object, context: Context) => Promise<ExitCode>;
  new: (options: NewOptions, context: Context) => Promise<ExitCode>;
  resume: (options: { interview: string | null }, context: Context) => Promise<ExitCode>;
  list: (options: object, context: Context) => Promise<ExitCode>;
  show: (options: { case: string | null }, context: Context) => Promise<ExitCode>;
  draft: (options: DraftOptions, context: Context) => Promise<ExitCode>;
  brandsSearch: (options: { query: string; limit: string }, context: Context) => Promise<ExitCode>;
  brandsShow: (options: { brand: string }, context: Context) => Promise<ExitCode>;
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
  declareNew(program, context, (options) => act(commands.new, options));
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
  const brands = program.command('brands').description(help.commands.brands).helpCommand(false);
  brands
    .command('search')
    .argument('<query...>', help.arguments.query)
    .description(help.commands.brandsSearch)
    .option('--limit <number>', help.options.limit)
    .action((query: string[], { limit = '8' }: { limit?: string }) =>
      act(commands.brandsSearch, { query: query.join(' '), limit }),
    );
  brands
    .command('show')
    .argument('<brand...>', help.arguments.brand)
    .description(help.commands.brandsShow)
    .action((brand: string[]) => act(commands.brandsShow, { brand: brand.join(' ') }));
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

function declareNew(program: Command, { words: { help } }: Context, run: (options: NewOptions) => Promise<void>): void {
  const command = program.command('new').description(help.commands.new);
  command.option('--answers <file>', help.options.answers).option('--from <file>', help.options.from);
  for (const name of Object.keys(answerFlags) as AnswerFlag[]) {
    command.option(`--${name} <${answerFlags[name].kind}>`, help.answers[name]);
  }
  command
    .option('--confirm-account <handle>', help.options.confirmAccount, (handle, all: string[] = []) => [...all, handle])
    .option('--copy <kind>', help.options.copy)
    .option('--qr <kind>', help.options.qr)
    .option('--open', help.options.open)
    .action((options: Record<string, unknown>) =>
      run({
        answers: (options.answers as string | undefined) ?? null,
        from: (options.from as string | undefined) ?? null,
        flags: flagsFrom(options, Object.keys(answerFlags) as AnswerFlag[]),
        copy: (options.copy as string | undefined) ?? null,
        qr: (options.qr as string | undefined) ?? null,
        open: options.open === true,
        confirmAccount: (options.confirmAccount as string[] | undefined) ?? [],
      }),
    );
}

type DraftFlags = { [F in 'tone' | 'hashtags']?: string } & { [F in 'wording' | 'drop']?: readonly string[] } & {
  [F in 'copy' | 'qr' | 'open']?: boolean;
};

function declareDraft(
  program: Command,
  { words: { help } }: Context,
  run: (options: DraftOptions) => Promise<void>,
): void {
  const listed = (typed: string, all: readonly string[] = []): readonly string[] => [...all, typed];
  program
    .command('draft')
    .argument('<kind>', help.arguments.kind)
    .argument('[case]', help.arguments.case)
    .description(help.commands.draft)
    .option('--tone <tone>', help.answers.tone)
    .option('--hashtags <hashtags>', help.answers.hashtags)
    .option('--wording <sentence:number>', help.options.wording, listed)
    .option('--drop <sentences>', help.options.drop, listed)
    .option('--copy', help.options.copy)
    .option('--qr', help.options.qr)
    .option('--open', help.options.open)
    .action((kind: string, id: string | undefined, flags: DraftFlags) => {
      const { tone = null, hashtags = null, wording = [], drop = [], copy = false, qr = false, open = false } = flags;
      return run({ kind, case: id ?? null, tone, hashtags, wording, drop, copy, qr, open });
    });
}

function declareConfig(
  program: Command,
  { words: { help } }: Context,
  run: (flags: SettingFlags) => Promise<void>,
): void {
  const command = program.command('config').description(help.commands.config);
  for (const name of settingFlags)
    command.option(`--${name} <${name === 'can-use-x' ? 'yes-or-no' : 'text'}>`, help.settings[name]);
  command.action((options: Record<string, unknown>) => run(flagsFrom(options, settingFlags)));
}

/** What was typed behind the flags of the names, in their order. */
function flagsFrom<Name extends string>(
  options: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const typed = names.flatMap((name) => {
    const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return Object.fromEntries(typed) as Partial<Record<Name, string>>;
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
