import type { Brand } from '../../core/brands/brand.ts';
import type { Answers } from '../../core/case/answers.ts';
import { type Case, editsNow, openedAt } from '../../core/case/case.ts';
import type { DraftEdits } from '../../core/case/draft-edits.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { draftedEvents } from '../../core/drafts/drafted-event.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import { type NextStep, nextStep } from '../../core/playbook/next-step.ts';
import { turnOf } from '../../core/playbook/turn.ts';
import type { Prompter } from '../../core/ports.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import { caseNext } from '../cases/case-next.ts';
import type { CaseResult } from '../cases/case-result.ts';
import { firstTexts, type Texts } from '../cases/texts.ts';
import { appendEvents } from '../cases/write-case.ts';
import { type Context, note } from '../context.ts';
import { showMistake } from '../show/show-mistake.ts';
import type { FirstDraft } from '../views/pages/page-id.ts';

/** A result while the shopper looks at it. Every change is written down at once; what cannot be written holds here. */
export type Session = {
  readonly context: Context;
  readonly brand: Brand;
  readonly prompter: Prompter;
  readonly texts: Texts;
  /** Warnings that were told before the first page. */
  readonly said: readonly Warning['code'][];
  /** The case and its drafts as they stand. */
  now: () => CaseResult;
  /** What was asked once already. */
  readonly asked: Set<'name'>;
  edit: (kind: DraftKind, edits: DraftEdits) => Promise<void>;
  /** Puts answers right and writes every draft anew. */
  correct: (answers: Partial<Answers>) => Promise<void>;
  noteSent: (draft: Draft) => Promise<void>;
};

export type Opened = {
  brand: Brand;
  context: Context;
  prompter: Prompter;
  first: FirstDraft;
  texts?: Texts;
  said?: readonly Warning['code'][] | undefined;
};

export function openSession(
  opened: CaseResult,
  { brand, context, prompter, first, said = [], texts = firstTexts(brand, context) }: Opened,
): Session {
  let result: CaseResult = { ...opened, next: nextOf(opened, { first, context }) };
  const at = context.now.toISOString();

  const keep = async (changed: Partial<CaseResult>, events: readonly CaseEvent[]): Promise<void> => {
    const stored = withEvents(result.stored, events);
    const kept = { ...result, ...changed, stored };
    result = { ...kept, next: nextOf(kept, { first, context }) };
    if (!result.saved) return;
    const writing = await appendEvents(stored.id, events, context);
    if (writing.outcome !== 'refused') return;
    result = { ...result, saved: false };
    showMistake(writing.trouble, { ...context, palette: context.palette.note });
    note(context, context.words.result.unsaved);
  };

  return {
    ...{ context, brand, prompter, texts, said, asked: new Set<'name'>(), now: () => result },
    edit: async (kind, edits) => {
      const [draft] = await texts.compose(result, [kind], () => edits);
      if (draft === undefined) return;
      const drafts = result.drafts.map((before) => (before.kind === kind ? draft : before));
      await keep({ drafts }, draftedEvents(result.stored, [draft], { edits: () => edits, at }));
    },
    correct: async (answers) => {
      const corrected: CaseEvent = { kind: 'corrected', at, ...withBrand(answers, brand) };
      const stored = withEvents(result.stored, [corrected]);
      const prepared = await texts.prepare(stored);
      const edits = (kind: DraftKind): DraftEdits => editsNow(stored, kind);
      const drafts = await texts.compose({ ...prepared, stored }, texts.kinds(stored), edits);
      const warnings = texts.warnings(result.preparation.warnings, prepared.preparation.warnings);
      const preparation = { ...prepared.preparation, warnings };
      await keep({ ...prepared, preparation, drafts }, [corrected, ...draftedEvents(stored, drafts, { edits, at })]);
    },
    noteSent: ({ kind, language, text }) => keep({}, [{ kind: 'sent', at, draft: { kind, language, text } }]),
  };
}

/** The draft of a kind. Only kinds that the case has are asked for. */
export function draftOf(session: Session, kind: DraftKind): Draft {
  const draft = session.now().drafts.find((one) => one.kind === kind);
  if (draft === undefined) throw new RangeError(`the case has no ${kind}`);
  return draft;
}

const withEvents = (stored: Case, events: readonly CaseEvent[]): Case => ({
  ...stored,
  events: [...stored.events, ...events],
});

/** A brand of the directory is kept by its id, and another one with its name, as when a case is opened. */
const withBrand = (answers: Partial<Answers>, brand: Brand): Pick<Corrected, 'answers' | 'brand'> =>
  answers.brand === undefined
    ? { answers }
    : {
        answers: { ...answers, brand: typeof answers.brand === 'string' ? brand.id : answers.brand },
        brand: { id: brand.id, name: brand.name },
      };

type Corrected = Extract<CaseEvent, { kind: 'corrected' }>;

/** What comes next; where an e-mail is the first text, that is sent instead of a post. */
function nextOf(
  { stored, preparation }: CaseResult,
  { first, context }: Pick<Opened, 'first' | 'context'>,
): NextStep | null {
  const clocks = clocksIn(preparation);
  if (turnOf(stored) !== null) return caseNext(stored, clocks, context);
  const next = nextStep(stored, clocks);
  if (next?.action !== 'publish-post' || first !== 'email') return next;
  return { step: 1, action: 'send-email', at: openedAt(stored) };
}
