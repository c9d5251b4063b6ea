import { words } from '../../src/cli/words/en.ts';
import type { Brand } from '../../src/core/brands/brand.ts';
import { spokenName } from '../../src/core/brands/spoken-name.ts';
import { answersNow, type Case } from '../../src/core/case/case.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { STAGES } from '../../src/core/case/vocabulary.ts';
import { likeness, mostAlike } from '../../src/core/drafts/distinct.ts';
import type { Draft } from '../../src/core/drafts/draft.ts';
import { earlierTexts } from '../../src/core/drafts/earlier-texts.ts';
import { instantOf } from '../../src/core/playbook/event-day.ts';
import { turnOf } from '../../src/core/playbook/turn.ts';
import { hashtag } from '../../src/core/post/hashtag.ts';
import { plainName } from '../../src/core/post/plain-name.ts';
import { faultsOf } from './draft-faults.ts';
import { prepared } from './draft-preparing.ts';
import { type Chance, secrets, type walkAnswers } from './walk-answers.ts';

/** What a walk came upon: faults, and what was measured on the way. */
export type Walked = {
  /** One line each; empty where all is well. */
  faults: readonly string[];
  turns: number;
  publicTexts: number;
  /** How alike the public text is that is most like an earlier one of its case. */
  worst: number;
  /** Public texts that were kept back, because nothing was left to say. */
  keptBack: number;
};

/** A shopper on their way through the playbook. */
export type Walker = {
  chance: Chance;
  answers: ReturnType<typeof walkAnswers>['answers'];
  brand: Brand;
  /** Milliseconds since 1970. */
  now: number;
  cases: readonly Case[];
  found: Walked & { faults: string[] };
};

/** What `new`, `followup` and `record` print for programs, as far as it is looked at. */
export type Document = {
  case: { stage: string };
  drafts: readonly (Draft & { accounts: readonly { handle: string; used: boolean }[] })[];
  warnings: readonly { code: string }[];
  next: { action: string; at: string } | null;
};

export const hourMs = 3_600_000;

export const stored = ({ cases }: Walker): Case => cases[0] as Case;

export const publicKinds: ReadonlySet<string> = new Set(['public-post', 'public-follow-up', 'closing-post']);

/** Holds what a turn gave against the rules. */
export function look(walker: Walker, document: Document, n: number): void {
  const { found } = walker;
  const note = (fault: string, text = ''): void => void found.faults.push(`walk ${n}: ${fault}\n${text}`);
  if (!STAGES.includes(document.case.stage as never)) note(`the stage is ${document.case.stage}`);
  found.keptBack += document.warnings.filter(({ code }) => code === 'nothing-new-to-say').length;
  for (const draft of document.drafts) {
    for (const fault of faultsOf(draft, expectedOf(draft, walker))) note(`${draft.kind}: ${fault}`, draft.text);
    for (const fault of repeated(draft, walker)) note(`${draft.kind}: ${fault}`, draft.text);
  }
  for (const fault of tooSoon(walker, document)) note(fault);
}

/** A text that was written or sent before, or a public one that is too much like another. */
function repeated(draft: Draft, walker: Walker): string[] {
  const turn = turnOf(stored(walker));
  if (turn === null) return [];
  const earlier = earlierTexts(stored(walker), draft.kind);
  if (earlier.includes(draft.text)) return ['says what was said before'];
  if (draft.visibility !== 'public') return [];
  const { found } = walker;
  const alike = likeness(draft.text, earlier);
  found.publicTexts += 1;
  if (draft.kind === 'public-post') return [];
  found.worst = Math.max(found.worst, alike);
  return alike > mostAlike.public ? [`is ${alike.toFixed(2)} like an earlier one`] : [];
}

/** A public text is due a day after the last public one at the earliest. */
function tooSoon(walker: Walker, { next }: Document): string[] {
  const actions = [...publicKinds].map((kind) => words.next[`send-${kind}` as 'send-public-post']);
  if (next === null || !actions.includes(next.action)) return [];
  const at = lastPublic(stored(walker).events, answersNow(stored(walker)).timeZone ?? 'UTC');
  return at !== null && Date.parse(next.at) - at < 24 * hourMs ? [`${next.action} ${next.at}: too soon`] : [];
}

const lastPublic = (events: readonly CaseEvent[], timeZone: string): number | null => {
  const taken = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.event] : [])));
  const posted = events.filter(
    (event, at) => !taken.has(at) && event.kind === 'sent' && publicKinds.has(event.draft.kind),
  );
  const last = posted.at(-1);
  return last === undefined ? null : instantOf(last, timeZone).getTime();
};

function expectedOf(draft: Document['drafts'][number], { answers, brand }: Walker) {
  const { words: typed } = prepared({ answers, brand }).input;
  const isFirst = ['public-post', 'direct-message'].includes(draft.kind);
  return {
    handles: draft.accounts.filter(({ used }) => used).map(({ handle }) => handle),
    tags:
      draft.kind === 'public-post' ? [hashtag(plainName(spokenName(brand))) ?? '', '#CustomerService', '#客服'] : [],
    item: null,
    says: isFirst ? (['what-happened', 'ask'] as const) : [],
    typed: [typed.public.item, typed.private.item, typed.public.detail ?? '', typed.private.detail ?? ''],
    secret: [...secrets, 'CASE-889912', 'NikeHelp_Desk'],
  };
}
