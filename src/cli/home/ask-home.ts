import { isDue } from '../../core/playbook/urgency.ts';
import type { Choice, Prompter } from '../../core/ports.ts';
import type { CaseLine } from '../cases/case-line.ts';
import type { Context } from '../context.ts';
import { dayWords } from '../views/list-view.ts';
import { nextWords } from '../views/next-words.ts';

export type HomeAnswer =
  | { what: 'follow-up' | 'show'; id: string }
  /** Of one case, or of one that is asked for. */
  | { what: 'read'; id: string | null }
  | { what: 'new' }
  | { what: 'resume' }
  | { what: 'list' }
  | { what: 'leave' };

/** The open cases, most urgent first, and how many interviews are not over. */
export type HomeChoices = { open: readonly CaseLine[]; unfinished: number };

/** The menu of the start screen; a case that is chosen from the others is looked at or gone on with. */
export async function askHome({ open, unfinished }: HomeChoices, context: Context): Promise<HomeAnswer> {
  const { ports, words } = context;
  const prompter = await ports.prompter(words.prompts);
  const answer = await prompter.select({
    message: words.home.whatNow,
    choices: menu({ open, unfinished }, context),
  });
  return answer === 'choose' ? askCase(open, prompter, context) : answer;
}

/** The rows of the menu. What is not there to do is not offered. */
export function menu(
  { open, unfinished }: HomeChoices,
  { words, now }: Context,
): readonly Choice<HomeAnswer | 'choose'>[] {
  const { home } = words;
  const [first] = open;
  const urgent = first?.next != null && isDue(first.next, now) ? { id: first.id, next: first.next } : null;
  const label = urgent === null ? '' : home.doNow(urgent.id, nextWords(urgent.next, words));
  return [
    ...(urgent === null ? [] : [{ value: { what: 'follow-up', id: urgent.id }, label } as const]),
    ...(open.length === 0 ? [] : [{ value: 'choose', label: home.choose } as const]),
    ...(open.length === 0 ? [] : [{ value: { what: 'read', id: null }, label: home.readAnswer } as const]),
    { value: { what: 'new' }, label: home.openNew },
    ...(unfinished === 0 ? [] : [{ value: { what: 'resume' }, label: home.goOn(unfinished) } as const]),
    { value: { what: 'list' }, label: home.listAll },
    { value: { what: 'leave' }, label: home.leave },
  ];
}

async function askCase(open: readonly CaseLine[], prompter: Prompter, context: Context): Promise<HomeAnswer> {
  const { home } = context.words;
  const [first] = open;
  const id =
    open.length === 1 && first !== undefined
      ? first.id
      : await prompter.search({ message: home.whichCase, find: (typed) => found(typed, open, context) });
  return prompter.select<HomeAnswer>({
    message: home.whatWith(id),
    choices: [
      { value: { what: 'follow-up', id }, label: home.tell },
      { value: { what: 'read', id }, label: home.readAnswer },
      { value: { what: 'show', id }, label: home.see },
    ],
  });
}

/** Cases whose id, brand or item holds what was typed, most urgent first. */
function found(typed: string, open: readonly CaseLine[], context: Context): readonly Choice<string>[] {
  const wanted = typed.trim().toLowerCase();
  const fits = ({ id, brand, item }: CaseLine): boolean =>
    [id, brand.name, item].some((text) => text.toLowerCase().includes(wanted));
  return open.filter(fits).map((line) => ({
    value: line.id,
    label: `${line.id}  ${line.brand.name}`,
    ...(line.next === null ? {} : { detail: dayWords(line.next, line, context) }),
  }));
}
