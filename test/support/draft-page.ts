import type { Answers } from '../../src/core/case/answers.ts';
import type { Draft } from '../../src/core/drafts/draft.ts';
import type { DraftInput } from '../../src/core/drafts/draft-input.ts';
import type { Talk } from '../../src/core/playbook/talk.ts';

/** A draft as a page to be read: the facts, the text, how much room it takes, what it means. Ends with a line end. */
export function draftPage(input: DraftInput, draft: Draft): string {
  const { length, leftOut, translation } = draft;
  const used = `${length.used}/${length.limit ?? '∞'} ${length.unit}`;
  const parts = [
    factsOf(input),
    whole(draft),
    leftOut.length === 0 ? used : `${used}; left out: ${leftOut.join(', ')}`,
    ...(translation === null ? [] : [whole(translation)]),
  ];
  return `${parts.join('\n\n----\n\n')}\n`;
}

const whole = ({ subject, text }: { subject: string | null; text: string }): string =>
  subject === null ? text : `[${subject}]\n\n${text}`;

function factsOf({ answers, brand, handles, itemId, detailId, talk }: DraftInput): string {
  const { problem, remedies, tone, item, order, amount, contacts, evidence } = answers;
  const detail = detailId ?? answers.detail;
  const lines = [
    `${problem}${detail === null ? '' : ` (${detail})`}, ${tone}: ${remedies.join(', or ')}`,
    [itemId ?? `"${item}"`, ...orderFacts(order), amount === null ? null : `${amount.value} ${amount.currency}`],
    [paidFact(answers.paidWith), ...contacts.map(contactFact), ...evidence],
    [brand.name, ...handles.map((handle) => `@${handle}`)],
    talkFacts(talk),
  ];
  return lines
    .map((line) => (typeof line === 'string' ? line : line.filter((fact) => fact !== null).join(' · ')))
    .filter((line) => line !== '')
    .join('\n');
}

const orderFacts = ({ number, placedOn, expectedBy, deliveredOn, receivedOn }: Answers['order']) => [
  number,
  placedOn === null ? null : `placed ${placedOn}`,
  expectedBy === null ? null : `due ${expectedBy}`,
  deliveredOn === null ? null : `delivered ${deliveredOn}`,
  receivedOn === null ? null : `received ${receivedOn}`,
];

const talkFacts = ({ days, postedOn, messagedOn, promisedOn, promisedUntil, refusedOn, reference }: Talk) => [
  days === 0 ? null : `${days} days`,
  postedOn === null ? null : `posted ${postedOn}`,
  messagedOn === null ? null : `messaged ${messagedOn}`,
  promisedOn === null ? null : `promised ${promisedOn}${promisedUntil === null ? '' : ` for ${promisedUntil}`}`,
  refusedOn === null ? null : `refused ${refusedOn}`,
  reference,
];

const paidFact = (paidWith: Answers['paidWith']): string | null =>
  paidWith === null || typeof paidWith === 'string' ? paidWith : `${paidWith.wallet} with ${paidWith.card}`;

const contactFact = ({ channel, times, firstOn, answered }: Answers['contacts'][number]): string =>
  `${times} × ${channel}${firstOn === null ? '' : ` since ${firstOn}`}${answered === false ? ', no answer' : ''}`;
