import { askBrand } from '../questions/ask-brand.ts';
import { askContacts } from '../questions/ask-contacts.ts';
import { askEvidence } from '../questions/ask-evidence.ts';
import { extraQuestions } from '../questions/ask-facts.ts';
import { askCountry, askLanguages, askTimeZone } from '../questions/ask-home.ts';
import { askItem } from '../questions/ask-item.ts';
import { askDelivery, askOrderNumber, askPlacedOn } from '../questions/ask-order.ts';
import { askPayment } from '../questions/ask-payment.ts';
import { askDetail, askProblem } from '../questions/ask-problem.ts';
import { askRemedies } from '../questions/ask-remedies.ts';
import type { Question } from '../questions/question.ts';

/** The questions in the order in which they are asked. What is asked once per machine comes last, on the first run. */
export const interviewQuestions: readonly Question[] = [
  askBrand,
  askProblem,
  askDetail,
  askItem,
  askOrderNumber,
  askPlacedOn,
  askDelivery,
  askPayment,
  askRemedies,
  askContacts,
  askEvidence,
  askCountry,
  askTimeZone,
  askLanguages,
];

/** Every answer that the summary can correct: those asked for, then those that may be added. */
export const allQuestions: readonly Question[] = [...interviewQuestions, ...extraQuestions];

/** The question of an id; null for one that this version does not know. */
export const questionOf = (id: string | null): Question | null => allQuestions.find((one) => one.id === id) ?? null;
