import { soundAnswers } from '../../core/case/sound-answers.ts';
import type { Unfinished } from '../../core/case/unfinished.ts';
import { askedQuestions, isOpen, type Progress } from './progress.ts';

/**
 * An interview that was left, at the same question. Where something in its file cannot be right, that answer is gone and
 * asked again first: the questions after it may build on it.
 */
export function leftInterview({ version: _, savedAt: __, ...stored }: Unfinished): Progress {
  const answers = soundAnswers(stored.answers);
  const progress = { ...stored, answers, given: stored.given.filter((path) => isThere(path, answers)) };
  if (Object.keys(answers).length === Object.keys(stored.answers).length) return progress;
  const open = askedQuestions(progress).find((question) => isOpen(question, progress));
  return { ...progress, at: open?.id ?? progress.at };
}

const isThere = (path: string, answers: Record<string, unknown>): boolean => (path.split('.')[0] ?? '') in answers;
