import { matchAt, type Pattern, patternOf } from '../words/pattern.ts';
import { type PatternIndex, patternIndex } from '../words/pattern-index.ts';
import type { Word } from '../words/words-of.ts';
import { type PhraseId, type Stance, TOPICS, type Topic } from './all-phrases.ts';
import { isSaid } from './is-said.ts';
import { yields } from './more-exact.ts';
import { isOfItsSide } from './who-acts.ts';

/** A phrase in a sentence: from its first word to behind its last one. */
export type FoundPhrase = { id: PhraseId; topic: Topic; from: number; to: number };

type Rule = { id: PhraseId; topic: Topic; stance: Stance; pattern: Pattern };

/**
 * The phrases of a sentence in their order: of those of one topic that lie inside of each other the longest. Linear in the
 * number of words.
 */
export function findPhrases(words: readonly Word[], isQuestion: boolean): FoundPhrase[] {
  const found = new Map<PhraseId, FoundPhrase>();
  const startingAt = rules();
  for (let at = 0; at < words.length; at++) {
    for (const rule of startingAt(words, at)) {
      const known = found.get(rule.id);
      if (known !== undefined && known.from < at) continue;
      const to = matchAt(rule.pattern, words, at);
      if (to === null || (known?.to ?? 0) >= to || !isSaid(rule.stance, words, { from: at, isQuestion })) continue;
      if (!isOfItsSide(rule.id, words, at)) continue;
      found.set(rule.id, { id: rule.id, topic: rule.topic, from: at, to });
    }
  }
  const all = [...found.values()].sort((one, other) => one.from - other.from || other.to - one.to);
  const apart = all.filter((one) => !all.some((other) => covers(other, one) || yields(one.id, other.id)));
  return withoutPolite(apart, words.length);
}

/** Topics in which a phrase inside of a longer one says nothing of its own. */
const wordy: ReadonlySet<Topic> = new Set(['courtesy', 'apology', 'messages', 'waiting', 'automatic', 'records']);

const covers = (outer: FoundPhrase, inner: FoundPhrase): boolean =>
  outer !== inner &&
  outer.topic === inner.topic &&
  wordy.has(outer.topic) &&
  !Object.hasOwn(mostPolite, outer.id) &&
  !yields(outer.id, inner.id) &&
  outer.from <= inner.from &&
  outer.to >= inner.to &&
  (outer.to - outer.from > inner.to - inner.from || outer.id < inner.id);

/** "Hi Li" says something only where nothing else is said: more words than these say something else. */
const mostPolite = { greeting: 5, 'sign-off': 7 };

function withoutPolite(all: readonly FoundPhrase[], length: number): FoundPhrase[] {
  const others = all.filter(({ id }) => id !== 'greeting' && id !== 'sign-off');
  const polite = all.slice(0, 1).filter(({ id }) => length <= mostPolite[id as keyof typeof mostPolite]);
  return others.length > 0 ? others : polite;
}

let made: PatternIndex<Rule> | undefined;

/** Compiled when the first reply is read: most commands read none. */
function rules(): PatternIndex<Rule> {
  made ??= patternIndex(allRules());
  return made;
}

function allRules(): Rule[] {
  return Object.entries(TOPICS).flatMap(([topic, { phrases, stance }]) =>
    Object.entries<readonly string[]>(phrases).flatMap(([id, patterns]) =>
      patterns.map((written) => ({ id: id as PhraseId, topic: topic as Topic, stance, pattern: patternOf(written) })),
    ),
  );
}
