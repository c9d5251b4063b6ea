import type { LaterScript } from '../playbook/scripts.ts';
import type { LaterTexts, SentenceTemplate, TemplateNode } from './template.ts';

/** The place of a sentence among all, or a choice of such. */
export type StoredNode = number | { if: string; then: readonly StoredNode[]; else?: readonly StoredNode[] };

/** The texts after the first ones as they are shipped: each sentence once, because many stand in up to eighteen texts. */
export type StoredLaterTexts = Omit<LaterTexts, 'drafts'> & {
  sentences: readonly SentenceTemplate[];
  drafts: Record<LaterScript, readonly StoredNode[]>;
};

/** With each sentence back in its texts. Throws where a place has none: a broken file. */
export function readLater({ sentences, drafts, ...rest }: StoredLaterTexts): LaterTexts {
  const nodes = (stored: readonly StoredNode[]): readonly TemplateNode[] => stored.map(node);
  const node = (stored: StoredNode): TemplateNode => {
    if (typeof stored !== 'number') {
      const { if: field, then, else: otherwise } = stored;
      return { if: field, then: nodes(then), ...(otherwise === undefined ? {} : { else: nodes(otherwise) }) };
    }
    const sentence = sentences[stored];
    if (sentence === undefined) throw new Error(`the later texts have no sentence ${stored}`);
    return sentence;
  };
  const entries = Object.entries(drafts).map(([script, stored]) => [script, nodes(stored)]);
  return { ...rest, drafts: Object.fromEntries(entries) as LaterTexts['drafts'] };
}
