/**
 * An interview that is not over: kept after each answer, so that a closed terminal loses none. Apart from its schema,
 * so that the first question does not wait for it.
 */
export type Unfinished = {
  version: 1;
  id: string;
  /** ISO instants. */
  startedAt: string;
  savedAt: string;
  /** In the shape of an answers file, with the fields that are not answered left out; checked when the texts are written. */
  answers: Record<string, unknown>;
  /** Fields that flags, a mail or the settings answered (`order.placedOn`): nobody is asked for them. */
  given: string[];
  /** Id of the question that the shopper was at; null for the summary. */
  at: string | null;
  /** Whether the summary was seen: from then on only what is open is asked before it. */
  reviewed: boolean;
  /** Ids of questions that are asked again because an answer they depend on changed. */
  again: string[];
  /** The case that was opened from it, where the shopper came back from its texts to their answers; null before. */
  caseId: string | null;
  /** Descriptions that belong to a problem which was chosen before: they come back with it. */
  details: Record<string, string | null>;
};
