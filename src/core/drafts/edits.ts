import type { DraftEdits } from '../case/draft-edits.ts';

export const isUnedited = ({ wordings, dropped }: DraftEdits): boolean =>
  dropped.length === 0 && Object.keys(wordings).length === 0;

/** Whether a text can do without a sentence: without greeting, problem or request there is nothing to answer. */
export const mayDrop = ({ importance }: { importance: number }): boolean => importance > 1;

/** With a wording chosen for a sentence; one that had been left out comes back with it. */
export const withWording = (edits: DraftEdits, id: string, wording: number): DraftEdits => ({
  ...withRestored(edits, id),
  wordings: { ...edits.wordings, [id]: wording },
});

/** With a sentence left out. What is refused by `mayDrop` stays in the text all the same. */
export const withDropped = (edits: DraftEdits, id: string): DraftEdits => ({
  ...edits,
  dropped: [...withRestored(edits, id).dropped, id],
});

/** With a sentence put back, in the wording it had. */
export const withRestored = (edits: DraftEdits, id: string): DraftEdits => ({
  ...edits,
  dropped: edits.dropped.filter((dropped) => dropped !== id),
});

/** The wording the shopper chose for a sentence; null where they did not, or where the sentence has no such wording now. */
export function chosenWording({ wordings }: DraftEdits, id: string, count: number): number | null {
  const chosen = Object.hasOwn(wordings, id) ? wordings[id] : undefined;
  return chosen !== undefined && chosen < count ? chosen : null;
}
