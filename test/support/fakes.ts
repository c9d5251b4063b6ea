import { Case } from '../../src/core/case/case.ts';
import type { DamagedCase } from '../../src/core/case/damaged-case.ts';
import { Cancelled, ExitCode, type Mistake, UserError } from '../../src/core/errors.ts';
import type { CaseStore, Choice, Prompter, SettingsStore } from '../../src/core/ports.ts';
import { noSettings, type Settings } from '../../src/core/settings/settings.ts';

/**
 * One answer as a person gives it: text as it is typed, choices by their labels. `types` is what is typed into a search
 * before a label is picked, `refused` what is tried first and what the question says to it. `leave` is Ctrl-C.
 */
export type Step = {
  asks: string | RegExp;
  answer: string | boolean | readonly string[] | typeof leave;
  types?: string;
  refused?: readonly { answer: string | readonly string[]; says: string }[];
};

export const leave = Symbol('Ctrl-C');

/** Answers in order, fails on a question nobody expected, and tells which answers nobody asked for. */
export function scriptedPrompter(script: readonly Step[], show: (line: string) => void) {
  const steps = [...script];
  const next = (message: string): Step => {
    show(`? ${message}\n`);
    const step = steps.shift();
    if (step === undefined) throw new Error(`unexpected question: ${message}`);
    const fits = typeof step.asks === 'string' ? step.asks === message : step.asks.test(message);
    if (!fits) throw new Error(`asked "${message}" where ${String(step.asks)} was expected`);
    if (step.answer === leave) throw new Cancelled();
    show(`> ${String(step.answer)}\n`);
    return step;
  };
  const prompter: Prompter = {
    text: async ({ message, check = () => null }) => {
      const step = next(message);
      for (const { answer, says } of step.refused ?? []) mustSay(check(String(answer)), says, answer);
      const typed = wanted(step, 'string');
      mustSay(check(typed), null, typed);
      return typed;
    },
    confirm: async ({ message }) => wanted(next(message), 'boolean'),
    select: async ({ message, choices }) => picked(choices, wanted(next(message), 'string')).value,
    selectMany: async ({ message, choices, check = () => null }) => {
      const step = next(message);
      const values = (labels: unknown) => ticked(choices, labels as readonly string[]);
      for (const { answer, says } of step.refused ?? []) mustSay(check(values(answer)), says, answer);
      const answers = values(wanted(step, 'object'));
      mustSay(check(answers), null, step.answer);
      return answers;
    },
    search: async ({ message, find }) => {
      const step = next(message);
      return picked(find(step.types ?? ''), wanted(step, 'string')).value;
    },
  };
  return { prompter, left: () => steps.map(({ asks }) => String(asks)) };
}

type Kinds = { string: string; boolean: boolean; object: readonly string[] };

function wanted<K extends keyof Kinds>({ asks, answer }: Step, kind: K): Kinds[K] {
  if (typeof answer !== kind) throw new Error(`"${String(asks)}" cannot be answered with ${String(answer)}`);
  return answer as Kinds[K];
}

function mustSay(said: string | null, expected: string | null, answer: unknown): void {
  if (said !== expected) throw new Error(`to "${String(answer)}" the question says ${said}, not ${expected}`);
}

function picked<T>(choices: readonly Choice<T>[], label: string): Choice<T> {
  const choice = choices.find((candidate) => candidate.label === label);
  if (choice === undefined) throw new Error(`no choice "${label}" in: ${choices.map((one) => one.label).join(' | ')}`);
  return choice;
}

/** The real prompts give ticked choices in the order of the list, whatever the order of ticking. */
function ticked<T>(choices: readonly Choice<T>[], labels: readonly string[]): T[] {
  const chosen = labels.map((label) => picked(choices, label));
  return choices.filter((choice) => chosen.includes(choice)).map(({ value }) => value);
}

export type StoreSetup = { cases?: readonly Case[]; damaged?: readonly DamagedCase[]; trouble?: Mistake | null };

/** Cases in memory, newest first. With `trouble` every writing fails as a full disk does. */
export function memoryStore({ cases = [], damaged = [], trouble = null }: StoreSetup = {}) {
  let kept: readonly Case[] = cases;
  const mayWrite = (): void => {
    if (trouble !== null) throw new UserError(trouble, { exitCode: ExitCode.failure });
  };
  const store: CaseStore = {
    list: async () => ({ cases: kept, damaged }),
    create: async (added) => {
      mayWrite();
      // What the real store could not read again must not pass here.
      Case.parse(added);
      if (kept.some(({ id }) => id === added.id)) return false;
      kept = [added, ...kept];
      return true;
    },
    append: async (id, events) => {
      mayWrite();
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
