import { type Look, listRow } from './look.ts';
import type { Press } from './session.ts';

/** What was typed to jump to a row, and when: keys that follow soon belong together. */
export type Jump = { typed: string; at: number };
export const noJump: Jump = { typed: '', at: 0 };

/** Two digits of one number come within this time, in milliseconds. */
const soon = 700;

/** The row that a key leads to: the neighbour, the row of a number, or the first whose label begins as typed. */
export function jumped(
  labels: readonly string[],
  { active, jump }: { active: number; jump: Jump },
  { name, text, at }: Press,
): { active: number; jump: Jump } {
  const last = labels.length - 1;
  if (name === 'up') return { active: Math.max(0, active - 1), jump: noJump };
  if (name === 'down') return { active: Math.min(last, active + 1), jump: noJump };
  if (name === 'home') return { active: 0, jump: noJump };
  if (name === 'end') return { active: last, jump: noJump };
  if (text === '') return { active, jump: noJump };
  const longer = at - jump.at < soon ? jump.typed + text : text;
  for (const typed of [longer, text]) {
    const found = rowOf(labels, typed.toLowerCase());
    if (found !== -1) return { active: found, jump: { typed, at } };
  }
  return { active, jump: { typed: longer, at } };
}

function rowOf(labels: readonly string[], typed: string): number {
  if (/^\d+$/.test(typed)) return Number(typed) <= labels.length ? Number(typed) - 1 : -1;
  return labels.findIndex((label) => label.toLowerCase().startsWith(typed));
}

export type RowsToDraw = {
  labels: readonly string[];
  active: number;
  mark: (index: number, active: boolean) => string;
  columns: number;
  /** Height of the terminal: of a list of hundreds only what may be seen is laid out. */
  rows: number;
};

/** The rows near the active one in lines, and the line on which the active one begins. */
export function drawRows(look: Look, { labels, active, mark, columns, rows: around }: RowsToDraw) {
  const from = Math.max(0, active - around);
  const rows = labels.slice(from, active + around).map((label, offset) => {
    const isActive = from + offset === active;
    return listRow(look, { mark: mark(from + offset, isActive), label, active: isActive })(columns);
  });
  return { body: rows.flat(), focus: rows.slice(0, active - from).flat().length };
}
