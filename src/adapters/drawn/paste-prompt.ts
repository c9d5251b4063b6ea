import { Buffer } from 'node:buffer';
import type { PasteQuestion } from '../../core/ports.ts';
import { footer, type Look, typedRows } from './look.ts';
import type { Play } from './session.ts';

export type PasteState = {
  lines: readonly string[];
  /** The line that has no end yet. */
  last: string;
  /** Whether the last line came from a paste, so that a typed full stop after it is a line of its own. */
  pasted: boolean;
  /** Whether the last character was a carriage return: a line feed after it belongs to it, though it comes in the next piece. */
  returned: boolean;
  complaint: string;
};

const nothing: PasteState = { lines: [], last: '', pasted: false, returned: false, complaint: '' };

/** Text of many lines. What has come is counted, not shown: the shopper knows it, and it would scroll the question away. */
export function pastePrompt(question: PasteQuestion, look: Look): Play<PasteState, string> {
  const { message, limit, back = false } = question;
  return {
    keys: 'lines',
    message,
    start: nothing,
    mayLeave: ({ lines, last }) => lines.length === 0 && last === '',
    press: (state, { name, text, pasted }) => {
      if (name !== 'lines') return { state };
      const whole = state.returned ? text.replace(/^\n/, '') : text;
      const { next, over } = pasted ? { next: withPasted(state, whole), over: false } : withTyped(state, whole);
      if (!over) return { state: { ...next, returned: text.endsWith('\r'), complaint: '' } };
      const answer = [...next.lines, ...(next.last === '' ? [] : [next.last])].join('\n');
      if (Buffer.byteLength(answer) > limit) {
        return { state: { ...nothing, complaint: look.words.pasteTooLong(limit) } };
      }
      return { answer, shown: look.words.pasteLines(next.lines.length + (next.last === '' ? 0 : 1)) };
    },
    draw: ({ lines, last, complaint }, { columns }) => {
      const shown = endOf(last, columns);
      const typed = typedRows(look, { line: shown, cursor: shown.length }, columns);
      const quiet = lines.length === 0 ? [] : [look.words.pasteLines(lines.length)];
      return {
        head: look.layout.wrap(look.question(message), columns),
        body: typed.rows,
        focus: typed.cursor.row,
        foot: footer(look, { columns, help: look.words.pasteHelp, back, quiet, complaint }),
        cursor: { in: 'body', ...typed.cursor },
      };
    },
  };
}

/** The end of a long line, on one row whatever characters it has. */
const endOf = (line: string, columns: number): string =>
  [...line.slice(-columns)].slice(-Math.floor(columns / 2 - 2)).join('');

function withPasted(state: PasteState, text: string): PasteState {
  const [first = '', ...rest] = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(unseen, '').split('\n');
  const whole = [state.last + first, ...rest];
  return { ...state, lines: [...state.lines, ...whole.slice(0, -1)], last: whole.at(-1) ?? '', pasted: true };
}

/** Typed keys, and what a terminal pastes without marking it. */
function withTyped(state: PasteState, text: string): { next: PasteState; over: boolean } {
  const lines = [...state.lines];
  let { last, pasted } = state;
  for (const key of text
    .replace(sequence, '')
    .replaceAll('\r\n', '\n')
    .match(/[^\0-\x1f\x7f]+|[\s\S]/g) ?? []) {
    if (key === '\r' || key === '\n') {
      if (isEnd(last)) return { next: { ...state, lines, last: '' }, over: true };
      lines.push(last);
      last = '';
    } else if (key === ctrlD) return { next: { ...state, lines, last }, over: true };
    else if (key === ctrlU) last = '';
    else if (key === '\u007f' || key === '\b') last = [...last].slice(0, -1).join('');
    else if (!/^[\0-\x08\x0b-\x1f]$/.test(key)) {
      if (pasted && last !== '' && isEnd(key)) lines.push(last);
      last = pasted && isEnd(key) ? key : last + key;
      pasted = false;
    }
  }
  return { next: { ...state, lines, last, pasted }, over: false };
}

/** A full stop alone, also of a Chinese keyboard. */
const isEnd = (line: string): boolean => /^\s*[.。．]\s*$/.test(line);
const ctrlD = '\u0004';
const ctrlU = '\u0015';
const unseen = /[\0-\x08\x0b-\x1f\x7f]/g;
/** Arrow and function keys. */
const sequence = /\u001b(?:\[[\d;?]*[ -/]*[@-~]|O.|.)/g;
