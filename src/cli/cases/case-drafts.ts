import type { Brand } from '../../core/brands/brand.ts';
import type { Answers } from '../../core/case/answers.ts';
import { DRAFT_LANGUAGES, type DraftKind, type DraftLanguage } from '../../core/case/vocabulary.ts';
import { composeDraft } from '../../core/drafts/compose.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import type { DraftInput } from '../../core/drafts/draft-input.ts';
import type { EditsOf } from '../../core/drafts/drafted-event.ts';
import { hasPublicPost } from '../../core/drafts/has-public-post.ts';
import { itemIdOf } from '../../core/drafts/item.ts';
import type { DraftLanguages } from '../../core/drafts/plan-text.ts';
import { type Preparation, prepareDrafts } from '../../core/drafts/prepare.ts';
import type { CompiledLanguage } from '../../core/drafts/template.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import type { Clocks } from '../../core/playbook/next-step.ts';
import type { ShippedData } from '../../core/ports.ts';
import { weighing } from '../../core/post/weighing.ts';
import { phoneSearchFor } from '../../core/privacy/phone-search.ts';
import type { Context } from '../context.ts';
import { brandDesk } from './brand-desk.ts';
import { zoneOf } from './shopper-zone.ts';

/** The case as far as drafts need it. */
export type CaseFacts = {
  /** The case's id, with the turn behind it where there was one: it chooses the wordings. */
  id: string;
  answers: Answers;
  brand: Brand;
  /** What the texts after the first ones need; without it those are not loaded. */
  later?: Pick<DraftInput, 'talk' | 'scripts'>;
};

/** What the drafts of a case are made from, and the languages they are rendered in. */
export type Prepared = { preparation: Preparation; languages: DraftLanguages };

/** The case made ready for drafting: its words masked, its accounts judged, its languages read. */
export async function preparationOf({ id, answers, brand, later }: CaseFacts, context: Context): Promise<Prepared> {
  const { ports, words, now } = context;
  const read = (language: DraftLanguage): CompiledLanguage => ({
    ...ports.data.draftLanguage(language),
    later: later === undefined ? null : ports.data.laterTexts(language),
  });
  const draft = read(answers.draftLanguage);
  const translation = words.language === answers.draftLanguage ? null : read(words.language);
  const known = translation === null ? [draft] : [draft, translation];
  const preparation = prepareDrafts({
    answers,
    brand,
    desk: brandDesk(answers, brand, context),
    retired: ports.data.retiredHandles(),
    languages: itemIdOf(answers.item, known) === null ? DRAFT_LANGUAGES.map(ports.data.draftLanguage) : known,
    phones: await phoneSearchFor([answers.item, answers.detail ?? '', brand.name]),
    now,
    timeZone: zoneOf(answers, context),
    screenLanguage: words.language,
    seed: id,
    ...later,
  });
  const warnings = preparation.warnings.map((warning) => withNames(warning, ports.data));
  return { preparation: { ...preparation, warnings }, languages: { draft, translation } };
}

/** The clocks that a case goes by: of the brand's desk and of the shopper. */
export const clocksIn = ({ input: { brand, timeZone } }: Preparation): Clocks => ({ desk: brand.desk, timeZone });

/** Drafts in the draft's language, each with its translation where the screen speaks another. */
export const composed = (
  { preparation, languages }: Prepared,
  kinds: readonly DraftKind[],
  edits: EditsOf,
): Promise<readonly Draft[]> =>
  weighing((weigh) =>
    kinds.map((kind) => composeDraft(preparation.input, kind, { languages, weigh, edits: edits(kind) })),
  );

/** Records name other brands by id; people know them by name. */
function withNames(warning: Warning, data: ShippedData): Warning {
  if (warning.code !== 'brand-caution') return warning;
  return { ...warning, others: warning.others.map((id) => data.brand(id)?.name ?? id) };
}

/** The first texts of a case. Who cannot use X is given nothing that needs it; a strange charge is nobody's to post. */
export function firstKinds({ canUseX, problem }: Answers): readonly DraftKind[] {
  if (!canUseX) return ['email'];
  return hasPublicPost({ canUseX, problem }) ? ['public-post', 'direct-message', 'email'] : ['direct-message', 'email'];
}
