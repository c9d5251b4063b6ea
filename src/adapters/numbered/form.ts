import { Back } from '../../core/errors.ts';
import type { FormAnswers, FormQuestion, FormRow } from '../../core/ports.ts';
import { cleanText } from '../../core/post/clean-text.ts';
import { numberedLine, numberIn } from './entries.ts';
import type { Talk } from './talk.ts';

/** Row by row; `<` goes to the row before, and from the first one back where the question allows it. */
export async function fillIn(question: FormQuestion, talk: Talk): Promise<FormAnswers> {
  const { message, rows, back = false, check = () => null } = question;
  let answers: FormAnswers = Object.fromEntries(rows.map(({ id, initial }) => [id, initial]));
  talk.say('', message);
  for (;;) {
    answers = await throughRows({ rows, answers, back }, talk);
    const complaint = check(answers);
    if (complaint === null) return answers;
    talk.say(complaint);
  }
}

async function throughRows(
  { rows, answers, back }: { rows: readonly FormRow[]; answers: FormAnswers; back: boolean },
  talk: Talk,
): Promise<FormAnswers> {
  let now = answers;
  for (let index = 0; index < rows.length; ) {
    const row = rows[index];
    if (row === undefined) break;
    try {
      now = {
        ...now,
        [row.id]: await askRow({ row, value: now[row.id] ?? row.initial, back: back || index > 0 }, talk),
      };
      index += 1;
    } catch (error) {
      if (!(error instanceof Back) || index === 0) throw error;
      index -= 1;
    }
  }
  return now;
}

type Asked<R extends FormRow> = { row: R; value: number | string; back: boolean };

function askRow({ row, value, back }: Asked<FormRow>, talk: Talk): Promise<number | string> {
  switch (row.kind) {
    case 'count':
      return askCount({ row, value, back }, talk);
    case 'choice':
      return askChoice({ row, value, back }, talk);
    case 'text':
      return askText({ row, value, back }, talk);
  }
}

type Row<K extends FormRow['kind']> = Extract<FormRow, { kind: K }>;

async function askCount({ row, value, back }: Asked<Row<'count'>>, talk: Talk): Promise<number> {
  const { none, times, numbered } = talk.words;
  const words = (count: number): string => (count === 0 ? none : times(count));
  const help = [numbered.formHelp(`${row.label}: ${words(Number(value))}`), numbered.countHelp(row.most)];
  for (;;) {
    const typed = await talk.hear(help, back);
    const number = typed === '' ? Number(value) : numberIn(typed);
    if (number !== null && number <= row.most) return number;
    talk.say(numbered.notInRange(typed, row.most));
  }
}

async function askChoice({ row, value, back }: Asked<Row<'choice'>>, talk: Talk): Promise<number> {
  const { numbered } = talk.words;
  talk.say(row.label, ...row.options.map((label, index) => numberedLine(index + 1, { value: index, label })));
  for (;;) {
    const help = [numbered.selectHelp, numbered.empty(row.options[Number(value)] ?? '')];
    const typed = await talk.hear(help, back);
    const number = typed === '' ? Number(value) + 1 : numberIn(typed);
    if (number !== null && number >= 1 && number <= row.options.length) return number - 1;
    talk.say(numbered.notInList(typed, row.options.length));
  }
}

async function askText({ row, value, back }: Asked<Row<'text'>>, talk: Talk): Promise<string> {
  const { numbered } = talk.words;
  const help = [
    numbered.formHelp(value === '' ? row.label : `${row.label}: ${value}`),
    ...(value === '' ? [] : [numbered.dashHelp]),
  ];
  for (;;) {
    const typed = cleanText(await talk.hear(help, back));
    const answer = typed === '' ? String(value) : typed === '-' ? '' : typed;
    const complaint = row.check?.(answer) ?? null;
    if (complaint !== null) {
      talk.say(complaint);
      continue;
    }
    const understood = row.preview?.(answer) ?? null;
    if (understood !== null) talk.say(understood);
    return answer;
  }
}
