import { type ReadSituation, type Said, SITUATION_RULES } from './situation-rules.ts';

/** What the reply amounts to, or null where nothing in it decides. Only ever a proposal. */
export function situationOf(said: Said): ReadSituation | null {
  const rule = SITUATION_RULES.find(
    ({ any, none = [], when }) =>
      any.some((id) => said.phrases.has(id)) && !none.some((id) => said.phrases.has(id)) && (when?.(said) ?? true),
  );
  return rule?.situation ?? null;
}
