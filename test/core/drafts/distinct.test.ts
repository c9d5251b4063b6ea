import { describe, expect, test } from 'vitest';
import { type Problem, traitsOf } from '../../../src/core/case/problems.ts';
import { DRAFT_LANGUAGES, type DraftLanguage, TONES, type Tone } from '../../../src/core/case/vocabulary.ts';
import { composeDistinct, likeness, mostAlike } from '../../../src/core/drafts/distinct.ts';
import type { Draft } from '../../../src/core/drafts/draft.ts';
import { CLOSINGS, FOLLOW_UPS, kindOf, type Script } from '../../../src/core/playbook/scripts.ts';
import { noTalk } from '../../../src/core/playbook/talk.ts';
import { composed, weigh } from '../../support/draft-composing.ts';
import { type ADraftInput, aDraftInput } from '../../support/draft-input.ts';
import { knownTalk } from '../../support/draft-talk.ts';
import { compiled } from '../../support/languages.ts';

/** Every public text that one case may call for, in the order of the ladder. */
const PUBLIC_SCRIPTS: readonly Script[] = [
  'public-post',
  ...FOLLOW_UPS.map((name) => `public-follow-up/${name}` as const),
  ...CLOSINGS.map((name) => `closing-post/${name}` as const),
];

const SOME_PROBLEMS = [
  'damaged',
  'not-received',
  'counterfeit',
  'refund-overdue',
  'account-locked',
  'subscription-not-cancelled',
  'overcharged',
  'customs-charged',
] as const satisfies readonly Problem[];

const cases = SOME_PROBLEMS.flatMap((problem) => TONES.map((tone) => ({ problem, tone })));

describe.each(DRAFT_LANGUAGES)('the public texts of one case in %s', (draftLanguage) => {
  test.each(cases)('$problem, $tone: none is too much like an earlier one', ({ problem, tone }) => {
    for (const known of [true, false]) {
      const drafts = wholeLadder(aCase({ problem, tone, draftLanguage }, { known }));
      expect(tooAlike(drafts)).toEqual([]);
    }
  });

  test.each(cases)('$problem, $tone: each has room beside long accounts and a long item', ({ problem, tone }) => {
    for (const known of [true, false]) {
      const item = 'brown leather walking boots with laces '.repeat(6).slice(0, 200);
      const input = aCase({ problem, tone, draftLanguage, item }, { known, handles: longHandles, itemId: null });
      const tooLong = PUBLIC_SCRIPTS.map((script) => composed(kindOf(script), { ...input, scripts: scriptsOf(script) }))
        .filter(({ text, length }) => weigh(text) > 280 || length.used !== weigh(text))
        .map(({ text }) => text);
      expect(tooLong).toEqual([]);
    }
  });
});

const longHandles = ['NikeSupportTeam', 'NikeFootballHub'];

type SomeCase = { problem: Problem; tone: Tone; draftLanguage: DraftLanguage; item?: string };

/** A case of which much is known, or nothing beyond what must be. */
function aCase(answers: SomeCase, { known, ...given }: { known: boolean } & ADraftInput) {
  const remedies = traitsOf(answers.problem).remedies.slice(0, 2);
  const facts = known ? {} : { order: nothing, contacts: [], evidence: [], amount: null, paidWith: null };
  return aDraftInput({
    answers: { ...answers, remedies, detail: null, ...facts },
    talk: known ? knownTalk : noTalk,
    seed: `${answers.problem}-${answers.tone}`,
    ...given,
  });
}

const nothing = { number: null, placedOn: null, expectedBy: null, deliveredOn: null, tracking: null };

const scriptsOf = (script: Script) => ({ [kindOf(script)]: script });

/** Each text in the first choice of wordings that keeps clear of all before it. */
function wholeLadder(input: ReturnType<typeof aDraftInput>): readonly Draft[] {
  const languages = { draft: compiled(input.answers.draftLanguage), translation: null };
  const drafts: Draft[] = [];
  for (const script of PUBLIC_SCRIPTS) {
    const earlier = drafts.map(({ text }) => text);
    const chosen = { ...input, scripts: scriptsOf(script) };
    drafts.push(composeDistinct(chosen, kindOf(script), { earlier, languages, weigh }));
  }
  return drafts;
}

const tooAlike = (drafts: readonly Draft[]) =>
  drafts.flatMap(({ text }, at) => {
    const earlier = drafts.slice(0, at).map((draft) => draft.text);
    const found = likeness(text, earlier);
    return found > mostAlike.public ? [`${PUBLIC_SCRIPTS[at]} ${found.toFixed(2)}: ${text}`] : [];
  });
