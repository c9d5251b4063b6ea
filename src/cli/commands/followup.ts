import { answersNow } from '../../core/case/case.ts';
import { SITUATIONS } from '../../core/case/vocabulary.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { brandOf } from '../brands/brand-of.ts';
import { findCase } from '../cases/find-case.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { type Context, canAsk } from '../context.ts';
import type { FollowupOptions } from '../declare/followup.ts';
import { showTurn } from '../followup/show-turn.ts';
import { refuseStrayUntil, toldSituation } from '../followup/situation-event.ts';
import { takeTurn } from '../followup/take-turn.ts';
import { withConfirmed } from '../followup/with-confirmed.ts';
import { draftKind } from '../sending/draft-kind.ts';
import { isDecided } from '../sending/sending.ts';
import { oneOf } from '../told/one-of.ts';
import { refuseMove } from '../told/refuse-move.ts';
import { toldFacts } from '../told/told-facts.ts';

/** What happened since the last step, and the text that answers it. */
export async function runFollowup(options: FollowupOptions, context: Context): Promise<ExitCode> {
  const kind = (typed: string | null) => (typed === null ? null : draftKind(typed));
  const sending = { copy: kind(options.copy), qr: kind(options.qr), open: options.open };
  const situation = options.situation === null ? null : oneOf(options.situation, SITUATIONS, '--situation');
  if (canAsk(context) && !context.yes && !isDecided(sending))
    return (await import('../followup/guide-turn.ts')).guideTurn({ ...options, situation }, context);
  if (situation === null) throw missingSituation();
  const found = await findCase(options.case, context);
  const facts = await toldFacts(options.told, found, context);
  refuseStrayUntil(situation, facts);
  refuseMove(situation, found, context);
  const brand = await brandOf(answersNow(found).brand, context.ports.data, zoneOf(answersNow(found), context));
  const stored = await withConfirmed(found, { handles: options.confirmAccount, brand }, context);
  const wanted = [sending.copy, sending.qr].filter((one) => one !== null);
  const { result, trouble } = await takeTurn(
    stored,
    { told: toldSituation(situation, facts, context), brand, wanted },
    context,
  );
  await showTurn({ result, trouble, sending }, context);
  return result.saved ? ExitCode.ok : ExitCode.failure;
}

const missingSituation = (): UserError =>
  new UserError(
    { code: 'missing-flag', field: 'situation', flag: '--situation' },
    { exitCode: ExitCode.needsTerminal },
  );
