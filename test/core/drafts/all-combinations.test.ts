import { describe, expect, test } from 'vitest';
import { PROBLEMS, type Problem } from '../../../src/core/case/problems.ts';
import { DRAFT_KINDS } from '../../../src/core/case/vocabulary.ts';
import { itemIdOf } from '../../../src/core/drafts/item.ts';
import { usualDetail } from '../../../src/core/drafts/prepare.ts';
import { awkwardBrands } from '../../support/draft-brands.ts';
import { composed } from '../../support/draft-composing.ts';
import { faultsOf } from '../../support/draft-faults.ts';
import { aDraftInput } from '../../support/draft-input.ts';
import { combinations, ITEMS, rotatedAnswers, turn } from '../../support/draft-rotation.ts';
import { compiled } from '../../support/languages.ts';

const brands = awkwardBrands();
const itemIds = new Map(ITEMS.map((item) => [item, itemIdOf(item, [compiled('en'), compiled('zh')])]));

describe('every draft of every remedy and tone reads whole, in both languages', () => {
  test.each(PROBLEMS)('%s', (problem) => {
    const faults = combinations(problem).flatMap((combination, i) => {
      const n = PROBLEMS.indexOf(problem) * 1_000 + i;
      return draftFaults(problem, { n, answers: rotatedAnswers(combination, n) });
    });
    expect(faults).toEqual([]);
  });
});

type Rotated = ReturnType<typeof rotatedAnswers>;

function draftFaults(problem: Problem, { n, answers }: { n: number; answers: Rotated }) {
  const { brand, handles } = turn(brands, n, 'brand');
  const { draftLanguage, item } = answers;
  const itemId = itemIds.get(item) ?? null;
  const input = aDraftInput({
    answers,
    brand,
    handles,
    itemId,
    detailId: usualDetail(answers),
    accountChecked: turn([true, false], n, 'checked'),
    screenLanguage: turn(['en', 'zh'], n, 'screen'),
    seed: `case-${n}`,
  });
  return kindsFor(problem).flatMap((kind) => {
    const draft = composed(kind, input);
    const faults = faultsOf(draft, {
      handles,
      tags: [brand.hashtag ?? '', '#CustomerService', '#客服'],
      item: itemId === null ? item : (compiled(draftLanguage).items[itemId]?.name ?? item),
      typed: [],
      secret: ['li.wei@mail.example', '200040', '李伟', 'Li Wei', '1Z999AA10123456784', ...hiddenNumbers(answers)],
    });
    return faults.map((fault) => `${kind}/${draftLanguage} ${n}: ${fault}\n${draft.text}\n${draft.translation?.text}`);
  });
}

const hiddenNumbers = ({ order: { number }, showOrder }: Rotated): string[] =>
  number === null || (showOrder === 'full' && number.length > 6) ? [] : [number];

/** A charge the shopper did not make is a matter for the bank: nobody posts about it. */
const kindsFor = (problem: Problem) =>
  DRAFT_KINDS.filter((kind) => problem !== 'not-my-charge' || kind !== 'public-post');
