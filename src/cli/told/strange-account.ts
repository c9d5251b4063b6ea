import { sameHandle } from '../../core/brands/handle.ts';
import { lookedLike } from '../../core/brands/look-alike.ts';
import type { Answers } from '../../core/case/answers.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import type { TurnWarning } from '../../core/drafts/turn-warnings.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import type { Context } from '../context.ts';

/** A warning where an account answered that is none of the brand's; and that what they wrote may be gone tomorrow. */
export function strangeAccount(event: CaseEvent, { brand }: Answers, { ports }: Context): readonly Warning[] {
  if (event.kind !== 'answered' && event.kind !== 'promised') return [];
  const listed = typeof brand === 'string' ? ports.data.brand(brand) : null;
  const own = typeof brand === 'string' ? [] : [brand.support, brand.main].filter((handle) => handle !== null);
  const handles = listed === null ? own : listed.accounts.map(({ handle }) => handle);
  return [...strange(event, handles), { code: 'keep-screenshot' }];
}

/** An account that answers and is not known may be anybody's: they wait for complaints. */
export function strange({ by }: { by?: string }, handles: readonly string[]): readonly TurnWarning[] {
  if (by === undefined || handles.some((handle) => sameHandle(handle, by))) return [];
  return [{ code: 'strange-account', handle: by, near: lookedLike(by, handles) }];
}
