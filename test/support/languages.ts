import { loadLanguage } from '../../scripts/templates/load-language.ts';
import type { DraftLanguage } from '../../src/core/case/vocabulary.ts';
import type { CompiledLanguage } from '../../src/core/drafts/template.ts';

const loaded = new Map<DraftLanguage, CompiledLanguage>();

/** The templates of a language, compiled from their sources once per run. */
export function compiled(language: DraftLanguage): CompiledLanguage {
  const found = loaded.get(language) ?? loadLanguage(language);
  loaded.set(language, found);
  return found;
}
