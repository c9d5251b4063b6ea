import type { Problem } from '../../src/core/case/problems.ts';
import { itemIdOf } from '../../src/core/drafts/item.ts';
import { usualDetail } from '../../src/core/drafts/prepare.ts';
import { FIRST_SCRIPTS } from '../../src/core/playbook/scripts.ts';
import { awkwardBrands } from './draft-brands.ts';
import { composed } from './draft-composing.ts';
import { faultsOf } from './draft-faults.ts';
import { aDraftInput } from './draft-input.ts';
import { ITEMS, type rotatedAnswers, turn } from './draft-rotation.ts';
import { compiled } from './languages.ts';

const brands = awkwardBrands();
const itemIds = new Map(ITEMS.map((item) => [item, itemIdOf(item, [compiled('en'), compiled('zh')])]));

type Rotated = Omit<ReturnType<typeof rotatedAnswers>, 'detail'> & { detail: string | null };

/** What is wrong with the drafts of the n-th combination, with brand, accounts and screen language in turn. */
export function rotatedFaults(problem: Problem, { n, answers }: { n: number; answers: Rotated }) {
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
  FIRST_SCRIPTS.filter((kind) => problem !== 'not-my-charge' || kind !== 'public-post');
