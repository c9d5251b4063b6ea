import type { AnswerFlag } from '../answers/answer-flags.ts';

/** What `--help` says, in one screen language. */
export type HelpWords = {
  tagline: string;
  /** Headings that the argument parser writes in English. */
  titles: Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Global Options:', string>;
  more: string;
  version: string;
  help: string;
  global: Record<'lang' | 'json' | 'noColor' | 'yes' | 'quiet', string>;
  commands: Record<'new' | 'list' | 'show' | 'draft' | 'brands' | 'brandsSearch' | 'brandsShow', string>;
  arguments: Record<'case' | 'kind' | 'query' | 'brand', string>;
  options: Record<'answers' | 'copy' | 'open' | 'confirmAccount' | 'limit', string>;
  answers: Record<AnswerFlag, string>;
};
