import { PAYMENTS } from '../../core/case/vocabulary.ts';
import { isAnswered, type Question } from './question.ts';

/** How it was paid: it decides where else the money can come back from. */
export const askPayment: Question = {
  id: 'paid-with',
  applies: (raw) => !isAnswered(raw, ['paidWith']),
  ask: async ({ raw, prompter, context: { words } }) => ({
    ...raw,
    paidWith: await prompter.select({
      message: words.questions.paidWith,
      choices: PAYMENTS.map((payment) => ({ value: payment, label: words.labels.payments[payment] })),
    }),
  }),
};
