import type { CompiledLanguage } from './template.ts';

/**
 * The id of the usual good that somebody named, by its id, its name or another usual name in any of the languages;
 * null where the words are their own. Case, spaces and a leading article do not matter.
 */
export function itemIdOf(typed: string, languages: readonly CompiledLanguage[]): string | null {
  const wanted = folded(typed);
  for (const { items } of languages) {
    for (const [id, { name, also }] of Object.entries(items)) {
      if (id === wanted || folded(name) === wanted || also.some((other) => folded(other) === wanted)) return id;
    }
  }
  return null;
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:a|an|the|my) /, '')
    .replace(/\s+/gu, ' ')
    .trim();
