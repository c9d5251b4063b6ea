import type { FormAnswers, FormQuestion, FormRow, PromptWords } from '../../core/ports.ts';
import { cleanText } from '../../core/post/clean-text.ts';
import { drawForm } from './form-rows.ts';
import { footer, type Look } from './look.ts';
import { type Jump, noJump } from './rows.ts';
import type { Play, Press } from './session.ts';

export type FormState = { active: number; values: FormAnswers; jump: Jump; complaint: string };

/** A few small answers on one screen. A row of text is edited in the line; the others change with the arrow keys. */
export function formPrompt(question: FormQuestion, look: Look): Play<FormState, FormAnswers> {
  const { message, rows, back = false, check = () => null } = question;
  const values = Object.fromEntries(rows.map(({ id, initial }) => [id, initial]));
  const goTo = (state: FormState, index: number) => {
    const active = (index + rows.length) % rows.length;
    return { state: { ...state, active, jump: noJump, complaint: '' }, line: lineOf(rows[active], state.values) };
  };
  return {
    keys: 'rows',
    message,
    start: { active: 0, values, jump: noJump, complaint: '' },
    line: lineOf(rows[0], values),
    press: (state, press) => {
      const { name, shift } = press;
      const row = rows[state.active];
      if (name === 'return') {
        const answer = cleaned(rows, state.values);
        const complaint = check(answer);
        if (complaint !== null) return { state: { ...state, complaint } };
        return { answer, shown: asLine(rows, answer, look.words) };
      }
      if (name === 'up' || (name === 'tab' && shift)) return goTo(state, state.active - 1);
      if (name === 'down' || name === 'tab') return goTo(state, state.active + 1);
      if (row === undefined) return { state };
      if (row.kind === 'text') {
        return { state: { ...state, values: { ...state.values, [row.id]: press.line }, complaint: '' } };
      }
      const { value, jump } = changed(row, { value: Number(state.values[row.id]), jump: state.jump }, press);
      return { state: { ...state, values: { ...state.values, [row.id]: value }, jump, complaint: '' }, line: '' };
    },
    draw: (state, { line, cursor, columns }) => {
      const told = rows.map((row) => ({ ...row, said: valueWords(row, state.values, look.words) }));
      const table = drawForm({ rows: told, active: state.active, columns, before: line.slice(0, cursor) }, look);
      return {
        head: look.layout.wrap(look.question(message), columns),
        ...table,
        foot: ['', ...footer(look, { columns, help: look.words.formHelp, back, complaint: state.complaint })],
      };
    },
  };
}

const lineOf = (row: FormRow | undefined, values: FormAnswers): string =>
  row?.kind === 'text' ? String(values[row.id]) : '';

const cleaned = (rows: readonly FormRow[], values: FormAnswers): FormAnswers =>
  Object.fromEntries(
    rows.map(({ id, kind }) => [id, kind === 'text' ? cleanText(String(values[id])) : Number(values[id])]),
  );

type Changed = { value: number; jump: Jump };

/** A count stops at its ends, a choice goes round. */
function changed(row: Exclude<FormRow, { kind: 'text' }>, { value, jump }: Changed, press: Press): Changed {
  const step = press.name === 'left' ? -1 : press.name === 'right' || press.text === ' ' ? 1 : 0;
  if (row.kind === 'choice') {
    const { length } = row.options;
    return { value: (value + step + length) % length, jump: noJump };
  }
  if (!/^\d$/.test(press.text)) return { value: Math.min(row.most, Math.max(0, value + step)), jump: noJump };
  const longer = press.at - jump.at < 700 ? jump.typed + press.text : press.text;
  const typed = Number(longer) <= row.most ? longer : press.text;
  return { value: Math.min(row.most, Number(typed)), jump: { typed, at: press.at } };
}

/** What a row says, as words. */
function valueWords(row: FormRow, values: FormAnswers, words: PromptWords): string {
  const value = values[row.id];
  switch (row.kind) {
    case 'count':
      return Number(value) === 0 ? words.none : words.times(Number(value));
    case 'choice':
      return row.options[Number(value)] ?? '';
    case 'text':
      return String(value);
  }
}

/** The answer in one line: what was left empty, at none or at the first choice is not told. */
function asLine(rows: readonly FormRow[], values: FormAnswers, words: PromptWords): string {
  const told = rows.filter(({ id }) => values[id] !== 0 && values[id] !== '');
  return told.map((row) => `${row.label} ${valueWords(row, values, words)}`).join(' · ') || words.none;
}
