import type { Choice, ManyQuestion, SelectQuestion } from '../../core/ports.ts';
import { footer, type Look } from './look.ts';
import { drawRows, type Jump, jumped, noJump } from './rows.ts';
import type { Play, Press, Step } from './session.ts';

export type ListState = {
  active: number;
  /** Whether the less usual choices are in the list. */
  opened: boolean;
  /** Indices in the order of ticking. */
  ticked: readonly number[];
  jump: Jump;
  complaint: string;
};

type ListQuestion<T> = {
  message: string;
  back?: boolean;
  choices: readonly Choice<T>[];
  more?: readonly Choice<T>[];
};

/** One of a list. */
export function selectPrompt<T>(question: SelectQuestion<T>, look: Look): Play<ListState, T> {
  const { initial } = question;
  const list = listOf(question, look);
  const first = list.all.findIndex(({ value }) => Object.is(value, initial));
  const mark = (_: number, active: boolean): string => (active ? `${look.cursor} ` : '  ');
  return {
    keys: 'list',
    message: question.message,
    start: started(Math.max(first, 0), first >= question.choices.length),
    press: (state, press) => {
      if (press.name !== 'return') return list.move(state, press);
      const chosen = list.all[state.active];
      if (list.isMore(state)) return list.open(state);
      return chosen === undefined ? { state } : { answer: chosen.value, shown: chosen.label };
    },
    draw: (state, { columns, rows }) => list.draw(state, { columns, rows, mark, help: look.words.selectHelp }),
  };
}

/** Any number of a list, by ticking. */
export function manyPrompt<T>(question: ManyQuestion<T>, look: Look): Play<ListState, readonly T[]> {
  const { choices, more = [], ranked = false, needed = false, check = () => null } = question;
  const list = listOf(question, look);
  const initially = [...choices, ...more].flatMap(({ ticked }, index) => (ticked ? [index] : []));
  const done = (state: ListState): Step<ListState, readonly T[]> => {
    const ticked = state.ticked.length === 0 && needed ? [state.active] : state.ticked;
    const picked = inOrder(ticked, ranked).flatMap((index) => list.all[index] ?? []);
    const answer = picked.map(({ value }) => value);
    const complaint = check(answer);
    if (complaint !== null) return { state: { ...state, complaint }, line: '' };
    return { answer, shown: look.words.picked(picked.map(({ label }) => label)) || look.words.nothingPicked };
  };
  return {
    keys: 'list',
    message: question.message,
    start: {
      ...started(
        0,
        initially.some((index) => index >= choices.length),
      ),
      ticked: initially,
    },
    press: (state, press) => {
      const chooses = press.name === 'return' || press.text === ' ';
      if (!chooses) return list.move(state, press);
      if (list.isMore(state)) return list.open(state);
      if (press.name === 'return') return done(state);
      return { state: { ...state, ticked: toggled(state.ticked, state.active), complaint: '' }, line: '' };
    },
    draw: (state, { columns, rows }) => {
      const help = ranked ? look.words.rankedHelp : look.words.manyHelp;
      const mark = (index: number, active: boolean): string =>
        `${active ? look.cursor : ' '}${list.isMore({ ...state, active: index }) ? '   ' : box(state.ticked, index, ranked)} `;
      return list.draw(state, { columns, rows, mark, help });
    },
  };
}

const started = (active: number, opened: boolean): ListState => ({
  ...{ active, opened, ticked: [], jump: noJump, complaint: '' },
});

const inOrder = (ticked: readonly number[], ranked: boolean): readonly number[] =>
  ranked ? ticked : [...ticked].sort((a, b) => a - b);

const toggled = (ticked: readonly number[], index: number): readonly number[] =>
  ticked.includes(index) ? ticked.filter((other) => other !== index) : [...ticked, index];

function box(ticked: readonly number[], index: number, ranked: boolean): string {
  const at = ticked.indexOf(index);
  return at === -1 ? '[ ]' : ranked ? `[${at + 1}]` : '[x]';
}

type Marked = { columns: number; rows: number; mark: (index: number, active: boolean) => string; help: string };

/** What both kinds of lists have in common: moving, jumping, and the row that opens the rest. */
function listOf<T>({ message, back = false, choices, more = [] }: ListQuestion<T>, look: Look) {
  const all = [...choices, ...more];
  const moreRow: Choice<null> = { value: null, label: look.words.more };
  const rowsOf = ({ opened }: ListState): readonly Choice<unknown>[] =>
    opened || more.length === 0 ? all : [...choices, moreRow];
  return {
    all,
    isMore: (state: ListState): boolean => rowsOf(state)[state.active] === moreRow,
    /** The first of the new rows stands where the row that opened them stood. */
    open: (state: ListState) => ({ state: { ...state, opened: true, jump: noJump, complaint: '' }, line: '' }),
    move: (state: ListState, press: Press) => {
      const labels = rowsOf(state).map(({ label }) => label);
      return { state: { ...state, ...jumped(labels, state, press), complaint: '' }, line: '' };
    },
    draw: (state: ListState, { columns, rows, mark, help }: Marked) => {
      const choices = rowsOf(state);
      const detail = choices[state.active]?.detail;
      const quiet = detail === undefined ? [] : [detail];
      const { complaint, active } = state;
      const labels = choices.map(({ label }) => label);
      const list = drawRows(look, { labels, active, mark, columns, rows });
      return {
        head: look.layout.wrap(look.question(message), columns),
        ...list,
        foot: ['', ...footer(look, { columns, help, back, quiet, complaint })],
        cursor: { in: 'body' as const, row: list.focus, column: 0 },
      };
    },
  };
}
