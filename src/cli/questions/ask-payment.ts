import { PAYMENTS, type Payment } from '../../core/case/vocabulary.ts';
import { always, at, type Question } from './question.ts';

/** Seen at once; the rest comes with "more". */
const usual = 10;

/** How it was paid: it decides where else the money can come back from. */
export const askPayment: Question = {
  id: 'paid-with',
  fields: at('paidWith'),
  applies: always,
  ask: async ({ raw, prompter, context: { words }, back }) => {
    const choices = PAYMENTS.map((payment) => ({ value: payment, label: words.labels.payments[payment] }));
    const paidWith = await prompter.select<Payment>({
      message: words.questions.paidWith,
      back,
      choices: choices.slice(0, usual),
      more: choices.slice(usual),
      ...(isPayment(raw.paidWith) ? { initial: raw.paidWith } : {}),
    });
    return { ...raw, paidWith };
  },
  shown: ({ paidWith }, { words }) => {
    if (isPayment(paidWith)) return words.labels.payments[paidWith];
    if (typeof paidWith !== 'object' || paidWith === null) return null;
    const parts = Object.values(paidWith).filter(isPayment);
    return words.screens.list(parts.map((part) => words.labels.payments[part]));
  },
};

const isPayment = (id: unknown): id is Payment => PAYMENTS.some((payment) => payment === id);
