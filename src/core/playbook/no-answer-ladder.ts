import type { Case } from '../case/case.ts';
import { eventsOf } from '../case/history.ts';
import type { Script } from './scripts.ts';
import { silences } from './turn.ts';

/** What is tried when nobody answers, one after the other, and which texts go with it. */
export type Rung = { id: RungId; scripts: readonly Script[] };

export const RUNGS = [
  'first-post',
  'check-handle',
  'another-slot',
  'under-latest-post',
  'remind-by-email',
  'other-channel',
  'formal-route',
  'supervisor',
  'done',
] as const;
export type RungId = (typeof RUNGS)[number];

/**
 * On X: is the handle right, and does the profile take messages; another text at another time of day; a reply under the
 * brand's latest post; another channel; a formal route beside it all.
 */
const onX: readonly Rung[] = [
  { id: 'check-handle', scripts: ['public-follow-up/progress', 'direct-message'] },
  { id: 'another-slot', scripts: ['public-follow-up/facts'] },
  { id: 'under-latest-post', scripts: ['public-follow-up/under-latest-post'] },
  { id: 'other-channel', scripts: ['instagram-message', 'email/reminder'] },
  { id: 'formal-route', scripts: ['public-follow-up/last', 'email/final'] },
  { id: 'supervisor', scripts: ['supervisor-request/stalled'] },
];

/** Where nothing is posted. */
const byEmail: readonly Rung[] = [
  { id: 'remind-by-email', scripts: ['email/reminder'] },
  { id: 'supervisor', scripts: ['supervisor-request/stalled'] },
  { id: 'other-channel', scripts: ['instagram-message'] },
  { id: 'formal-route', scripts: ['email/final'] },
];

/**
 * The rung that a case has reached after the silence it was just told of; `posts` says whether it posts at all. A case
 * that began with a mail posts first. Past the last rung there is nothing new to say: the formal route is what is left.
 */
export function rungOf(stored: Pick<Case, 'events'>, posts: boolean): Rung {
  const sent = eventsOf(stored, 'sent').map(({ draft }) => draft.kind);
  const beganByEmail = sent.includes('email') && !sent.some((kind) => kind.startsWith('public-'));
  if (posts && beganByEmail) return { id: 'first-post', scripts: ['public-post'] };
  const ladder = posts ? onX : byEmail;
  const rung = ladder[Math.max(silences(stored), 1) - 1] ?? { id: 'done', scripts: [] };
  const written = sent.includes('direct-message');
  return written ? { ...rung, scripts: rung.scripts.filter((script) => script !== 'direct-message') } : rung;
}
