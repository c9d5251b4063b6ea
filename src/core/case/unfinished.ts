import * as z from 'zod/mini';
import { PROBLEMS } from './problems.ts';

const instant = z.iso.datetime();

/**
 * An interview that is not over: kept after each answer, so that a closed terminal loses none. The answers have the
 * shape of an answers file, with the fields that are not answered left out; they are checked when the texts are written.
 */
export const Unfinished = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  startedAt: instant,
  savedAt: instant,
  answers: z.record(z.string(), z.unknown()),
  /** Fields that flags, a mail or the settings answered (`order.placedOn`): nobody is asked for them. */
  given: z.array(z.string()),
  /** Id of the question that the shopper was at; null for the summary. */
  at: z.nullable(z.string()),
  /** Whether the summary was seen: from then on only what is open is asked before it. */
  reviewed: z.boolean(),
  /** Ids of questions that are asked again because an answer they depend on changed. */
  again: z.array(z.string()),
  /** Descriptions that belong to a problem which was chosen before: they come back with it. */
  details: z.record(z.string(), z.nullable(z.string())),
});
export type Unfinished = z.infer<typeof Unfinished>;

/** Problems of which a description is kept. */
export const isProblem = (id: unknown): id is (typeof PROBLEMS)[number] => PROBLEMS.some((problem) => problem === id);
