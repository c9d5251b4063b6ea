import * as z from 'zod/mini';

const sentenceId = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));

/** What the shopper changed in a draft, by sentence id: the wordings they chose (from 0), and what they left out. */
export const DraftEdits = z.strictObject({
  wordings: z.readonly(z.record(sentenceId, z.int().check(z.gte(0)))),
  dropped: z.readonly(z.array(sentenceId)),
});
export type DraftEdits = z.infer<typeof DraftEdits>;

export const noEdits: DraftEdits = { wordings: {}, dropped: [] };
