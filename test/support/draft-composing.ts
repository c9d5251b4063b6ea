import twitter from 'twitter-text';
import type { DraftKind, DraftLanguage } from '../../src/core/case/vocabulary.ts';
import { composeDraft } from '../../src/core/drafts/compose.ts';
import type { Draft } from '../../src/core/drafts/draft.ts';
import type { DraftInput } from '../../src/core/drafts/draft-input.ts';
import { createWeigher } from '../../src/core/post/length.ts';
import { compiled } from './languages.ts';

export const weigh = createWeigher(() => twitter.parseTweet);

export const otherLanguage = (language: DraftLanguage): DraftLanguage => (language === 'en' ? 'zh' : 'en');

/** The draft in the language the answers ask for, with its translation into the other one. */
export function composed(kind: DraftKind, input: DraftInput): Draft {
  const language = input.answers.draftLanguage;
  const languages = { draft: compiled(language), translation: compiled(otherLanguage(language)) };
  return composeDraft(input, kind, { languages, weigh });
}

/** The same without a translation: for a shopper who reads the draft's own language. */
export function composedAlone(kind: DraftKind, input: DraftInput): Draft {
  const languages = { draft: compiled(input.answers.draftLanguage), translation: null };
  return composeDraft(input, kind, { languages, weigh });
}
