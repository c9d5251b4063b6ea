import type { StoredLaterTexts, StoredNode } from '../../src/core/drafts/stored-later.ts';
import type { LaterTexts, SentenceTemplate, TemplateNode } from '../../src/core/drafts/template.ts';

/** The later texts as `readLater` takes them: 33 texts share 190 sentences, and spelled out are half as long again. */
export function storeLater({ drafts, ...rest }: LaterTexts): StoredLaterTexts {
  const places = new Map<string, number>();
  const sentences: SentenceTemplate[] = [];
  const placeOf = (sentence: SentenceTemplate): number => {
    const key = JSON.stringify(sentence);
    const place = places.get(key) ?? sentences.push(sentence) - 1;
    places.set(key, place);
    return place;
  };
  const nodes = (all: readonly TemplateNode[]): readonly StoredNode[] => all.map(node);
  const node = (one: TemplateNode): StoredNode => {
    if (!('if' in one)) return placeOf(one);
    const { if: field, then, else: otherwise } = one;
    return { if: field, then: nodes(then), ...(otherwise === undefined ? {} : { else: nodes(otherwise) }) };
  };
  const stored = Object.fromEntries(Object.entries(drafts).map(([script, all]) => [script, nodes(all)]));
  return { ...rest, sentences, drafts: stored as StoredLaterTexts['drafts'] };
}
