import type { MayGoBack } from '../../core/ports.ts';
import { footer, type Look, still } from './look.ts';
import type { Play } from './session.ts';

/** Waits for Enter, and leaves nothing behind. */
export function pausePrompt({ message, back = false }: { message: string } & MayGoBack, look: Look): Play<null, void> {
  return {
    keys: 'list',
    message,
    start: null,
    press: (_, { name, text }) =>
      name === 'return' || text === ' ' ? { answer: undefined, shown: null } : { state: null, line: '' },
    draw: (_, { columns }) => {
      const quiet = message === '' ? [] : [message];
      return still(footer(look, { columns, help: look.words.pauseHelp, back, quiet }), []);
    },
  };
}
