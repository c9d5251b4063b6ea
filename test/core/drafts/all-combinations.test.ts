import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../../src/core/case/problems.ts';
import { rotatedFaults } from '../../support/draft-rotated-faults.ts';
import { combinations, rotatedAnswers } from '../../support/draft-rotation.ts';

describe('every draft of every remedy and tone reads whole, in both languages', () => {
  test.each(PROBLEMS)('%s', (problem) => {
    const faults = combinations(problem).flatMap((combination, i) => {
      const n = PROBLEMS.indexOf(problem) * 1_000 + i;
      return rotatedFaults(problem, { n, answers: rotatedAnswers(combination, n) });
    });
    expect(faults).toEqual([]);
  });
});
