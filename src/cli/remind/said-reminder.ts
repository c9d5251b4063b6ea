import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import type { NextAction } from '../../core/playbook/next-step.ts';
import { type Reminder, remindersOf } from '../../core/reminders/reminders.ts';
import { caseClocks } from '../cases/brand-desk.ts';
import type { Context } from '../context.ts';
import { visible } from '../show/visible.ts';

/** A reminder with its words, and the command that goes on from there. */
export type SaidReminder = Reminder & { title: string; description: string; command: string; timeZone: string };

/** The reminders of a case in the screen language. They hold no name and no order number: calendars are shared. */
export function saidReminders(stored: Case, context: Context): readonly SaidReminder[] {
  const clocks = caseClocks(stored, context);
  const found = remindersOf(stored, { routes: context.ports.data.routes(), clocks, now: context.now });
  return found.map((reminder) => ({
    ...reminder,
    title: visible(titleOf(reminder, brandNow(stored).name, context)),
    description: linesOf(reminder, itemOf(stored, context), context).map(visible).join('\n'),
    command: commandOf(reminder),
    timeZone: clocks.timeZone,
  }));
}

function titleOf({ about, isAhead }: Reminder, brand: string, { words }: Context): string {
  const { title } = words.remind;
  if (!isAhead) return title.over(brand);
  if (about.kind !== 'next') return title[about.kind](brand, about.lastDay);
  return about.action === null ? title.over(brand) : title.next(brand, words.next[about.action]);
}

function linesOf(reminder: Reminder, item: string, { words: { remind } }: Context): string[] {
  const { about, caseId, isAhead } = reminder;
  const head = remind.about(item, caseId);
  if (!isAhead) return [head];
  const run = remind.run(commandOf(reminder));
  if (about.kind === 'next') return [head, run];
  const { route } = about.lastDay;
  const record = `npx complain record route-opened ${caseId} --route ${route}`;
  return [head, remind.lastDay(about.lastDay), run, ...(route === null ? [] : [remind.onceOpen(record)])];
}

function itemOf(stored: Case, { ports, words }: Context): string {
  const { item } = answersNow(stored);
  return ports.data.draftLanguage(words.language).items[item]?.name ?? item;
}

/** A text that is not sent yet is shown again; else the shopper tells what happened. */
function commandOf({ about, caseId }: Reminder): string {
  const draft = about.kind === 'next' && about.action !== null ? firstDrafts[about.action] : undefined;
  return draft === undefined ? `npx complain followup ${caseId}` : `npx complain draft ${draft} ${caseId}`;
}

const firstDrafts: Partial<Record<NextAction, string>> = {
  'publish-post': 'public-post',
  'send-email': 'email',
  'call-bank': 'email',
};
