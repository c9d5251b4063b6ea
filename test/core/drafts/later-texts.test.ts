import { describe, expect, test } from 'vitest';
import { PROBLEMS, type Problem } from '../../../src/core/case/problems.ts';
import { draftTraits } from '../../../src/core/drafts/draft-traits.ts';
import { usualDetail } from '../../../src/core/drafts/prepare.ts';
import { kindOf, LATER_SCRIPTS, type LaterScript } from '../../../src/core/playbook/scripts.ts';
import { noTalk, type Talk } from '../../../src/core/playbook/talk.ts';
import { awkwardBrands } from '../../support/draft-brands.ts';
import { composed } from '../../support/draft-composing.ts';
import { faultsOf } from '../../support/draft-faults.ts';
import { aDraftInput } from '../../support/draft-input.ts';
import { combinations, rotatedAnswers, turn } from '../../support/draft-rotation.ts';
import { knownTalk } from '../../support/draft-talk.ts';

const brands = awkwardBrands();

/** Much is known, nothing is, or the one thing that the other leaves open. */
const talks: readonly Talk[] = [
  knownTalk,
  noTalk,
  { ...knownTalk, promisedUntil: null, toldOn: null, disputeOn: '2026-11-21', reference: null },
  { ...noTalk, postedOn: '2026-11-17', promisedUntil: '2026-11-21', days: 2 },
];

describe('every text after the first ones reads whole, in both languages', () => {
  test.each(PROBLEMS)('%s', (problem) => {
    const first = PROBLEMS.indexOf(problem);
    // Some of the remedies, tones and languages for each text, others for the next.
    const faults = LATER_SCRIPTS.flatMap((script, s) =>
      combinations(problem)
        .filter((_, i) => i % 27 === (first + s) % 27)
        .flatMap((combination, i) => faultsIn(script, { problem, n: first * 1_000 + s * 20 + i, combination })),
    );
    expect(faults).toEqual([]);
  });
});

type Turn = { problem: Problem; n: number; combination: ReturnType<typeof combinations>[number] };

function faultsIn(script: LaterScript, { problem, n, combination }: Turn): string[] {
  const { visibility } = draftTraits[kindOf(script)];
  if (problem === 'not-my-charge' && visibility === 'public') return [];
  const answers = rotatedAnswers(combination, n);
  const { brand, handles } = turn(brands, n, 'brand');
  const talk = turn(talks, n, 'talk');
  const input = aDraftInput({
    answers,
    brand,
    handles,
    talk,
    detailId: usualDetail(answers),
    scripts: { [kindOf(script)]: script },
    seed: `case-${n}`,
  });
  const draft = composed(kindOf(script), input);
  const secret = ['li.wei@mail.example', '200040', '李伟', 'Li Wei', '1Z999AA10123456784', 'CASE-889912'];
  const faults = faultsOf(draft, { handles, tags: [], item: null, says: [], typed: [], secret });
  return faults.map((fault) => `${script} ${n}: ${fault}\n${draft.text}\n${draft.translation?.text}`);
}

test('an Instagram message has room for the longest item, whatever its script', () => {
  for (const item of ['限'.repeat(200), 'boots with laces '.repeat(12).slice(0, 200), '👟'.repeat(100)]) {
    for (const draftLanguage of ['en', 'zh'] as const) {
      const answers = { item, draftLanguage, tone: 'final', reference: 'CASE-889912' } as const;
      const { text } = composed('instagram-message', aDraftInput({ answers, itemId: null, talk: knownTalk }));
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000);
    }
  }
});
