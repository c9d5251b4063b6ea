import { Case } from '../../src/core/case/case.ts';
import type { DamagedCase } from '../../src/core/case/damaged-case.ts';
import type { Unfinished } from '../../src/core/case/unfinished.ts';
import { UnfinishedSchema } from '../../src/core/case/unfinished-schema.ts';
import { Back, Cancelled, ExitCode, type Mistake, UserError } from '../../src/core/errors.ts';
import type {
  CaseStore,
  Choice,
  FormAnswers,
  MayGoBack,
  OutputFiles,
  Prompter,
  SettingsStore,
  UnfinishedStore,
} from '../../src/core/ports.ts';
import { noSettings, type Settings } from '../../src/core/settings/settings.ts';

/**
 * One answer as a person gives it: text as it is typed, choices by their labels, `enter` for the one that is offered
 * first. `types` is what is typed into a search
 * before a label is picked, `refused` what is tried first and what the question says to it. `leave` is Ctrl-C, `back`
 * the key for the question before.
 */
export type Step = {
  asks: string | RegExp;
  answer: string | readonly string[] | FormAnswers | typeof leave | typeof back | typeof enter;
  types?: string;
  refused?: readonly { answer: string | readonly string[] | FormAnswers; says: string }[];
};

export const leave = Symbol('Ctrl-C');
export const back = Symbol('back');
export const enter = Symbol('Enter');

/**
 * Answers in order, fails on a question nobody expected, and tells which answers nobody asked for. `offer` hears of every
 * choice of a list, `label | detail`, and whether it has a row of its own.
 */
export function scriptedPrompter(
  script: readonly Step[],
  show: (line: string) => void,
  offer: (choice: string, seen: boolean) => void = () => undefined,
) {
  const steps = [...script];
  const next = ({ message, back: mayGoBack = false }: { message: string } & MayGoBack): Step => {
    show(`? ${message}\n`);
    const step = steps.shift();
    if (step === undefined) throw new Error(`unexpected question: ${message}`);
    const fits = typeof step.asks === 'string' ? step.asks === message : step.asks.test(message);
    if (!fits) throw new Error(`asked "${message}" where ${String(step.asks)} was expected`);
    if (step.answer === leave) throw new Cancelled();
    if (step.answer === back) {
      if (!mayGoBack) throw new Error(`no way back from "${message}"`);
      show('> (back)\n');
      throw new Back();
    }
    show(`> ${String(step.answer)}\n`);
    return step;
  };
  const prompter: Prompter = {
    text: async (question) => {
      const { check = () => null } = question;
      const step = next(question);
      for (const { answer, says } of step.refused ?? []) mustSay(check(String(answer)), says, answer);
      const typed = wanted(step, 'string');
      mustSay(check(typed), null, typed);
      return typed;
    },
    select: async (question) => {
      const all = [...question.choices, ...(question.more ?? [])];
      // Less usual choices stand behind one row.
      const rows = question.choices.length + (question.more === undefined ? 0 : 1);
      for (const [at, { label, detail = '' }] of all.entries()) offer(`${label} | ${detail}`, at < rows);
      const step = next(question);
      return picked(all, step.answer === enter ? (all[0]?.label ?? '') : wanted(step, 'string')).value;
    },
    selectMany: async (question) => {
      const { choices, more = [], ranked = false, check = () => null } = question;
      const step = next(question);
      const all = [...choices, ...more];
      for (const [at, { label, detail = '' }] of all.entries()) offer(`${label} | ${detail}`, at < choices.length);
      const values = (labels: unknown) => ticked(all, labels as readonly string[], ranked);
      for (const { answer, says } of step.refused ?? []) mustSay(check(values(answer)), says, answer);
      const answers = values(wanted(step, 'object'));
      if (question.needed && answers.length === 0) throw new Error(`"${question.message}" needs an answer`);
      mustSay(check(answers), null, step.answer);
      return answers;
    },
    search: async (question) => {
      const step = next(question);
      const find = (typed: string) => question.find(typed);
      for (const { answer, says } of step.refused ?? []) {
        const [typed = '', label = ''] = answer as readonly string[];
        mustSay(picked(find(typed), label).refusal ?? null, says, label);
      }
      const choice = picked(find(step.types ?? question.initial ?? ''), wanted(step, 'string'));
      mustSay(choice.refusal ?? null, null, choice.label);
      return choice.value;
    },
    form: async (question) => {
      const { rows, check = () => null } = question;
      const step = next(question);
      const initial = Object.fromEntries(rows.map(({ id, initial }) => [id, initial]));
      const entered = wanted(step, 'object') as unknown as FormAnswers;
      const strange = Object.keys(entered).filter((id) => !(id in initial));
      if (strange.length > 0) throw new Error(`the form has no row ${strange.join(', ')}`);
      const answers = { ...initial, ...entered };
      for (const { answer, says } of step.refused ?? [])
        mustSay(check({ ...initial, ...(answer as object) }), says, '');
      mustSay(check(answers), null, JSON.stringify(answers));
      return answers;
    },
    paste: async (question) => wanted(next(question), 'string'),
    pause: async (question) => void next(question),
  };
  return { prompter, left: () => steps.map(({ asks }) => String(asks)) };
}

type Kinds = { string: string; object: readonly string[] };

function wanted<K extends keyof Kinds>({ asks, answer }: Step, kind: K): Kinds[K] {
  if (typeof answer !== kind) throw new Error(`"${String(asks)}" cannot be answered with ${String(answer)}`);
  return answer as Kinds[K];
}

function mustSay(said: string | null, expected: string | null, answer: unknown): void {
  if (said !== expected) throw new Error(`to "${String(answer)}" the question says ${said}, not ${expected}`);
}

/** Labels are compared as they are read: columns are spaces. */
function picked<C extends Choice<unknown>>(choices: readonly C[], label: string): C {
  const read = (text: string): string => text.replace(/ +/g, ' ');
  const choice = choices.find((candidate) => read(candidate.label) === read(label));
  if (choice === undefined) throw new Error(`no choice "${label}" in: ${choices.map((one) => one.label).join(' | ')}`);
  return choice;
}

/** The real prompts give ticked choices in the order of the list, unless they are ranked. */
function ticked<T>(choices: readonly Choice<T>[], labels: readonly string[], ranked: boolean): T[] {
  const chosen = labels.map((label) => picked(choices, label));
  return (ranked ? chosen : choices.filter((choice) => chosen.includes(choice))).map(({ value }) => value);
}

export type StoreSetup = {
  cases?: readonly Case[];
  damaged?: readonly DamagedCase[];
  trouble?: Mistake | null;
  appendTrouble?: Mistake | null;
};

/** Cases in memory, newest first. With `trouble` every writing fails as a full disk does, with `appendTrouble` appending. */
export function memoryStore({ cases = [], damaged = [], trouble = null, appendTrouble = trouble }: StoreSetup = {}) {
  let kept: readonly Case[] = cases;
  const mayWrite = (why: Mistake | null): void => {
    if (why !== null) throw new UserError(why, { exitCode: ExitCode.failure });
  };
  const store: CaseStore = {
    list: async () => ({ cases: kept, damaged }),
    survey: async (of) => ({ cases: kept.map(of), damaged }),
    create: async (added) => {
      mayWrite(trouble);
      // What the real store could not read again must not pass here.
      Case.parse(added);
      if (kept.some(({ id }) => id === added.id)) return false;
      kept = [added, ...kept];
      return true;
    },
    append: async (id, events) => {
      mayWrite(appendTrouble);
      const found = kept.find((stored) => stored.id === id);
      if (found === undefined) throw new UserError({ code: 'unknown-case', value: id, nearest: [] });
      const grown: Case = { ...found, events: [...found.events, ...events] };
      kept = kept.map((stored) => (stored.id === id ? grown : stored));
      return grown;
    },
  };
  return { store, kept: () => kept };
}

/** Settings in memory. */
export function memorySettings(initial: Partial<Settings> = {}) {
  let now: Settings = { ...noSettings, ...initial };
  const store: SettingsStore = {
    load: async () => now,
    save: async (changed) => {
      now = changed;
    },
  };
  return { store, now: () => now };
}

/** Interviews that are not over, in memory. With `trouble` none can be kept. */
export function memoryUnfinished({
  unfinished = [],
  trouble = null,
  gone = false,
}: {
  unfinished?: readonly Unfinished[];
  trouble?: Mistake | null;
  /** Another window removes what is there before it is written to again. */
  gone?: boolean;
}) {
  let kept = unfinished;
  const put = (saved: Unfinished): void => {
    if (trouble !== null) throw new UserError(trouble, { exitCode: ExitCode.failure });
    // What the real store could not read again must not pass here.
    kept = [UnfinishedSchema.parse(JSON.parse(JSON.stringify(saved))), ...kept.filter(({ id }) => id !== saved.id)];
  };
  const store: UnfinishedStore = {
    list: async () => kept,
    create: async (saved) => put(saved),
    update: async (saved) => {
      if (gone) kept = [];
      const there = kept.some(({ id }) => id === saved.id);
      if (there) put(saved);
      return there;
    },
    remove: async (id) => {
      kept = kept.filter((one) => one.id !== id);
    },
  };
  return { store, kept: () => kept };
}

/** Written files in memory, by name. One that cannot be written has its mistake in place of its content. */
export function memoryOutputs({
  written = {},
  opener = true,
}: {
  written?: Readonly<Record<string, string | Mistake>>;
  opener?: boolean;
}) {
  const [kept, opened] = [new Map(Object.entries(written)), [] as string[]];
  const contentOf = (file: string): string | undefined => {
    const content = kept.get(file);
    if (typeof content === 'object') throw new UserError(content);
    return content;
  };
  const files: OutputFiles = {
    has: async (file, beginning) => contentOf(file)?.startsWith(beginning) === true,
    write: async (file, { content, beginning }) => {
      if (contentOf(file)?.startsWith(beginning) === false) throw new UserError({ code: 'file-not-ours', file });
      kept.set(file, content);
    },
    open: async (file) => {
      opened.push(file);
      return opener;
    },
  };
  return { files, kept: () => Object.fromEntries(kept), opened };
}
