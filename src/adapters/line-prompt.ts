import {
  createPrompt,
  isEnterKey,
  makeTheme,
  useEffect,
  useKeypress,
  usePrefix,
  useRef,
  useState,
} from '@inquirer/core';
import { cleanText } from '../core/post/clean-text.ts';
import type { PromptLook } from './prompt-look.ts';

export type LineConfig = {
  message: string;
  initial: string;
  check: (typed: string) => string | null;
  theme: PromptLook;
};

/**
 * One line of text, typed under its question. Inquirer's own `input` puts both on one line, where wide characters that
 * wrap make it lose the cursor, and gives the initial text back to somebody who deleted it.
 */
export const linePrompt = createPrompt<string, LineConfig>(({ message, initial, check, theme: look }, done) => {
  const theme = makeTheme(look);
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [shown, setShown] = useState(initial);
  const [complaint, setComplaint] = useState('');
  const typed = useRef(initial);
  const redraw = useRef<NodeJS.Immediate | undefined>(undefined);
  const prefix = usePrefix({ status, theme });

  useEffect((editor) => {
    if (initial !== '') editor.write(initial);
    return () => clearImmediate(redraw.current);
  }, []);

  useKeypress((key, editor) => {
    if (status === 'done') return;
    clearImmediate(redraw.current);
    if (!isEnterKey(key)) {
      typed.current = editor.line;
      // Once for all the keys that came together: drawing each of a long paste takes seconds.
      redraw.current = setImmediate(() => {
        setComplaint('');
        setShown(typed.current);
      });
      return;
    }
    const answer = cleanText(typed.current);
    const refusal = check(answer);
    if (refusal === null) {
      setShown(answer);
      setStatus('done');
      done(answer);
      return;
    }
    // Enter emptied the editor; what was typed comes back for correction.
    editor.write(typed.current);
    setShown(typed.current);
    setComplaint(refusal);
  });

  const question = `${prefix} ${theme.style.message(message, status)}`;
  if (status === 'done') return `${question} ${theme.style.answer(shown)}`;
  return [`${question}\n> ${shown}`, complaint === '' ? '' : theme.style.error(complaint)];
});
