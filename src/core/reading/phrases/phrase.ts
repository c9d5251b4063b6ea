/** Phrases of one topic: each with the patterns of its usual variations (see 'words/pattern.ts'). */
export type Phrases = Readonly<Record<string, readonly string[]>>;
