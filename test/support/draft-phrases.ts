import type { DraftLanguage } from '../../src/core/case/vocabulary.ts';
import type { Wording } from '../../src/core/drafts/template.ts';
import { compiled } from './languages.ts';

export type PlacedWordings = { place: string; wordings: readonly Wording[] };

/** What happened, by problem and detail: the sentences of `templates/<language>/problems`. */
export const happenedOf = (language: DraftLanguage): readonly PlacedWordings[] =>
  Object.entries(compiled(language).problems).flatMap(([problem, { happened, details }]) => [
    { place: `${problem}/happened`, wordings: happened },
    ...placed(problem, details),
  ]);

/** Every wording that stands outside the draft files, by where it stands. */
export const phrasesOf = (language: DraftLanguage): readonly PlacedWordings[] => {
  const { remedies, nextRoutes } = compiled(language);
  const asks = Object.entries(remedies).flatMap(([remedy, tones]) => placed(remedy, tones));
  return [...happenedOf(language), ...asks, ...placed('next', nextRoutes)];
};

/** Something about the wordings of each place, for comparing languages. */
export const byPlace = <T>(language: DraftLanguage, about: (wordings: readonly Wording[]) => T): Record<string, T> =>
  Object.fromEntries(phrasesOf(language).map(({ place, wordings }) => [place, about(wordings)]));

const placed = (folder: string, record: Record<string, readonly Wording[]>): readonly PlacedWordings[] =>
  Object.entries(record).map(([name, wordings]) => ({ place: `${folder}/${name}`, wordings }));
