import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import type { Situation } from '../../core/case/vocabulary.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { unsentOf } from '../../core/playbook/unsent.ts';
import { brandOf } from '../brands/brand-of.ts';
import { dueLine } from '../cases/due-line.ts';
import { findCase } from '../cases/find-case.ts';
import { itemName } from '../cases/item-name.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { type Context, note } from '../context.ts';
import type { FollowupOptions } from '../declare/followup.ts';
import { refuseClock, refuseMove } from '../told/refuse-move.ts';
import { presentDraft, type SentDraft } from '../told/sent-draft.ts';
import { toldFacts } from '../told/told-facts.ts';
import { wrapText } from '../views/layout/wrap.ts';
import { askRoute } from './ask-route.ts';
import { finishTurn } from './finish-turn.ts';
import { inTurn } from './in-turn.ts';
import { refuseStrayUntil } from './situation-event.ts';
import { type Told, turnQuestions } from './turn-questions.ts';
import { withConfirmed } from './with-confirmed.ts';

/** What happened, in one question; the texts page by page; and whether they were sent. */
export async function guideTurn(
  { case: id, situation, told: flags, confirmAccount }: FollowupOptions & { situation: Situation | null },
  context: Context,
): Promise<ExitCode> {
  const prompter = await context.ports.prompter(context.words.prompts);
  const found = await findCase(id, context);
  const answers = answersNow(found);
  const brand = await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  const facts = await toldFacts(flags, found, context);
  refuseClock(found, context);
  if (situation !== null) {
    refuseStrayUntil(situation, facts);
    refuseMove(situation, found, context);
  }
  const stored = await withConfirmed(found, { handles: confirmAccount, brand }, context);
  noteCase(stored, context);
  if (situation === null && (await askRoute(stored, { prompter, context }))) return ExitCode.ok;
  const asking = { stored, brand, prompter, context, unsent: unsentOf(stored) === null ? null : presentDraft(stored) };
  const start: Told = { sent: null, again: false, situation, facts, keeps: null };
  const told = await inTurn(turnQuestions(asking), start);
  if (told.again && asking.unsent !== null) return showAgain(stored, asking.unsent, context);
  // The last question leaves none open.
  if (told.situation === null) throw new Error('no situation was told');
  const before = await withSent(stored, told.sent, context);
  return finishTurn({ stored: before, brand, situation: told.situation, facts: told.facts }, { prompter, context });
}

/** The text that was not sent, as it stands: there is nothing to follow up before. */
async function showAgain({ id }: Case, { kind }: SentDraft, context: Context): Promise<ExitCode> {
  const { runDraft } = await import('../commands/draft.ts');
  const unchanged = { tone: null, hashtags: null, wording: [], drop: [], confirmAccount: [] };
  const code = await runDraft({ kind, case: id, ...unchanged, copy: false, qr: false, open: false }, context);
  note(context, context.words.followup.noteLater(id));
  return code;
}

/** Which case it is, and why it is due. */
function noteCase(stored: Case, context: Context): void {
  const item = itemName(answersNow(stored), context);
  const line = context.words.followup.caseLine({ id: stored.id, brand: brandNow(stored).name, item });
  const due = dueLine(stored, context);
  const shown = due === null ? line : `${line}\n${due}`;
  note(context, `${wrapText(shown, context.ports.terminal.columns).join('\n')}\n`);
}

/** The case with the text noted as sent; where that cannot be written, the texts still come. */
async function withSent(stored: Case, sent: Told['sent'], context: Context): Promise<Case> {
  if (sent === null) return stored;
  const { draft, on } = sent;
  const event: CaseEvent = { kind: 'sent', at: context.now.toISOString(), ...(on === null ? {} : { on }), draft };
  try {
    return await (await context.ports.cases()).append(stored.id, [event]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...stored, events: [...stored.events, event] };
  }
}
