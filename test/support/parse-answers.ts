import { Answers } from '../../src/core/case/answers.ts';
import { withBlanks } from '../../src/core/case/blank-answers.ts';

/** Answers as the program reads them: what is left out is filled in, then the schema decides. */
export const parseAnswers = (raw: unknown): Answers => Answers.parse(withBlanks(raw));
export const answersAreRight = (raw: unknown): boolean => Answers.safeParse(withBlanks(raw)).success;
