import * as z from 'zod/mini';

const sentenceId = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));

/** What the shopper changed in a draft, by sentence id: the wordings they chose (from 0), and what they left out. */
export type DraftEdits = { wordings: Readonly<Record<string, number>>; dropped: readonly string[] };

export const DraftEdits: z.ZodMiniType<DraftEdits> = z.strictObject({
  wordings: z.record(sentenceId, z.int().check(z.gte(0))),
  dropped: z.array(sentenceId),
});

export const noEdits: DraftEdits = { wordings: {}, dropped: [] };
