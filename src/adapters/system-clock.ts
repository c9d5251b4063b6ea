import { UserError } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';

/** The present; `override` (COMPLAIN_NOW) stands in for it. `now` throws `UserError` where that is no instant. */
export function systemClock(override: string | undefined): Clock {
  return {
    now: () => {
      if (override === undefined || override === '') return new Date();
      const instant = new Date(override);
      if (/^\d{4}-/.test(override) && !Number.isNaN(instant.getTime())) return instant;
      throw new UserError({ code: 'bad-now', value: override });
    },
  };
}
