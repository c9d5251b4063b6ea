import { answersNow, type Case } from '../../core/case/case.ts';
import type { Mistake } from '../../core/errors.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';

/** `on`: the day something happened. `until`: the day they named. */
export type ToldDay = 'on' | 'until';

type Days = { stored: Case | null; today: PlainDate; on?: PlainDate | undefined };

/** Why a day cannot be: in the future, before the order, or named for a day that was over already. Null where it can. */
export function dayMistake(field: ToldDay, day: PlainDate, { stored, today, on = today }: Days): Mistake | null {
  const flag = `--${field}`;
  if (field === 'until')
    return day < on ? { code: 'dates-contradict', field: flag, value: day, other: '--on', otherValue: on } : null;
  if (day > today) return { code: 'date-in-future', field: flag, value: day, today };
  const placedOn = stored === null ? null : answersNow(stored).order.placedOn;
  if (placedOn === null || day >= placedOn) return null;
  return { code: 'dates-contradict', field: flag, value: day, other: 'order.placedOn', otherValue: placedOn };
}

/** In which direction a day without a year is looked for. */
export const leanOf: Record<ToldDay, 'past' | 'future'> = { on: 'past', until: 'future' };
