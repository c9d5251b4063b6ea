import type { FormRow } from '../../core/ports.ts';
import { cleanText } from '../../core/post/clean-text.ts';
import type { Look } from './look.ts';

/** A row and its value in words. */
export type SaidRow = FormRow & { said: string };
export type FormToDraw = {
  rows: readonly SaidRow[];
  active: number;
  columns: number;
  /** What stands before the cursor in the active row, where that is text. */
  before: string;
};

/** The rows of a form: labels in a column and values beside them, or under them where the labels are too wide. */
export function drawForm({ rows, active, columns, before }: FormToDraw, look: Look) {
  const { width } = look.layout;
  const widest = Math.max(...rows.map(({ label }) => width(label)));
  const under = widest > columns / 2;
  const indent = under ? 4 : 2 + widest + 2;
  const body: string[] = [];
  let cursor = { in: 'body' as const, row: 0, column: 0 };
  for (const [index, row] of rows.entries()) {
    const isActive = index === active;
    const value = field(row, { before: isActive ? before : null, room: columns - indent }, look);
    const labels = look.layout
      .wrap(row.label, columns - 2)
      .map((line, number) => `${isActive && number === 0 ? look.cursor : ' '} ${line}`);
    const gap = ' '.repeat(Math.max(2, indent - 2 - width(row.label)));
    const [first = '', ...rest] = value.lines;
    const last = under ? body.length + labels.length : body.length;
    const lines = under ? [...labels, ' '.repeat(indent) + first] : [`${labels[0]}${gap}${first}`];
    if (isActive) cursor = { in: 'body', row: last, column: row.kind === 'text' ? indent + value.column : 0 };
    const shown = isActive ? lines.map(look.palette.strong) : lines;
    body.push(...shown, ...rest.map((line) => ' '.repeat(indent) + look.palette.quiet(line)));
  }
  return { body, focus: cursor.row, cursor };
}

/** A value in its field, with how it is understood beside it, or under it where that is too long. */
function field(row: SaidRow, { before, room }: { before: string | null; room: number }, look: Look) {
  if (row.kind !== 'text') return { lines: look.layout.wrap(row.said, room), column: 0 };
  const { width } = look.layout;
  const { text, column } = windowOf(row.said, { before: before ?? '', room, width });
  const understood = row.preview?.(cleanText(row.said)) ?? null;
  if (understood === null) return { lines: [text], column };
  const note = understood;
  if (width(text) + 1 + width(note) <= room) return { lines: [`${text} ${note}`.trimStart()], column };
  return { lines: [text, ...look.layout.wrap(note, room)], column };
}

type Window = { before: string; room: number; width: (text: string) => number };

/** As much of a line as its field has room for, with the cursor in it. */
function windowOf(text: string, { before, room, width }: Window): { text: string; column: number } {
  let from = 0;
  for (const character of before) {
    if (width(before.slice(from)) < room) break;
    from += character.length;
  }
  let shown = '';
  for (const character of text.slice(from)) {
    if (width(shown + character) > room) break;
    shown += character;
  }
  return { text: shown, column: width(before.slice(from)) };
}
