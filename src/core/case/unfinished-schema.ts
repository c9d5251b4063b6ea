import * as z from 'zod/mini';
import type { Unfinished } from './unfinished.ts';

const instant = z.iso.datetime();

/** The stored form of an interview that is not over. */
export const UnfinishedSchema: z.ZodMiniType<Unfinished> = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  startedAt: instant,
  savedAt: instant,
  answers: z.record(z.string(), z.unknown()),
  given: z.array(z.string()),
  at: z.nullable(z.string()),
  reviewed: z.boolean(),
  again: z.array(z.string()),
  caseId: z.nullable(z.string()),
  details: z.record(z.string(), z.nullable(z.string())),
});
