import { loadLanguage } from '../../scripts/templates/load-language.ts';
import type { DraftLanguage } from '../../src/core/case/vocabulary.ts';

type Loaded = ReturnType<typeof loadLanguage>;

const loaded = new Map<DraftLanguage, Loaded>();

/** The templates of a language, compiled from their sources once per run. */
export function compiled(language: DraftLanguage): Loaded {
  const found = loaded.get(language) ?? loadLanguage(language);
  loaded.set(language, found);
  return found;
}
