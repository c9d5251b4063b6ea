import type { Brand } from '../../core/brands/brand.ts';
import type { Case } from '../../core/case/case.ts';
import type { Situation } from '../../core/case/vocabulary.ts';
import { ExitCode } from '../../core/errors.ts';
import { turnTexts } from '../cases/turn-texts.ts';
import { note } from '../context.ts';
import { openSession } from '../result/session.ts';
import type { Asked } from '../result/visit.ts';
import { showMistake } from '../show/show-mistake.ts';
import type { ToldFacts } from '../told/told-facts.ts';
import { toldSituation } from './situation-event.ts';
import { takeTurn } from './take-turn.ts';
import { showTurnPages } from './turn-pages.ts';

type ToldTurn = { stored: Case; brand: Brand; situation: Situation; facts: ToldFacts };

/** Writes down what was told, and shows the texts that answer it page by page. Throws `UserError` for what cannot follow. */
export async function finishTurn(
  { stored, brand, situation, facts }: ToldTurn,
  { prompter, context }: Asked,
): Promise<ExitCode> {
  const told = toldSituation(situation, facts, context);
  const { result, trouble } = await takeTurn(stored, { told, brand }, context);
  if (trouble !== null) showMistake(trouble, { ...context, palette: context.palette.note });
  if (!result.saved) note(context, context.words.result.notSaved);
  const texts = turnTexts(brand, context);
  const session = openSession(result, { brand, context, prompter, first: 'public-post', texts });
  await showTurnPages(session);
  return session.now().saved ? ExitCode.ok : ExitCode.failure;
}
