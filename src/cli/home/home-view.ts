import { isDue } from '../../core/playbook/urgency.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { CaseLine } from '../cases/case-line.ts';
import type { Context } from '../context.ts';
import type { Block } from '../views/layout/blocks.ts';
import { tableRows } from '../views/layout/table.ts';
import { wrapText } from '../views/layout/wrap.ts';
import { dayWords } from '../views/list-view.ts';
import { nextWords } from '../views/next-words.ts';
import { type HomeChoices, menu } from './ask-home.ts';

type Around = { damaged: number; choices: HomeChoices; context: Context };

/** The question, its help with an empty line before it, and an empty line above them; asked in lines it takes one more. */
const belowTheCases = (drawn: boolean): number => (drawn ? 4 : 5);

/**
 * The open cases that fit on the screen with the menu below them, most urgent first, and how many more there are: never
 * more than a screen, however many cases there are. One case at least is shown.
 */
export function homeView(open: readonly CaseLine[], { damaged, choices, context }: Around): string {
  const { words, ports, palette, now } = context;
  const { columns, rows } = ports.terminal;
  const due = open.filter(({ next }) => next !== null && isDue(next, now)).length;
  const title = wrapText(words.home.title(due, open.length), columns).map(palette.out.strong);
  const unreadable = damaged === 0 ? [] : wrapText(words.home.damaged(damaged), columns);
  // The mark before a choice takes two cells.
  const menuRows = menu(choices, context).flatMap(({ label }) => wrapText(label, columns - 2)).length;
  const room = rows - title.length - unreadable.length - menuRows - belowTheCases(ports.terminal.drawn);
  const fitting = blocksWithin(caseBlocks(open.slice(0, Math.max(rows, 1)), context), room, open.length);
  const more = open.length - fitting.length;
  const moreDue = Math.max(0, due - fitting.length);
  const lines = [
    ...title,
    ...fitting.flat(),
    ...(more === 0 ? [] : wrapText(words.home.more(more, moreDue), columns)),
    ...unreadable,
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** As many as fit; where not all do, a line must be left that says so. */
function blocksWithin(blocks: readonly Block[], room: number, count: number): readonly Block[] {
  const height = (many: number): number => blocks.slice(0, many).flat().length + (many < count ? 1 : 0);
  let many = blocks.length;
  while (many > 1 && height(many) > room) many -= 1;
  return blocks.slice(0, many);
}

function caseBlocks(lines: readonly CaseLine[], context: Context): readonly Block[] {
  const { words, ports, now, palette } = context;
  const rows = lines.map((line) => {
    if (line.next === null) return [line.id, line.brand.name];
    const isNow = isDue(line.next, now);
    const when = dayWords(line.next, line, context);
    const since = [
      isNow ? palette.out.warn(when) : words.home.next(when),
      ...(line.unsent === null ? [] : [words.home.unsent(dayIn(line.timeZone, line.unsent.since))]),
    ].join(words.home.separator);
    return [line.id, line.brand.name, nextWords(line.next, words), since];
  });
  return tableRows(rows, {
    width: ports.terminal.columns,
    gap: 2,
    columns: [{ keep: true }],
    drawn: ports.terminal.drawn,
  });
}
