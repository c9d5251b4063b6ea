import type { Choice, SearchQuestion } from '../../core/ports.ts';
import { footer, type Look, typedRows } from './look.ts';
import { drawRows } from './rows.ts';
import type { Play } from './session.ts';

type Found<T> = readonly (Choice<T> & { refusal?: string })[];
export type SearchState<T> = { typed: string; found: Found<T>; active: number; complaint: string };

/**
 * A list that narrows as one types. Results are found at once, not later: Enter right after a fast or pasted word
 * would be lost.
 */
export function searchPrompt<T>(question: SearchQuestion<T>, look: Look): Play<SearchState<T>, T> {
  const { message, initial = '', back = false, find } = question;
  const search = (typed: string): SearchState<T> => ({ typed, found: find(typed.trim()), active: 0, complaint: '' });
  return {
    keys: 'text',
    message,
    start: search(initial),
    line: initial,
    press: (state, { name, line }) => {
      const { found, active } = state;
      if (name === 'return') {
        const chosen = found[active];
        if (chosen === undefined) return { state };
        if (chosen.refusal !== undefined) return { state: { ...state, complaint: chosen.refusal } };
        return { answer: chosen.value, shown: chosen.label };
      }
      const step = name === 'up' ? -1 : name === 'down' ? 1 : 0;
      if (step === 0) return { state: line === state.typed ? { ...state, complaint: '' } : search(line) };
      return { state: { ...state, active: within(active + step, found.length), complaint: '' } };
    },
    draw: (state, { line, cursor, columns, rows }) => {
      const typed = typedRows(look, { line, cursor }, columns);
      const head = look.layout.wrap(look.question(message), columns);
      const foot = { columns, help: look.words.searchHelp, back, complaint: state.complaint };
      const detail = state.found[state.active]?.detail;
      return {
        head: [...head, ...typed.rows],
        ...list(state, look, { columns, rows }),
        foot: ['', ...footer(look, { ...foot, quiet: detail === undefined ? [] : [detail] })],
        cursor: { in: 'head', row: head.length + typed.cursor.row, column: typed.cursor.column },
      };
    },
  };
}

const within = (index: number, length: number): number => Math.min(Math.max(index, 0), Math.max(length - 1, 0));

const mostShown = 10;

function list(state: SearchState<unknown>, look: Look, { columns, rows }: { columns: number; rows: number }) {
  if (state.found.length === 0) {
    return { body: look.layout.wrap(look.complaint(look.words.nothingFound), columns), focus: 0 };
  }
  const mark = (_: number, active: boolean): string => (active ? `${look.cursor} ` : '  ');
  // So few that what was said before the question stays on the screen.
  const from = Math.max(0, Math.min(state.active - Math.floor(mostShown / 2), state.found.length - mostShown));
  const labels = state.found.slice(from, from + mostShown).map(({ label }) => label);
  return drawRows(look, { labels, active: state.active - from, mark, columns, rows });
}
