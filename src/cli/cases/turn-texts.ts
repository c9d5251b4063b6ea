import type { Brand } from '../../core/brands/brand.ts';
import { answersNow, type Case, editsNow } from '../../core/case/case.ts';
import type { DraftEdits } from '../../core/case/draft-edits.ts';
import { noEdits } from '../../core/case/draft-edits.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import { composeDistinct, saysNothingNew } from '../../core/drafts/distinct.ts';
import { earlierTexts } from '../../core/drafts/earlier-texts.ts';
import { hasPublicPost } from '../../core/drafts/has-public-post.ts';
import { isOfAccounts, isOfTurn, saidInTurn } from '../../core/drafts/warnings.ts';
import { isFirstScript, kindOf, type Script } from '../../core/playbook/scripts.ts';
import { talkOf } from '../../core/playbook/talk.ts';
import { scriptsFor } from '../../core/playbook/texts.ts';
import { turnOf } from '../../core/playbook/turn.ts';
import { weighing } from '../../core/post/weighing.ts';
import type { Context } from '../context.ts';
import { preparationOf } from './case-drafts.ts';
import { safeUntil } from './held-waiting.ts';
import { zoneOf } from './shopper-zone.ts';
import type { Texts } from './texts.ts';

/** The texts that answer what was last told; none where that is past the last rung, or nothing was told. */
export function turnScripts(stored: Case): readonly Script[] {
  const turn = turnOf(stored);
  return turn === null ? [] : scriptsFor(stored, turn.situation, hasPublicPost(answersNow(stored)));
}

/**
 * The texts of the turn that a case is in, unlike every text of before it: a public one for which no such words are left
 * is not among them. `scripts`: which, where not those of the turn; of those none is left out.
 */
export function turnTexts(brand: Brand, context: Context, scripts = turnScripts): Texts {
  // Who asks for one text is given it.
  const keepsBack = scripts === turnScripts;
  const scriptOf = (stored: Case) => Object.fromEntries(scripts(stored).map((script) => [kindOf(script), script]));
  return {
    kinds: (stored) => scripts(stored).map(kindOf),
    prepare: (stored) => {
      const answers = answersNow(stored);
      const timeZone = zoneOf(answers, context);
      const talk = talkOf(stored, { now: context.now, timeZone, safeUntil: safeUntil(stored, context) });
      const seed = `${stored.id}/${(turnOf(stored)?.number ?? 0) + 1}`;
      return preparationOf({ id: seed, answers, brand, later: { talk, scripts: scriptOf(stored) } }, context);
    },
    warnings: (before, now) => [
      ...before.filter(isOfTurn),
      ...saidInTurn(now, { isPublic: before.some(isOfAccounts) }),
    ],
    compose: ({ stored, preparation, languages }, kinds, edits) =>
      weighing((weigh) =>
        kinds.flatMap((kind) => {
          const earlier = earlierTexts(stored, kind);
          const composing = { languages, weigh, edits: edits(kind), earlier };
          const { likeness, ...draft } = composeDistinct(preparation.input, kind, composing);
          return keepsBack && saysNothingNew(kind, { likeness }) ? [] : [draft];
        }),
      ),
  };
}

/** What the shopper changed in a text of this turn; what they changed in a first text that was never sent stays. */
export function turnEdits(stored: Case, kind: DraftKind): DraftEdits {
  const script = turnScripts(stored).find((one) => kindOf(one) === kind);
  if (script !== undefined && isFirstScript(script)) return editsNow(stored, kind);
  return written(stored, turnOf(stored)?.place ?? 0, kind) ? editsNow(stored, kind) : noEdits;
}

const written = ({ events }: Case, place: number, kind: DraftKind): boolean =>
  events.slice(place).some((event) => event.kind === 'drafted' && event.drafts.some((draft) => draft.kind === kind));
