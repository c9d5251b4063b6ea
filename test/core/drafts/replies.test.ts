import { describe, expect, test } from 'vitest';
import { PROBLEMS, problems } from '../../../src/core/case/problems.ts';
import { DRAFT_LANGUAGES, TONES } from '../../../src/core/case/vocabulary.ts';
import { REPLIES } from '../../../src/core/playbook/scripts.ts';
import { noTalk } from '../../../src/core/playbook/talk.ts';
import { composed } from '../../support/draft-composing.ts';
import { type ADraftInput, aDraftInput } from '../../support/draft-input.ts';

const reply = (name: (typeof REPLIES)[number], input: ADraftInput) =>
  composed('reply', aDraftInput({ scripts: { reply: `reply/${name}` }, ...input }));

const idsOf = (name: (typeof REPLIES)[number], input: ADraftInput) => reply(name, input).sentences.map(({ id }) => id);

const told = { ...noTalk, toldOn: '2026-11-21', reference: 'CASE-889912', days: 10 } as const;

describe.each(REPLIES)('reply/%s', (name) => {
  test.each(DRAFT_LANGUAGES)('names the order, the item and the case in every tone of %s', (draftLanguage) => {
    const item = { en: 'running shoes', zh: '跑鞋' }[draftLanguage];
    for (const tone of TONES) {
      const { text } = reply(name, { answers: { tone, draftLanguage }, talk: told });
      for (const fact of ['C01234567890', item, 'CASE-889912']) expect(text).toContain(fact);
    }
  });

  test('reads as a text for every problem, with nothing known but the problem and the request', () => {
    for (const problem of PROBLEMS) {
      const remedies = problems[problem].remedies.slice(0, 1);
      const { text, translation } = reply(name, { answers: { ...nothingKnown, problem, remedies } });
      for (const words of [text, translation?.text ?? '']) expect(words).not.toMatch(broken);
    }
  });

  test('neither threatens nor gives a right away', () => {
    for (const [n, tone] of TONES.entries()) {
      const { text, translation } = reply(name, { answers: { tone }, talk: told, seed: `case-${n}` });
      expect(text).not.toMatch(/!|\b(?:fake|scam|fraud|lawyer|sue|full and final|waive)\b/i);
      expect(translation?.text).not.toMatch(/！|亲|贵司|予以|烦请|敬请|假货|骗|起诉|律师|两清/);
    }
  });
});

/** What is left where a field was missing: doubled or stranded marks, empty brackets, a stray space. */
const broken = / {2}|\n\n\n| [,.;:，。]|[,;:，：；][,.;:，。]|\.\.|。。|\(\)|（）|null|undefined|\{\{/;

const nothingKnown = {
  order: { number: null, placedOn: null, expectedBy: null, deliveredOn: null, tracking: null },
  ...{
    amount: null,
    paidWith: null,
    paidOn: null,
    contacts: [],
    evidence: [],
    name: null,
    country: null,
    detail: null,
  },
};

describe('the next route in a final reply', () => {
  const final = { tone: 'final' } as const;

  test('is named after a refusal', () => expect(idsOf('insist', { answers: final })).toContain('next-route'));

  test('is not named again where a dispute is open: that one stays', () => {
    const ids = idsOf('insist', { answers: final, talk: { ...told, disputeOn: '2026-11-20' } });
    expect(ids).toContain('dispute-stands');
    expect(ids).not.toContain('next-route');
  });

  test.each(['accept', 'promised', 'solved', 'giving-up', 'arrived-after-refund', 'dispute-open-so-no-talk'] as const)(
    'is left out of reply/%s, which it would contradict',
    (name) => expect(idsOf(name, { answers: final, talk: told })).not.toContain('next-route'),
  );

  test('gives way to the day up to which waiting is safe', () => {
    expect(idsOf('please-wait', { answers: final, talk: { ...told, safeUntil: '2026-12-05' } })).not.toContain(
      'next-route',
    );
  });
});

test('what was asked for is not called the solution where two things were asked for', () => {
  expect(idsOf('solved', { answers: { remedies: ['refund', 'replacement'] }, talk: told })).not.toContain(
    'what-settled',
  );
  expect(idsOf('solved', { answers: { remedies: ['refund'] }, talk: told })).toContain('what-settled');
});
