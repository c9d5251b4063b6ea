import type { Answers } from '../../core/case/answers.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import type { Context } from '../context.ts';
import { strange } from '../followup/turn-advice.ts';

/** A warning where an account answered that is none of the brand's; and that what they wrote may be gone tomorrow. */
export function strangeAccount(event: CaseEvent, { brand }: Answers, { ports }: Context): readonly Warning[] {
  if (event.kind !== 'answered' && event.kind !== 'promised') return [];
  const listed = typeof brand === 'string' ? ports.data.brand(brand) : null;
  const own = typeof brand === 'string' ? [] : [brand.support, brand.main].filter((handle) => handle !== null);
  const handles = listed === null ? own : listed.accounts.map(({ handle }) => handle);
  return [...strange(event, handles), { code: 'keep-screenshot' }];
}
