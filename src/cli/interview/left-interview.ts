import type { Unfinished } from '../../core/case/unfinished.ts';
import type { Progress } from './progress.ts';

/** An interview that was left, at the same question. */
export const leftInterview = ({ version: _, savedAt: __, ...progress }: Unfinished): Progress => progress;
