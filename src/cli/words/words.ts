import type { Account } from '../../core/brands/brand.ts';
import type { Caution } from '../../core/brands/cautions.ts';
import type { TrustReason } from '../../core/brands/trust.ts';
import type { ScreenLanguage } from '../../core/case/vocabulary.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import type { Mistake } from '../../core/errors.ts';
import type { NextAction } from '../../core/playbook/next-step.ts';
import type { PromptWords } from '../../core/ports.ts';
import type { LastDay } from '../../core/routes/last-days.ts';
import type { Way } from '../../core/routes/way.ts';
import type { BeforeDraftsWords } from './before-drafts.ts';
import type { ConfigWords } from './config.ts';
import type { FollowupWords } from './followup.ts';
import type { HelpWords } from './help.ts';
import type { HomeWords } from './home.ts';
import type { Labels } from './labels.ts';
import type { MailWords } from './mail.ts';
import type { QrWords } from './qr.ts';
import type { QuestionWords } from './questions.ts';
import type { ReadWords } from './read.ts';
import type { RemindWords } from './remind.ts';
import type { ResultWords } from './result.ts';
import type { RouteWords } from './routes.ts';
import type { ScreenWords } from './screens.ts';
import type { SelfChecks } from './self-checks.ts';
import type { TimelineWords } from './timeline.ts';
import type { ToldWords } from './told.ts';

/** A mistake said in one line, and what to do about it. */
export type Said = { line: string; hint: string | null };

/** Everything the tool says to the shopper in one screen language. Types enforce that no language lacks a word. */
export type Words = {
  language: ScreenLanguage;
  labels: Labels;
  mistake: (mistake: Mistake) => Said;
  warning: (warning: Warning, labels: Labels) => string;
  caution: (caution: Caution, facts: { brand: string; others: readonly string[]; helpPage: string | null }) => string;
  trust: (reason: TrustReason) => string;
  role: Record<Account['role'], string>;
  next: Record<Exclude<NextAction, 'open-route'>, string>;
  /** What to do where a last day comes near. */
  openRoute: (lastDay: LastDay) => string;
  questions: QuestionWords;
  selfChecks: SelfChecks;
  beforeDrafts: BeforeDraftsWords;
  screens: ScreenWords;
  result: ResultWords;
  home: HomeWords;
  help: HelpWords;
  config: ConfigWords;
  mail: MailWords;
  prompts: PromptWords;
  qr: QrWords;
  told: ToldWords;
  followup: FollowupWords;
  read: ReadWords;
  routes: RouteWords;
  remind: RemindWords;
  timeline: TimelineWords;
  /** What a way to the money is called in a list. */
  wayNames: Record<Way, string>;
};
