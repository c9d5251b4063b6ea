import type { PhraseId, TOPICS, Topic } from '../../core/reading/phrases/all-phrases.ts';
import type { GlossValues } from '../../core/reading/reading.ts';

/** What a standard phrase tells the shopper, between the lines too: a plain sentence, with what the reply says besides. */
export type Gloss = string | ((values: GlossValues) => string);

/** A gloss for each phrase. */
export type Glosses = Record<PhraseId, Gloss>;

/** The glosses of some topics: the lists are kept apart for their length. */
export type GlossesOf<T extends Topic> = { [Id in keyof PhrasesOf<T>]: Gloss };
type PhrasesOf<T extends Topic> = UnionToIntersection<(typeof TOPICS)[T]['phrases']>;
type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
