import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  makeTheme,
  useKeypress,
  useMemo,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';
import type { Choice } from '../core/ports.ts';
import type { PromptLook } from './prompt-look.ts';

export type SearchConfig<T> = {
  message: string;
  find: (typed: string) => readonly Choice<T>[];
  pageSize: number;
  help: string;
  nothingFound: string;
  theme: PromptLook;
};

/**
 * A list that narrows as one types. Inquirer's own `search` looks results up later, so that Enter right after a fast or
 * pasted word is lost; ours finds at once.
 */
export const searchPrompt = createPrompt<Choice<unknown>, SearchConfig<unknown>>((config, done) => {
  const theme = makeTheme(config.theme);
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [term, setTerm] = useState('');
  const [active, setActive] = useState(0);
  const prefix = usePrefix({ status, theme });
  const found = useMemo(() => config.find(term.trim()), [term]);
  const chosen = found[active];

  useKeypress((key, editor) => {
    if (status === 'done') return;
    if (isEnterKey(key)) {
      if (chosen === undefined) {
        editor.write(term);
        return;
      }
      setStatus('done');
      done(chosen);
    } else if (isUpKey(key) || isDownKey(key)) {
      restore(editor, term);
      setActive(Math.min(Math.max(active + (isUpKey(key) ? -1 : 1), 0), Math.max(found.length - 1, 0)));
    } else if (editor.line !== term) {
      setTerm(editor.line);
      setActive(0);
    }
  });

  const page = usePagination({
    items: found,
    active,
    renderItem: ({ item, isActive }) =>
      isActive ? theme.style.highlight(`${theme.icon.cursor} ${item.label}`) : `  ${item.label}`,
    pageSize: config.pageSize,
    loop: false,
  });
  const question = `${prefix} ${theme.style.message(config.message, status)}`;
  if (status === 'done') return `${question} ${theme.style.answer(chosen?.label ?? '')}`;
  const list = found.length === 0 ? theme.style.error(config.nothingFound) : page;
  const detail = chosen?.detail === undefined ? [] : [config.theme.style.description(chosen.detail)];
  return [`${question}\n> ${term}`, [list, ' ', ...detail, theme.style.help(config.help)].join('\n')];
});

type Editor = Parameters<Parameters<typeof useKeypress>[0]>[1];

/** The arrow keys leaf through the editor's history; here they move in the list, and what was typed stays. */
function restore(editor: Editor, text: string): void {
  if (editor.line === text) return;
  editor.clearLine(0);
  editor.write(text);
}
