import { describe, expect, test } from 'vitest';
import { draftView } from '../../../src/core/drafts/draft-view.ts';
import { planSentences } from '../../../src/core/drafts/sentence-plan.ts';
import type { Wording } from '../../../src/core/drafts/template.ts';
import { wordingIndex } from '../../../src/core/drafts/wording-choice.ts';
import { FIRST_SCRIPTS } from '../../../src/core/playbook/scripts.ts';
import { type ADraftInput, aDraftInput } from '../../support/draft-input.ts';
import { compiled } from '../../support/languages.ts';

const en = compiled('en');

function plan(given: ADraftInput = {}, kind: (typeof FIRST_SCRIPTS)[number] = 'public-post') {
  const input = aDraftInput(given);
  return planSentences(kind, en, { input, view: draftView(input, kind, en) });
}

const wordingsOf = (id: string, given: ADraftInput) => plan(given).find((sentence) => sentence.id === id)?.wordings;

describe('what happened and what is asked for come from the phrases', () => {
  test.each<{ says: string; id: string; given: ADraftInput; wordings: readonly Wording[] | undefined }>([
    { says: 'the problem', id: 'what-happened', given: {}, wordings: en.problems.damaged.happened },
    {
      says: 'the usual detail of the problem',
      id: 'what-happened',
      given: { detailId: 'leaked' },
      wordings: en.problems.damaged.details.leaked,
    },
    {
      says: 'the first remedy in the tone',
      id: 'ask',
      given: { answers: { tone: 'firm' } },
      wordings: en.remedies.replacement.firm,
    },
    { says: 'the second remedy', id: 'ask-or', given: {}, wordings: en.remedies.refund.or },
    {
      says: 'no second remedy where there is one',
      id: 'ask-or',
      given: { answers: { remedies: ['refund'] } },
      wordings: undefined,
    },
    {
      says: 'the next route in a final text',
      id: 'next-route',
      given: { answers: { tone: 'final' } },
      wordings: en.nextRoutes.paypal,
    },
    {
      says: 'a marketplace’s own claim',
      id: 'next-route',
      given: { answers: { tone: 'final', boughtFrom: 'ebay' } },
      wordings: en.nextRoutes.marketplace,
    },
    {
      says: 'no next route in a firm text',
      id: 'next-route',
      given: { answers: { tone: 'firm' } },
      wordings: undefined,
    },
  ])('$says', ({ id, given, wordings }) => expect(wordingsOf(id, given)).toEqual(wordings));
});

test('a sentence without a wording for the tone is not planned', () => {
  expect(plan({ answers: { tone: 'polite' } }).map(({ id }) => id)).not.toContain('reply-by');
  expect(plan({ answers: { tone: 'firm' } }).map(({ id }) => id)).toContain('reply-by');
});

test.each(FIRST_SCRIPTS)('%s: the case chooses the wording of each sentence', (kind) => {
  for (const { id, wordings, chosen } of plan({ seed: 'case-9' }, kind)) {
    expect(chosen, id).toBe(wordingIndex('case-9', `${kind}/${id}`, wordings.length));
  }
});
