import { describe, expect, test } from 'vitest';
import type { Remedy } from '../../../src/core/case/remedies.ts';
import { DRAFT_LANGUAGES, TONES } from '../../../src/core/case/vocabulary.ts';
import { kindOf, type Script } from '../../../src/core/playbook/scripts.ts';
import { noTalk, type Talk } from '../../../src/core/playbook/talk.ts';
import { composed } from '../../support/draft-composing.ts';
import { aDraftInput, type SomeAnswers } from '../../support/draft-input.ts';

const written = (script: Script, { answers, talk }: { answers: SomeAnswers; talk: Talk }) =>
  ['a', 'b', 'c', 'd'].map((seed) =>
    composed(kindOf(script), aDraftInput({ answers, talk, seed, scripts: { [kindOf(script)]: script } })),
  );

const posted = { ...noTalk, postedOn: '2026-11-17', days: 10 } as const;
const answered = { ...posted, toldOn: '2026-11-19', reference: 'CASE-889912' } as const;

const nobodyAnswered =
  /hasn't been answered|haven't had an answer|nobody|no reply|unanswered|没有人|没有收到答复|回音/i;

describe.each(DRAFT_LANGUAGES)('in %s', (draftLanguage) => {
  test.each([
    'public-follow-up/progress',
    'public-follow-up/under-latest-post',
    'instagram-message',
    'direct-message',
  ] as const)('%s does not say that nobody answered where somebody did', (script) => {
    for (const tone of TONES) {
      for (const { text } of written(script, { answers: { tone, draftLanguage }, talk: answered }))
        expect(text).not.toMatch(nobodyAnswered);
    }
  });

  test('a public thank-you does not name one of two requests as the solution', () => {
    const outcomes = (remedies: Remedy[]) =>
      written('closing-post/solved', { answers: { remedies, draftLanguage }, talk: answered }).filter(({ sentences }) =>
        sentences.some(({ id }) => id === 'outcome'),
      );
    expect(outcomes(['refund', 'replacement'])).toEqual([]);
    expect(outcomes(['refund'])).toHaveLength(4);
  });

  test('a message does not ask for the case number that it names', () => {
    for (const { text } of written('direct-message', { answers: { draftLanguage }, talk: answered }))
      expect(text.match(/case number|受理编号/gi)).toHaveLength(1);
  });
});
