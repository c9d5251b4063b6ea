/** What a question shows: `body` scrolls where the terminal is low, so that `focus` stays in view. */
export type Drawing = {
  head: readonly string[];
  body: readonly string[];
  /** The row of `body` that must be seen. */
  focus: number;
  foot: readonly string[];
  cursor: { in: 'head' | 'body'; row: number; column: number };
};

export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/**
 * Draws one question over and over at the same place. Inquirer's own screen counts characters where a terminal counts
 * cells, and loses its place in Chinese that wraps; here every line comes already cut to the width.
 */
export function screen(output: Output) {
  let above = 0;
  const toTop = (): string => `\r${above > 0 ? `${csi}${above}A` : ''}`;
  return {
    columns: () => Math.max(leastColumns, (output.columns || usualColumns) - 1),
    rows: () => Math.max(leastRows, output.rows || usualRows),
    draw: (drawing: Drawing): void => {
      const { lines, row } = fitting(drawing, Math.max(leastRows, output.rows || usualRows) - 1);
      const below = lines.length - 1 - row;
      const text = lines.map((line) => `${line}${csi}K`).join('\n');
      const { column } = drawing.cursor;
      const place = `\r${below > 0 ? `${csi}${below}A` : ''}${column > 0 ? `${csi}${column}C` : ''}`;
      output.write(`${toTop()}${text}${csi}J${place}`);
      above = row;
    },
    /** Takes everything away and leaves these lines in its place. */
    leave: (lines: readonly string[]): void => {
      output.write(`${toTop()}${csi}J${lines.map((line) => `${line}\n`).join('')}`);
      above = 0;
    },
    /** Something else was written since: the next drawing begins where the cursor now is. */
    forget: (): void => {
      above = 0;
    },
  };
}

export type Screen = ReturnType<typeof screen>;

const csi = '\u001b[';
const leastColumns = 16;
const usualColumns = 80;
const leastRows = 8;
const usualRows = 24;
const leastBody = 3;

function fitting({ head, body, focus, foot, cursor }: Drawing, rows: number): { lines: string[]; row: number } {
  const room = Math.max(Math.min(leastBody, body.length), rows - head.length - foot.length);
  const from = Math.max(0, Math.min(focus - Math.floor(room / 2), body.length - room));
  const shown = body.slice(from, from + room);
  const under = foot.slice(0, Math.max(0, rows - shown.length - 1));
  const cut = Math.max(0, head.length + shown.length + under.length - rows);
  const above = head.length - cut;
  const row = cursor.in === 'head' ? Math.max(0, cursor.row - cut) : above + cursor.row - from;
  return { lines: [...head.slice(cut), ...shown, ...under], row: Math.max(0, row) };
}
