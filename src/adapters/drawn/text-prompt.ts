import type { TextQuestion } from '../../core/ports.ts';
import { cleanText } from '../../core/post/clean-text.ts';
import { footer, type Look, typedRows } from './look.ts';
import type { Play } from './session.ts';

/** One line of text, typed under its question. The answer is cleaned as `cleanText` does. */
export function textPrompt(question: TextQuestion, look: Look): Play<{ complaint: string }, string> {
  const { message, initial = '', back = false, check = () => null, preview = () => null } = question;
  return {
    keys: 'text',
    message,
    start: { complaint: '' },
    line: initial,
    press: (_, { name, line }) => {
      if (name !== 'return') return { state: { complaint: '' } };
      const answer = cleanText(line);
      const complaint = check(answer);
      return complaint === null ? { answer, shown: answer } : { state: { complaint } };
    },
    draw: ({ complaint }, { line, cursor, columns }) => {
      const typed = typedRows(look, { line, cursor }, columns);
      const understood = preview(cleanText(line));
      const quiet = understood === null ? [] : [understood];
      return {
        head: look.layout.wrap(look.question(message), columns),
        body: typed.rows,
        focus: typed.cursor.row,
        foot: footer(look, { columns, help: look.words.textHelp, back, quiet, complaint }),
        cursor: { in: 'body', ...typed.cursor },
      };
    },
  };
}
