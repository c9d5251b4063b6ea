import { Back } from '../../core/errors.ts';
import type { Choice } from '../../core/ports.ts';
import { type Block, inParts } from '../views/layout/blocks.ts';
import { wrapText } from '../views/layout/wrap.ts';
import type { PageId } from '../views/pages/page-id.ts';
import type { Session } from './session.ts';

/** Where a page leads. */
export type Go = 'next' | 'leave' | { to: PageId };

/** What a choice of a menu does: then the menu is asked again, the page shown again with a word on top, or left. */
export type Outcome = 'stay' | { again: readonly string[] } | { go: Go };
export type Action = () => Promise<Outcome>;
export type Menu = { choices: readonly Choice<Action>[]; more?: readonly Choice<Action>[] };

/** Page and menu are asked for anew each time: what was chosen may have changed them. */
export type Page = {
  heading: string;
  blocks: () => readonly Block[];
  menu: () => Menu;
  /** Whether there is something before it. */
  back: boolean;
};

/** Shows a page until the shopper leaves it. Throws `Back` where they want the page before, and `Cancelled`. */
export async function visit({ heading, blocks, menu, back }: Page, session: Session): Promise<Go> {
  const { words, palette, ports } = session.context;
  const message = words.result.menu;
  let said: readonly string[] = [];
  for (;;) {
    const news = said.flatMap((line) => wrapText(palette.out.good(line), ports.terminal.columns));
    const title = wrapText(palette.out.strong(heading), ports.terminal.columns);
    await showPage(
      [[...title, ''], ...(news.length === 0 ? [] : [[...news, '']]), ...blocks()],
      { menu: menu(), back },
      session,
    );
    let outcome: Outcome = 'stay';
    while (outcome === 'stay') {
      const act: Action = await session.prompter.select({ message, ...menu(), back });
      outcome = await act();
    }
    if ('go' in outcome) return outcome.go;
    said = outcome.again;
  }
}

/** The answer, or null where the shopper goes back: to the menu that asked. */
export async function orBack<T>(question: () => Promise<T>): Promise<T | null> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Back) return null;
    throw error;
  }
}

/** Somebody at the terminal. */
export type Asked = Pick<Session, 'prompter' | 'context'>;

/** Rows of a menu: their labels are all that counts. */
type Rows = { choices: readonly { label: string }[]; more?: readonly { label: string }[] };

/** A page, paused wherever the terminal is full, so that the menu stands under its last part. */
export async function showPage(
  blocks: readonly Block[],
  { menu, back }: { menu: Rows; back: boolean },
  { prompter, context }: Asked,
): Promise<void> {
  const { terminal } = context.ports;
  const parts = inParts(blocks, {
    part: terminal.rows - rowsOfPause,
    last: terminal.rows - rowsOfMenu(menu, terminal.columns),
  });
  for (const [at, part] of parts.entries()) {
    if (part.length > 0) terminal.out(`\n${part.join('\n')}\n`);
    if (at < parts.length - 1) await prompter.pause({ message: context.words.result.more, back });
  }
}

/** The empty line above a part, the line that waits, its help, and the line the cursor needs. */
const rowsOfPause = 4;
/** The empty line above a part, the question, and what stands around its list. */
const rowsAroundMenu = 7;

function rowsOfMenu({ choices, more = [] }: Rows, columns: number): number {
  const listed = choices.reduce((rows, { label }) => rows + wrapText(label, columns - 2).length, 0);
  return listed + (more.length > 0 ? 1 : 0) + rowsAroundMenu;
}
