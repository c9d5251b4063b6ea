import type { Answers } from '../case/answers.ts';

/** Whether anything is posted: not by who cannot use X, and not about a charge that the bank has to look into. */
export const hasPublicPost = ({ canUseX, problem }: Pick<Answers, 'canUseX' | 'problem'>): boolean =>
  canUseX && problem !== 'not-my-charge';
