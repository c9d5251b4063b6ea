import type { Answers } from '../case/answers.ts';
import type { Context, Finding } from '../privacy/finding.ts';
import { isIssuedCard } from '../privacy/issued-card.ts';
import { type Masked, replaced } from '../privacy/mask-personal.ts';
import { maskSecrets } from '../privacy/mask-secrets.ts';

/**
 * The answers whose order number, reference and name hold no number of a card or an identity card.
 * An order number that is one of them is no order number: it is left out whole, since its end would be a card's end.
 */
export function shortAnswers(answers: Answers): { answers: Answers; secrets: readonly Finding[] } {
  const { order, reference, name } = answers;
  const number = closed(order.number);
  const closedReference = closed(reference);
  const closedName = closed(name);
  return {
    answers: {
      ...answers,
      order: { ...order, number: number.findings.length === 0 ? order.number : null },
      reference: reference === null ? null : closedReference.text,
      name: name === null ? null : closedName.text,
    },
    secrets: [...number.findings, ...closedReference.findings, ...closedName.findings],
  };
}

function closed(typed: string | null): Masked {
  const text = typed ?? '';
  if (!longNumber.test(text)) return { text, findings: [] };
  const { findings } = maskSecrets(text, nothingKnown);
  const sure = findings.filter(
    ({ what, start, end }) => what !== 'card' || isIssuedCard(text.slice(start, end).replace(/\D/g, '')),
  );
  return replaced(text, sure);
}

/** The shortest of them has 13 digits. Looking at all of them would cost every start of `new` 3 ms. */
const longNumber = /(?:\d\D{0,2}){13}/;

/** The case's own numbers are what is judged here: none of them is known to be harmless. */
const nothingKnown: Context = { country: null, orderNumbers: [], tracking: [] };
