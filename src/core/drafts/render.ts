import type { Tone } from '../case/vocabulary.ts';
import type { Choice, Piece, SentenceTemplate, TemplateNode, Wording, WordingNode } from './template.ts';

/** What a template may say: strings ready to print, null for "none". A field that is missing is a bug and throws. */
export type View = Readonly<Record<string, string | null>>;

/** The sentences of a template that this view calls for, in order. */
export function sentencesFor(nodes: readonly TemplateNode[], view: View): readonly SentenceTemplate[] {
  return nodes.flatMap((node) => ('if' in node ? sentencesFor(branchOf(node, view), view) : [node]));
}

/** The wordings of a sentence that this view and tone call for. */
export function wordingsFor(nodes: readonly WordingNode[], view: View, tone: Tone): readonly Wording[] {
  return nodes.flatMap((node) => {
    if ('if' in node) return wordingsFor(branchOf(node, view), view, tone);
    return node.tones === undefined || node.tones.includes(tone) ? [node.body] : [];
  });
}

/** The text of a wording without the clauses that were given up. */
export function renderWording(pieces: Wording, view: View, dropped: ReadonlySet<string>): string {
  let text = '';
  for (const piece of pieces) text += renderPiece(piece, view, dropped);
  return text;
}

/** The clauses that stand in a wording under this view, outermost first. */
export function clausesIn(pieces: Wording, view: View): readonly { id: string; importance: number }[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string' || 'field' in piece) return [];
    if ('if' in piece) return clausesIn(branchOf(piece, view), view);
    return [{ id: piece.clause, importance: piece.importance }, ...clausesIn(piece.body, view)];
  });
}

function renderPiece(piece: Piece, view: View, dropped: ReadonlySet<string>): string {
  if (typeof piece === 'string') return piece;
  if ('field' in piece) return fieldOf(view, piece.field) ?? '';
  if ('if' in piece) return renderWording(branchOf(piece, view), view, dropped);
  return dropped.has(piece.clause) ? '' : renderWording(piece.body, view, dropped);
}

const branchOf = <T>(choice: Choice<T>, view: View): readonly T[] =>
  fieldOf(view, choice.if) === null ? (choice.else ?? []) : choice.then;

function fieldOf(view: View, field: string): string | null {
  const value = view[field];
  if (value === undefined) throw new Error(`a template reads "${field}", which its view does not have`);
  return value;
}
