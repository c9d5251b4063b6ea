import { ExitCode } from '../../core/errors.ts';
import { type Context, canAsk, note, printJson } from '../context.ts';
import type { RemindOptions } from '../declare/remind.ts';
import { calendarScope } from '../remind/calendar-scope.ts';
import { type SaidReminder, saidReminders } from '../remind/said-reminder.ts';
import { visible } from '../show/visible.ts';
import { calendarBeginning, calendarView } from '../views/calendar-view.ts';
import { remindersJson } from '../views/json/reminders-json.ts';
import { wrapText } from '../views/layout/wrap.ts';
import { remindersView } from '../views/reminders-view.ts';

/** What is due and the last days, as a file for a calendar. Run again, it brings the same entries up to date. */
export async function runRemind(options: RemindOptions, context: Context): Promise<ExitCode> {
  const { words } = context;
  const { cases, damaged, file } = await calendarScope(options, context);
  for (const found of damaged) note(context, `${words.screens.notice}${visible(words.screens.damaged(found))}`);
  const all = cases.flatMap((stored) => saidReminders(stored, context));
  if (file === null) return print(all, context);
  // Without a file of before no calendar holds what is over.
  const isUpdate = await (await context.ports.outputFiles()).has(file, calendarBeginning);
  const reminders = isUpdate ? all : all.filter(({ isAhead }) => isAhead);
  if (reminders.length > 0) await write(reminders, file, context);
  if (context.json) printJson(context, remindersJson(reminders.length > 0 ? file : null, reminders));
  else await show(reminders, { file, command: commandOf(options) }, context);
  return ExitCode.ok;
}

/** To stdout: whoever reads it may keep calendars of their own up to date. */
function print(reminders: readonly SaidReminder[], context: Context): ExitCode {
  const calendar = calendarView(reminders, context.now);
  if (context.json) printJson(context, { ...remindersJson(null, reminders), calendar });
  else if (reminders.length > 0) context.ports.terminal.out(calendar);
  else note(context, context.words.remind.nothing);
  return ExitCode.ok;
}

async function write(reminders: readonly SaidReminder[], file: string, context: Context): Promise<void> {
  const files = await context.ports.outputFiles();
  await files.write(file, { content: calendarView(reminders, context.now), beginning: calendarBeginning });
}

type Written = { file: string; command: string };

async function show(reminders: readonly SaidReminder[], { file, command }: Written, context: Context): Promise<void> {
  const { remind } = context.words;
  const say = (text: string): void => note(context, wrapText(visible(text), context.ports.terminal.columns).join('\n'));
  const ahead = reminders.filter(({ isAhead }) => isAhead);
  if (ahead.length === 0) return say(reminders.length === 0 ? remind.nothing : remind.onlyOver(file));
  context.ports.terminal.out(remindersView(ahead, context));
  say(remind.written(file));
  say(remind.howTo(command));
  if (await isOpeningWanted(context)) {
    const isOpened = await (await context.ports.outputFiles()).open(file);
    say(isOpened ? remind.opened : remind.notOpened);
  }
}

async function isOpeningWanted(context: Context): Promise<boolean> {
  if (!canAsk(context) || context.yes || context.quiet) return false;
  const { message, open, later } = context.words.remind.offer;
  const prompter = await context.ports.prompter(context.words.prompts);
  const choices = [
    { value: true, label: open },
    { value: false, label: later },
  ];
  return prompter.select({ message, choices });
}

/** The same command once more. */
const commandOf = ({ case: typed, out }: RemindOptions): string =>
  ['npx complain remind', ...(typed === null ? [] : [typed]), ...(out === null ? [] : [`--out ${quoted(out)}`])].join(
    ' ',
  );

const quoted = (file: string): string => (/[\s'"]/.test(file) ? `"${file}"` : file);
