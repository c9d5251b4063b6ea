import type { EvidenceId } from '../case/evidence.ts';
import type { Problem } from '../case/problems.ts';
import type { Remedy } from '../case/remedies.ts';
import type { Channel, DraftLanguage, Payment, Tone } from '../case/vocabulary.ts';
import type { FirstScript, LaterScript } from '../playbook/scripts.ts';
import type { StoryLine } from '../playbook/talk.ts';
import type { NextRoute } from './next-route.ts';

/** 1 is never dropped; the higher the number, the sooner a text that is too long gives the sentence up. */
export type Importance = number;

/** What stands where the view has a field, and where it has not; an `else` that says nothing is left out. */
export type Choice<T> = { if: string; then: readonly T[]; else?: readonly T[] };

/** Part of a wording: plain text, a field of the view, a choice by a field, or a clause that may be given up. */
export type Piece =
  | string
  | { field: string }
  | { if: string; then: readonly Piece[]; else?: readonly Piece[] }
  | { clause: string; importance: Importance; body: readonly Piece[] };

export type Wording = readonly Piece[];

/** `tones`: those it is for, where it is not for all. */
export type WordingNode =
  | { tones?: readonly Tone[]; body: Wording }
  | { if: string; then: readonly WordingNode[]; else?: readonly WordingNode[] };

/** Where a sentence begins: after the one before, on a new line, or after an empty line. */
export type SentenceStart = 'same' | 'line' | 'paragraph';

/** Wordings that stand in the phrases because they differ by problem, remedy or payment. */
export type PhraseSlot = 'happened' | 'ask' | 'askOr' | 'nextRoute';

/** `start`: where not `same`. `from`: the phrases that hold its wordings, where it has none of its own. */
export type SentenceTemplate = {
  sentence: string;
  importance: Importance;
  start?: SentenceStart;
  from?: PhraseSlot;
  wordings: readonly WordingNode[];
};

export type TemplateNode =
  | SentenceTemplate
  | { if: string; then: readonly TemplateNode[]; else?: readonly TemplateNode[] };

/** Forms of a counted noun by CLDR plural category; `{{count}}` stands for the number. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What stands between the entries of a list, and before its last one. */
export type Joining = { between: string; last: string };

/** Names in the draft's language, for lists and labels inside sentences. */
export type Phrases = {
  contacts: Record<Channel, PluralForms>;
  payments: Record<Payment, string>;
  evidence: Record<EvidenceId, string>;
  problems: Record<Problem, string>;
  joining: { contacts: Joining; evidence: Joining };
  /** A wallet with a card behind it, with `{{wallet}}` and then `{{card}}`. */
  walletAndCard: string;
  /** Articles before names of countries inside of a sentence, each with the ISO codes of those that take it. */
  countryArticles: Record<string, readonly string[]>;
  /** The hashtag that customer services follow. */
  serviceTag: string;
  /** Stands for an item of which nothing may be said. */
  goods: string;
};

export type Item = { name: string; also: readonly string[] };

/** What the texts after the first ones are made of. It lies in a file of its own: the first texts need none of it. */
export type LaterTexts = {
  drafts: Record<LaterScript, readonly TemplateNode[]>;
  /** A line of the history each, with `{{on}}` for its day. */
  story: Record<StoryLine['what'], string>;
  /** What stands between the lines of the history. */
  storyJoining: string;
  /** What was asked for, as a noun: "a full refund". */
  remedyNames: Record<Remedy, string>;
};

/** Everything the drafts of one language are made of, as the build leaves it. */
export type CompiledLanguage = {
  language: DraftLanguage;
  drafts: Record<FirstScript, readonly TemplateNode[]>;
  /** Null until a text after the first ones is asked for. */
  later: LaterTexts | null;
  problems: Record<Problem, { happened: readonly Wording[]; details: Record<string, readonly Wording[]> }>;
  remedies: Record<Remedy, Record<Tone | 'or', readonly Wording[]>>;
  nextRoutes: Record<NextRoute, readonly Wording[]>;
  phrases: Phrases;
  items: Record<string, Item>;
  /** Names of countries by ISO code, written by `Intl` at build: asking it at run time costs 5 ms. */
  countries: Record<string, string>;
};
