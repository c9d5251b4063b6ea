import type { Piece, TemplateNode, Wording, WordingNode } from '../../src/core/drafts/template.ts';

/** Every field that a template reads, as a value or as a condition: sorted, once each. */
export const fieldsOfTemplate = (nodes: readonly TemplateNode[]): readonly string[] =>
  sorted(nodes.flatMap(ofTemplate));

/** Every field that a wording reads. */
export const fieldsOfWording = (wording: Wording): readonly string[] => sorted(wording.flatMap(ofPiece));

/** Fields that decide which sentences, wordings and clauses stand in a part of a template. */
export const flagsOf = (node: TemplateNode): readonly string[] => sorted(flagsOfTemplate(node));

const sorted = (fields: readonly string[]): readonly string[] => [...new Set(fields)].sort();

function ofTemplate(node: TemplateNode): readonly string[] {
  if ('if' in node) return [node.if, ...node.then.flatMap(ofTemplate), ...(node.else ?? []).flatMap(ofTemplate)];
  return node.wordings.flatMap(ofWordingNode);
}

function ofWordingNode(node: WordingNode): readonly string[] {
  if ('if' in node) return [node.if, ...node.then.flatMap(ofWordingNode), ...(node.else ?? []).flatMap(ofWordingNode)];
  return node.body.flatMap(ofPiece);
}

function ofPiece(piece: Piece): readonly string[] {
  if (typeof piece === 'string') return [];
  if ('field' in piece) return [piece.field];
  if ('if' in piece) return [piece.if, ...piece.then.flatMap(ofPiece), ...(piece.else ?? []).flatMap(ofPiece)];
  return piece.body.flatMap(ofPiece);
}

function flagsOfTemplate(node: TemplateNode): readonly string[] {
  if ('if' in node) return [node.if, ...[...node.then, ...(node.else ?? [])].flatMap(flagsOfTemplate)];
  return node.wordings.flatMap(flagsOfWordings);
}

function flagsOfWordings(node: WordingNode): readonly string[] {
  if ('if' in node) return [node.if, ...[...node.then, ...(node.else ?? [])].flatMap(flagsOfWordings)];
  return node.body.flatMap(flagsOfPiece);
}

function flagsOfPiece(piece: Piece): readonly string[] {
  if (typeof piece === 'string' || 'field' in piece) return [];
  if ('if' in piece) return [piece.if, ...[...piece.then, ...(piece.else ?? [])].flatMap(flagsOfPiece)];
  return piece.body.flatMap(flagsOfPiece);
}
