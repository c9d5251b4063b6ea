import type { Brand } from '../../core/brands/brand.ts';
import type { Case } from '../../core/case/case.ts';
import type { Situation } from '../../core/case/vocabulary.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import { ExitCode } from '../../core/errors.ts';
import { situations } from '../../core/playbook/situations.ts';
import type { Choice } from '../../core/ports.ts';
import { isSuspect } from '../../core/reading/is-suspect.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { formatDay } from '../../core/time/format-day.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import { type Context, note } from '../context.ts';
import { finishTurn } from '../followup/finish-turn.ts';
import { situationChoices } from '../followup/situation-choices.ts';
import { type Asked, orBack, showPage } from '../result/visit.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import type { ToldFacts } from '../told/told-facts.ts';
import { draftBlocks } from '../views/draft-page.ts';
import { readingBlocks } from '../views/reading-view.ts';
import type { ReadingWords } from '../words/reading.ts';
import type { ReplyChoice } from './reply-choices.ts';

type Read = {
  stored: Case;
  brand: Brand;
  reading: Reading;
  said: ReadingWords;
  strange: readonly Warning[];
  choices: readonly ReplyChoice[];
  told: ToldFacts;
};

type Wish = { tell: Situation | 'other' } | 'replies' | 'leave';

/** The reply on a page, then what it amounts to: told, it is kept word for word and answered. */
export async function guideReading(read: Read, context: Context): Promise<ExitCode> {
  const prompter = await context.ports.prompter(context.words.prompts);
  const asked: Asked = { prompter, context };
  for (;;) {
    const wish = await wished(read, asked);
    if (wish === 'leave') {
      note(context, context.words.read.notKept);
      return ExitCode.ok;
    }
    if (wish === 'replies') {
      await lookAtReplies(read, asked);
      continue;
    }
    const situation = wish.tell === 'other' ? await otherSituation(read.stored, asked) : wish.tell;
    if (situation === null) continue;
    const kept = await withReference(read, asked);
    const facts = kept === null ? null : await withUntil(read, { situation, facts: kept }, asked);
    if (facts === null) continue;
    return finishTurn({ stored: read.stored, brand: read.brand, situation, facts }, asked);
  }
}

async function wished(read: Read, asked: Asked): Promise<Wish> {
  const { words, palette } = asked.context;
  const { situation } = read.reading;
  const choices: Choice<Wish>[] = [
    // What an impostor says is no step of the case.
    ...(situation === null || isSuspect(read.reading)
      ? []
      : [{ value: { tell: situation }, label: words.read.isIt(words.labels.situations[situation]) }]),
    { value: { tell: 'other' }, label: words.read.other },
    ...(read.choices.length === 0 ? [] : [{ value: 'replies', label: words.read.replies } as const]),
    { value: 'leave', label: words.read.onlyRead },
  ];
  const blocks = [[palette.out.strong(words.read.title)], ...readingBlocks(read, asked.context)];
  await showPage(blocks, { menu: { choices }, back: false }, asked);
  return asked.prompter.select<Wish>({ message: words.read.menu, choices });
}

/** What happened, where the words do not tell it; null where the shopper goes back. */
async function otherSituation(stored: Case, { prompter, context }: Asked): Promise<Situation | null> {
  const { choices, more } = situationChoices(stored, context);
  return orBack(() => prompter.select({ message: context.words.followup.whatHappened, choices, more, back: true }));
}

/** A case number in the reply is offered to be kept; null where the shopper goes back. */
async function withReference({ reading, said, told }: Read, { prompter, context }: Asked): Promise<ToldFacts | null> {
  const [reference] = reading.references;
  if (reference === undefined || told.reference !== undefined) return told;
  const { followup } = context.words;
  const kept = await orBack(() =>
    prompter.select({
      message: said.reference(reference),
      choices: [
        { value: true, label: followup.keepReference },
        { value: false, label: followup.noReference },
      ],
      back: true,
    }),
  );
  if (kept === null) return null;
  return kept ? { ...told, reference } : told;
}

type Told = { situation: Situation; facts: ToldFacts };

/** The day that they named is what a promise is checked by; null where the shopper goes back. */
async function withUntil({ reading }: Read, { situation, facts }: Told, asked: Asked): Promise<ToldFacts | null> {
  const { followup } = asked.context.words;
  const days = reading.dates.flatMap(({ kind, day }) => (kind === 'promised' && day !== null ? [day] : []));
  if (!situations[situation].hasUntil || days.length === 0) return facts;
  const until = await orBack(() =>
    asked.prompter.select<PlainDate | 'none'>({
      message: followup.whichUntil,
      choices: [
        ...[...new Set(days)].sort().map((day) => ({ value: day, label: formatDay(day, asked.context.words) })),
        { value: 'none', label: followup.noUntil },
      ],
      back: true,
    }),
  );
  if (until === null) return null;
  return until === 'none' ? facts : { ...facts, until };
}

async function lookAtReplies({ choices }: Read, asked: Asked): Promise<void> {
  const { prompter, context } = asked;
  const { read, labels, result } = context.words;
  for (;;) {
    const chosen = await orBack(() =>
      prompter.select({
        message: read.replies,
        choices: choices.map((choice) => ({ value: choice, label: read.choices[choice.id] })),
        back: true,
      }),
    );
    if (chosen === null) return;
    const { draft, prepared } = chosen;
    const menu: Choice<'copy' | 'back'>[] = [
      { value: 'copy', label: result.copy(labels.draftKinds[draft.kind]) },
      { value: 'back', label: read.back },
    ];
    await showPage(draftBlocks(draft, prepared.preparation, context), { menu: { choices: menu }, back: true }, asked);
    const act = await orBack(() => prompter.select({ message: read.menu, choices: menu, back: true }));
    if (act === 'copy') await copyDraft(draft, context);
    if (act === 'back') return;
  }
}
