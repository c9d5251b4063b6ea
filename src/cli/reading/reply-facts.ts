import { answersNow, type Case } from '../../core/case/case.ts';
import { eventsOf } from '../../core/case/history.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import type { AskCode } from '../../core/reading/marks/ask-codes.ts';
import type { ReplyFacts } from '../../core/reading/reading.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { Context } from '../context.ts';

/** What is known of the case that a reply belongs to; of none, only the day. */
export function replyFacts(stored: Case | null, received: PlainDate, { ports }: Context): ReplyFacts {
  if (stored === null) return { received, country: null, website: null, orderNumbers: [], given: [], isPublic: false };
  const { brand, order } = answersNow(stored);
  const place = typeof brand === 'string' ? ports.data.brand(brand) : brand;
  return {
    received,
    country: place?.country ?? null,
    website: place?.website ?? null,
    orderNumbers: order.number === null ? [] : [order.number],
    given: givenSoFar(stored),
    isPublic: ['preparing', 'posted', 'public-again'].includes(stageOf(stored)),
  };
}

/** What they have been sent already: a message or mail held all that was known. */
function givenSoFar(stored: Case): readonly AskCode[] {
  const sent = eventsOf(stored, 'sent').map(({ draft }) => draft.kind);
  if (!sent.some((kind) => ['direct-message', 'email', 'reply'].includes(kind))) return [];
  const { order, name, accountEmail, postcode } = answersNow(stored);
  const given: readonly (AskCode | null)[] = [
    order.number === null ? null : 'order-number',
    name === null ? null : 'name',
    accountEmail === null ? null : 'account-email',
    postcode === null ? null : 'postcode',
    order.tracking === null ? null : 'tracking',
    'describe-problem',
  ];
  return given.filter((code) => code !== null);
}
