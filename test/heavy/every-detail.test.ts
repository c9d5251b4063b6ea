import { describe, expect, test } from 'vitest';
import { PROBLEMS, traitsOf } from '../../src/core/case/problems.ts';
import { rotatedFaults } from '../support/draft-rotated-faults.ts';
import { combinations, rotatedAnswers } from '../support/draft-rotation.ts';

describe('every detail, with every remedy and tone, in both languages', () => {
  test.each(PROBLEMS)('%s', (problem) => {
    const details = [null, ...traitsOf(problem).details];
    const faults = details.flatMap((detail, d) =>
      combinations(problem).flatMap((combination, i) => {
        const n = 1_000_000 + PROBLEMS.indexOf(problem) * 10_000 + d * 1_000 + i;
        return rotatedFaults(problem, { n, answers: { ...rotatedAnswers(combination, n), detail } });
      }),
    );
    expect(faults).toEqual([]);
  });
});
