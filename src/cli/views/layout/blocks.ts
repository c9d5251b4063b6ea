/** Lines that stay together: a sentence, a row of a table. Leading empty lines set it off from what stands above. */
export type Block = readonly string[];

/** Blocks with an empty line before the first. */
export const apart = ([first, ...rest]: readonly Block[]): Block[] =>
  first === undefined ? [] : [['', ...first], ...rest];

/** Lines a part of a page may have: the parts that are paused after, and the one that the menu follows. */
export type PartRoom = { part: number; last: number };

/**
 * A page in parts that fit the terminal one by one, broken between blocks only; a block that is taller than a part by
 * itself is cut. The last part may be empty: then nothing of the page stands above the menu.
 */
export function inParts(blocks: readonly Block[], { part, last }: PartRoom): readonly Block[] {
  const room = Math.max(part, 1);
  const packed = blocks.flatMap((block) => cut(block, room)).reduce<Block[][]>(pack(room), [[]]);
  const end = packed.at(-1) ?? [];
  if (height(end) <= last) return packed.map(joined);
  const from = lastBreak(end, last);
  return [...packed.slice(0, -1), end.slice(0, from), end.slice(from)].map(joined);
}

/** Where the last part begins that still fits: as late as possible, best where something new begins. */
function lastBreak(blocks: readonly Block[], last: number): number {
  const possible = blocks.flatMap((_, from) => (from > 0 && height(blocks.slice(from)) <= last ? [from] : []));
  return possible.findLast((from) => blocks[from]?.[0] === '') ?? possible.at(-1) ?? blocks.length;
}

const pack =
  (room: number) =>
  (parts: Block[][], block: Block): Block[][] => {
    const current = parts.at(-1) ?? [];
    if (height([...current, block]) <= room) current.push(block);
    else parts.push([block]);
    return parts;
  };

const height = (blocks: readonly Block[]): number => joined(blocks).length;

/** Empty lines at the top of a part would set it off from nothing. */
function joined(blocks: readonly Block[]): Block {
  const lines = blocks.flat();
  const first = lines.findIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first);
}

function cut(block: Block, room: number): Block[] {
  const pieces = Math.ceil(block.length / room);
  return Array.from({ length: pieces }, (_, i) => block.slice(i * room, (i + 1) * room));
}
