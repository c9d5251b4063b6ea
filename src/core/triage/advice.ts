import type { Money } from '../money/money.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Tracked } from './carriers.ts';
import type { PaymentLastDay } from './payment-window.ts';

/** What to do before or beside the first text, as a code with its values; `cli/words` says it. */
export type Advice =
  /** The bank first, and nothing in public. */
  | { code: 'not-my-charge' }
  | { code: 'deadline-passed'; deadline: PaymentLastDay }
  /** `daysLeft` from 0, which is today, to 21. */
  | { code: 'deadline-near'; deadline: PaymentLastDay; daysLeft: number }
  /** A shop that nobody knows and that does not answer. */
  | { code: 'dispute-today'; shop: string; deadline: PaymentLastDay | null }
  | { code: 'large-sum'; sum: Money; deadline: PaymentLastDay | null }
  /** `ask`: nobody but the provider can say the last day. Null where there is none, or another advice says it. */
  | { code: 'email-only'; deadline: PaymentLastDay | 'ask' | null }
  | { code: 'never-contacted'; comeBackOn: PlainDate }
  | { code: 'ask-carrier'; tracked: Tracked | null };
