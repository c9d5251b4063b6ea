import type { Brand } from '../brands/brand.ts';
import type { Answers } from '../case/answers.ts';
import { type Problem, traitsOf } from '../case/problems.ts';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { Advice } from './advice.ts';
import { carrierOf } from './carriers.ts';
import { grounds } from './dispute-rules.ts';
import { isLarge } from './large-sums.ts';
import { type PaymentLastDay, paymentLastDay } from './payment-window.ts';
import { isUnansweredShop, patience } from './unanswered-shop.ts';

/** So many days before the last one, and fewer, a deadline is near. */
const nearDays = 21;

/** What to do before or beside the first text, most urgent first. `today` is the day in the shopper's zone. */
export function triage(answers: Answers, brand: Brand, { today }: { today: PlainDate }): readonly Advice[] {
  if (answers.problem === 'not-my-charge') {
    return [{ code: 'not-my-charge' }, ...(answers.canUseX ? [] : [{ code: 'email-only', deadline: null } as const])];
  }
  const deadline = paymentLastDay(answers);
  const formal = formalRoute(answers, brand, { today, deadline });
  const found: (Advice | null)[] = [
    formal,
    answers.canUseX ? null : { code: 'email-only', deadline: formal === null ? stillToSay(answers, deadline) : null },
    answers.contacts.length > 0 ? null : { code: 'never-contacted', comeBackOn: addDays(today, patience) },
    isForCarrier(answers) ? { code: 'ask-carrier', tracked: trackedBy(answers) } : null,
  ];
  return found.filter((advice) => advice !== null);
}

type Time = { today: PlainDate; deadline: PaymentLastDay | null };

/** Why the formal route does not wait for an answer: one reason, the most urgent. */
function formalRoute(answers: Answers, brand: Brand, { today, deadline }: Time): Advice | null {
  const daysLeft = deadline === null ? null : daysBetween(today, deadline.lastDay);
  if (deadline !== null && daysLeft !== null && daysLeft < 0) return { code: 'deadline-passed', deadline };
  if (deadline !== null && daysLeft !== null && daysLeft <= nearDays)
    return { code: 'deadline-near', deadline, daysLeft };
  const isCovered = grounds[answers.problem] !== null;
  const isDisputable = isCovered && answers.paidWith !== 'gift-card';
  if (isDisputable && isUnansweredShop(answers, today)) return { code: 'dispute-today', shop: brand.name, deadline };
  if (!isCovered && traitsOf(answers.problem).isRequest) return null;
  const sum = answers.claim ?? answers.amount;
  return sum !== null && isLarge(sum) ? { code: 'large-sum', sum, deadline } : null;
}

const stillToSay = ({ problem }: Answers, deadline: PaymentLastDay | null): PaymentLastDay | 'ask' | null =>
  deadline ?? (grounds[problem] === null ? null : 'ask');

/** A parcel that somebody has to look for: the carrier can, the brand only asks the carrier. */
function isForCarrier({ problem, detail, order }: Answers): boolean {
  return parcelProblems.has(problem) && (order.tracking !== null || parcelDetails.has(detail ?? ''));
}

const parcelProblems: ReadonlySet<Problem> = new Set<Problem>([
  'not-received',
  'marked-delivered',
  'returned-to-sender',
]);

/** Usual details of `not-received` that speak of a tracking page. */
const parcelDetails: ReadonlySet<string> = new Set(['tracking-stuck', 'tracking-never-moved', 'lost-by-carrier']);

const trackedBy = ({ order }: Answers) => (order.tracking === null ? null : carrierOf(order.tracking));
