import { describe, expect, test } from 'vitest';
import { PROBLEMS, type Problem } from '../../../src/core/case/problems.ts';
import type { DraftKind } from '../../../src/core/case/vocabulary.ts';
import type { Preparation } from '../../../src/core/drafts/prepare.ts';
import { FIRST_SCRIPTS } from '../../../src/core/playbook/scripts.ts';
import { awkwardBrands } from '../../support/draft-brands.ts';
import { composed } from '../../support/draft-composing.ts';
import { faultsOf } from '../../support/draft-faults.ts';
import { prepared } from '../../support/draft-preparing.ts';
import { type Combination, combinations, rotatedAnswers, turn } from '../../support/draft-rotation.ts';

const brands = awkwardBrands();

/** Signs that templates, patterns, objects, markup and X read as something else, and texts up to the limits. */
const HOSTILE_ITEMS = [
  '$& {{item}} __proto__',
  "O'Neil & Söhne <b>shoes</b>",
  '@nike #A123 order.no word.Next',
  '鞋子 #123',
  'bag $AMZN from nike.com/a?b=c',
  'W'.repeat(200),
  '限'.repeat(200),
  'brown leather walking boots with laces '.repeat(5).slice(0, 200),
  '👨‍👩‍👧‍👦 👟'.repeat(14),
  'shoes (size 42, left foot) .',
];

const HOSTILE_DETAILS = [
  null,
  '{{#if detail}}$1{{/if}} $& $` constructor',
  'see https://evil.example/x?y=1, call +86 138 0013 8000 or write to li.wei@mail.example about C01234567890',
  'the sole came off and the laces tore, so I could not wear them at all. '.repeat(14).slice(0, 1_000),
  '鞋底裂开，鞋带也断了，完全不能穿。'.repeat(58).slice(0, 1_000),
  'x'.repeat(1_000),
  '#fail @brand.Next .com RT @nike',
];

const SECRETS = ['138 0013 8000', '13800138000', 'li.wei@mail.example', 'C01234567890', 'evil.example'];

describe('whatever the shopper typed, every draft keeps to the rules', () => {
  test.each(PROBLEMS)('%s', (problem) => {
    const first = PROBLEMS.indexOf(problem);
    // Every remedy, with tones and languages in turn: what is tested here is the words, not their combinations.
    const some = combinations(problem).filter((_, i) => i % 6 === (first + Math.floor(i / 6)) % 6);
    expect(some.flatMap((combination, i) => hostileFaults(combination, first * 1_000 + i))).toEqual([]);
  });
});

function hostileFaults(combination: Combination, n: number): string[] {
  const dull = rotatedAnswers(combination, n);
  const words = { item: turn(HOSTILE_ITEMS, n, 'item'), detail: turn(HOSTILE_DETAILS, n, 'detail') };
  const answers = { ...dull, ...words, showOrder: 'last4', order: { ...dull.order, number: 'C01234567890' } } as const;
  const preparation = prepared({ answers, brand: turn(brands, n, 'brand').record, seed: `case-${n}` });
  return kindsFor(combination.problem).flatMap((kind) => {
    const draft = composed(kind, preparation.input);
    const faults = faultsOf(draft, expectedOf(preparation, kind));
    return faults.map(
      (fault) => `${kind}/${answers.draftLanguage} ${n}: ${fault}\n${draft.text}\n${draft.translation?.text}`,
    );
  });
}

function expectedOf({ input }: Preparation, kind: DraftKind) {
  const { handles, brand, words } = input;
  const shown = kind === 'public-post' ? words.public : words.private;
  return {
    handles,
    tags: [brand.hashtag ?? '', '#CustomerService', '#客服'],
    // A post may cut a long item, but never to less than a word.
    item: kind === 'public-post' ? shown.item.slice(0, 4).trim() : shown.item,
    typed: [shown.item, shown.detail ?? ''],
    secret: SECRETS,
  };
}

const kindsFor = (problem: Problem) =>
  FIRST_SCRIPTS.filter((kind) => problem !== 'not-my-charge' || kind !== 'public-post');
