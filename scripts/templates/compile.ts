import Handlebars from 'handlebars';
import { TONES, type Tone } from '../../src/core/case/vocabulary.ts';
import type {
  Choice,
  PhraseSlot,
  Piece,
  SentenceStart,
  TemplateNode,
  Wording,
  WordingNode,
} from '../../src/core/drafts/template.ts';

/**
 * Templates are Handlebars, parsed by Handlebars, and kept as the small tree that `core/drafts/render.ts` walks:
 * the runtime of Handlebars would cost every start 22 ms and sixteen times the room.
 * What the tree cannot say (helpers, paths, loops) is refused here, with file and line. A partial, `{{> order}}`, stands
 * for sentences that several templates have in common, or inside a wording for words; `read` gives its source by the name.
 */
export function compileTemplate(source: string, file: string, read: ReadPartial = null): readonly TemplateNode[] {
  return parse(source, file).flatMap((node) => templateNode(node, file, read));
}

/** One wording from `phrases.json` and its neighbours: text with fields, no blocks but `if`, `unless`, `clause`. */
export function compileWording(source: string, file: string): Wording {
  return piecesOf(parse(source, file), file, null);
}

/** Null where no partial may stand. */
type ReadPartial = ((partial: string) => string) | null;

type Node = hbs.AST.Statement;
type Block = hbs.AST.BlockStatement;

const parse = (source: string, file: string): Node[] => {
  try {
    return Handlebars.parse(source).body;
  } catch (cause) {
    throw new Error(`${file}: ${String(cause)}`, { cause });
  }
};

/** The nodes of a partial, and the name of its file. */
function partial(node: Node, file: string, read: ReadPartial): { body: readonly Node[]; file: string } {
  const { original } = (node as hbs.AST.PartialStatement).name as hbs.AST.PathExpression;
  if (read === null) throw misplaced(node, file);
  const own = `_${original}.hbs`;
  return { body: parse(read(original), own), file: own };
}

function templateNode(node: Node, file: string, read: ReadPartial): TemplateNode[] {
  if (isBlank(node)) return [];
  if (node.type === 'PartialStatement') {
    const shared = partial(node, file, read);
    return shared.body.flatMap((child) => templateNode(child, shared.file, read));
  }
  const block = asBlock(node, file);
  const body = block.program.body;
  if (nameOf(block) === 'sentence') return [sentence(block, file, read)];
  if (nameOf(block) !== 'if') throw misplaced(node, file);
  const branch = (nodes: readonly Node[]) => nodes.flatMap((child) => templateNode(child, file, read));
  return [choice(condition(block, file), branch(body), branch(block.inverse?.body ?? []))];
}

function sentence(block: Block, file: string, read: ReadPartial): TemplateNode {
  const options = hashOf(block, ['importance', 'start', 'from'], file);
  const start = oneOf(starts, options.start ?? 'same', block, file);
  return {
    sentence: literal(block, file),
    importance: importanceOf(options.importance ?? 1, block, file),
    ...(start === 'same' ? {} : { start }),
    ...(options.from === undefined ? {} : { from: oneOf(slots, options.from, block, file) }),
    wordings: block.program.body.flatMap((child) => wordingNode(child, file, read)),
  };
}

function wordingNode(node: Node, file: string, read: ReadPartial): WordingNode[] {
  if (isBlank(node)) return [];
  const block = asBlock(node, file);
  if (nameOf(block) === 'wording') {
    hashOf(block, [], file);
    return [{ ...tonesOf(block, file), body: trimmed(pieces(block.program, file, read)) }];
  }
  if (nameOf(block) !== 'if') throw misplaced(node, file);
  const branch = (nodes: readonly Node[]) => nodes.flatMap((child) => wordingNode(child, file, read));
  return [choice(condition(block, file), branch(block.program.body), branch(block.inverse?.body ?? []))];
}

const choice = <T>(field: string, then: readonly T[], otherwise: readonly T[]): Choice<T> =>
  otherwise.length === 0 ? { if: field, then } : { if: field, then, else: otherwise };

function piece(node: Node, file: string, read: ReadPartial): readonly Piece[] {
  if (node.type === 'CommentStatement') return [];
  if (node.type === 'PartialStatement') {
    const words = partial(node, file, read);
    return trimmed(piecesOf(words.body, words.file, read));
  }
  if (node.type === 'ContentStatement') return [(node as hbs.AST.ContentStatement).value.replace(/\s*\n\s*/g, ' ')];
  if (node.type === 'MustacheStatement') return [{ field: fieldOf(node as hbs.AST.MustacheStatement, file) }];
  const block = asBlock(node, file);
  if (nameOf(block) === 'clause') {
    const importance = importanceOf(hashOf(block, ['importance'], file).importance ?? 5, block, file);
    return [{ clause: literal(block, file), importance, body: pieces(block.program, file, read) }];
  }
  const [whenTrue, whenFalse] = [pieces(block.program, file, read), pieces(block.inverse, file, read)];
  if (nameOf(block) === 'if') return [choice(condition(block, file), whenTrue, whenFalse)];
  if (nameOf(block) === 'unless') return [choice(condition(block, file), whenFalse, whenTrue)];
  throw misplaced(node, file);
}

const pieces = (program: hbs.AST.Program | undefined, file: string, read: ReadPartial): Wording =>
  piecesOf(program?.body ?? [], file, read);

const piecesOf = (nodes: readonly Node[], file: string, read: ReadPartial): Wording =>
  merged(nodes.flatMap((node) => piece(node, file, read)));

function merged(parts: readonly Piece[]): Wording {
  const joined: Piece[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** A wording may be written on lines of its own: the white space around it is not part of it. */
function trimmed(wording: Wording): Wording {
  return wording
    .map((part, i) => {
      if (typeof part !== 'string') return part;
      const start = i === 0 ? part.trimStart() : part;
      return i === wording.length - 1 ? start.trimEnd() : start;
    })
    .filter((part) => part !== '');
}

const isBlank = (node: Node): boolean =>
  node.type === 'CommentStatement' ||
  (node.type === 'ContentStatement' && (node as hbs.AST.ContentStatement).value.trim() === '');

function asBlock(node: Node, file: string): Block {
  if (node.type !== 'BlockStatement') throw misplaced(node, file);
  return node as Block;
}

const nameOf = (block: Block): string => (block.path as hbs.AST.PathExpression).original;

function fieldOf({ path, params, hash, escaped, loc }: hbs.AST.MustacheStatement, file: string): string {
  const name = (path as hbs.AST.PathExpression).original;
  if (params.length > 0 || hash !== undefined || !escaped || !/^[a-zA-Z]\w*$/.test(name)) {
    throw new Error(`${file}:${loc.start.line}: only plain fields stand in a template, not "${name}" with arguments`);
  }
  return name;
}

function condition(block: Block, file: string): string {
  const name = (block.params[0] as hbs.AST.PathExpression | undefined)?.original;
  if (block.params.length !== 1 || name === undefined || !/^[a-zA-Z]\w*$/.test(name)) throw misplaced(block, file);
  return name;
}

function literal(block: Block, file: string): string {
  const value = (block.params[0] as hbs.AST.StringLiteral | undefined)?.value;
  if (block.params.length !== 1 || typeof value !== 'string') throw misplaced(block, file);
  return value;
}

function tonesOf(block: Block, file: string): { tones?: readonly Tone[] } {
  if (block.params.length === 0) return {};
  const tones = literal(block, file).split(' ');
  for (const tone of tones) {
    if (!(TONES as readonly string[]).includes(tone)) throw new Error(`${file}: no tone is called "${tone}"`);
  }
  return { tones: tones as Tone[] };
}

const starts: readonly SentenceStart[] = ['same', 'line', 'paragraph'];
const slots: readonly PhraseSlot[] = ['happened', 'ask', 'askOr', 'nextRoute'];

function importanceOf(value: unknown, block: Block, file: string): number {
  const importance = Number(value);
  if (Number.isInteger(importance) && importance >= 1 && importance <= 9) return importance;
  throw new Error(`${file}:${block.loc.start.line}: importance is 1 to 9, not "${String(value)}"`);
}

function oneOf<T extends string>(known: readonly T[], value: unknown, block: Block, file: string): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new Error(`${file}:${block.loc.start.line}: "${String(value)}" is none of ${known.join(', ')}`);
}

/** The options of a block. One that means nothing, or an `else` where there can be none, is refused. */
function hashOf(block: Block, known: readonly string[], file: string): Record<string, unknown> {
  const pairs = block.hash?.pairs ?? [];
  const unknown = pairs.find(({ key }) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`${file}:${block.loc.start.line}: no option is called "${unknown.key}"`);
  if (block.inverse !== undefined && block.inverse !== null) throw misplaced(block.inverse.body[0] ?? block, file);
  return Object.fromEntries(pairs.map(({ key, value }) => [key, (value as hbs.AST.StringLiteral).value]));
}

const misplaced = (node: Node, file: string): Error =>
  new Error(`${file}:${node.loc.start.line}: this does not belong here (${node.type})`);
