import { brandOf } from '../../src/cli/brands/brand-of.ts';
import type { CaseResult } from '../../src/cli/cases/case-result.ts';
import { checkedAnswers, openCase } from '../../src/cli/cases/open-case.ts';
import { zoneOf } from '../../src/cli/cases/shopper-zone.ts';
import { contextOf } from '../../src/cli/context-from.ts';
import { openSession } from '../../src/cli/result/session.ts';
import { showPages } from '../../src/cli/result/show-pages.ts';
import { loadWords } from '../../src/cli/screen-language.ts';
import type { FirstDraft } from '../../src/cli/views/pages/page-id.ts';
import type { Answers } from '../../src/core/case/answers.ts';
import type { ScreenLanguage } from '../../src/core/case/vocabulary.ts';
import type { Step } from './fakes.ts';
import { acmeAnswers } from './some-case.ts';
import { type Setup, testPorts } from './test-ports.ts';

export type Looking = Setup & {
  language?: ScreenLanguage;
  /** Put over answers that give all a first draft needs. */
  answers?: object;
  first?: FirstDraft;
  /** Whether something came before the first page. */
  back?: boolean;
};

/** Opens a case and looks at its result page by page, on a terminal that is high enough for every page unless said. */
export async function lookAtResult(
  script: readonly Step[],
  { language = 'en', answers: changes = {}, first, back = false, ...setup }: Looking = {},
) {
  const world = testPorts({ rows: 200, ...setup, script });
  const settings = await world.ports.settings.load();
  const context = contextOf({ ports: world.ports, settings, words: await loadWords(language) });
  const answers = checkedAnswers({ ...acmeAnswers, ...changes }, context);
  const brand = await brandOf(answers.brand, world.ports.data, zoneOf(answers, context));
  const { result } = await openCase(answers, brand, context);
  const start = first ?? firstText(answers);
  const session = openSession(result, {
    brand,
    context,
    first: start,
    prompter: await world.ports.prompter(context.words.prompts),
  });
  let left: CaseResult | null = null;
  let thrown: unknown = null;
  try {
    await showPages(session, { first: start, back });
    left = session.now();
  } catch (error) {
    thrown = error;
  }
  if (thrown === null && world.left().length > 0) throw new Error(`never asked: ${world.left().join(' | ')}`);
  const [stored] = world.cases();
  return { left, thrown, stored, world, out: world.out(), notes: world.notes(), settings: world.settings() };
}

/** Unless said, who wrote to the brand before begins with the post, and anyone else with the e-mail. */
const firstText = ({ contacts, canUseX }: Answers): FirstDraft =>
  canUseX && contacts.length > 0 ? 'public-post' : 'email';

/** The same, where the pages end as they should. Throws what they throw. */
export async function lookedAt(script: readonly Step[], looking: Looking = {}) {
  const seen = await lookAtResult(script, looking);
  if (seen.left === null) throw seen.thrown;
  return { ...seen, left: seen.left };
}
