import type { AnswerFlag } from '../answers/answer-flags.ts';
import type { settingFlags } from '../config/setting-flags.ts';

/** What `--help` says, in one screen language. */
export type HelpWords = {
  tagline: string;
  /** Headings that the argument parser writes in English. */
  titles: Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Global Options:', string>;
  /** Over the commands that a shopper needs first, and over the others. */
  groups: Record<'first' | 'more', string>;
  more: string;
  version: string;
  help: string;
  global: Record<'lang' | 'json' | 'noColor' | 'yes' | 'quiet', string>;
  commands: Record<
    | 'new'
    | 'resume'
    | 'followup'
    | 'read'
    | 'record'
    | 'remind'
    | 'list'
    | 'show'
    | 'draft'
    | 'brands'
    | 'brandsSearch'
    | 'brandsShow'
    | 'config',
    string
  >;
  arguments: Record<'event' | 'case' | 'caseOrAll' | 'interview' | 'kind' | 'query' | 'brand', string>;
  options: Record<
    'answers' | 'from' | 'copy' | 'qr' | 'open' | 'wording' | 'drop' | 'confirmAccount' | 'limit' | 'calendar',
    string
  >;
  told: Record<'situation' | 'on' | 'by' | 'text' | 'readText' | 'until' | 'reference' | 'draft' | 'route', string>;
  answers: Record<AnswerFlag, string>;
  settings: Record<(typeof settingFlags)[number], string>;
};
