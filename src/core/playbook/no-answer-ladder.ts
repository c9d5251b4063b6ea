import type { Case } from '../case/case.ts';
import { eventsOf, standingEvents } from '../case/history.ts';
import type { Script } from './scripts.ts';

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
const ladderOnX: readonly Rung[] = [
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
 * The rung that a case has reached after the silence it was just told of; `posts` says whether it posts at all. Each
 * silence is one rung higher, whatever they said in between: what was tried once is not tried again. Past the last rung
 * there is nothing new to say: the formal route is what is left.
 */
export function rungOf(stored: Pick<Case, 'events'>, posts: boolean): Rung {
  const { times, postsFirst } = silencesOf(stored);
  if (posts && postsFirst === times) return { id: 'first-post', scripts: ['public-post'] };
  const climbed = posts ? times - (postsFirst ?? 0) : times;
  const rung = (posts ? ladderOnX : byEmail)[Math.max(climbed, 1) - 1] ?? { id: 'done', scripts: [] };
  const written = eventsOf(stored, 'sent').some(({ draft }) => draft.kind === 'direct-message');
  return written ? { ...rung, scripts: rung.scripts.filter((script) => script !== 'direct-message') } : rung;
}

/**
 * How many silences were told of, and the last of them at which mails were all that had been written: there the case
 * posts before it climbs.
 */
function silencesOf(stored: Pick<Case, 'events'>): { times: number; postsFirst: number | null } {
  let [times, mailed, onX]: [number, boolean, boolean] = [0, false, false];
  let postsFirst: number | null = null;
  for (const { event } of standingEvents(stored)) {
    if (event.kind === 'sent') {
      mailed ||= event.draft.kind === 'email';
      onX ||= event.draft.kind.startsWith('public-');
    }
    // Not every text that was posted is noted. The post that a case is opened with was not, where a mail was instead.
    if (event.kind === 'drafted' && times > 0) onX ||= event.drafts.some(({ kind }) => kind.startsWith('public-'));
    if (event.kind !== 'situation' || event.situation !== 'no-answer') continue;
    times += 1;
    if (mailed && !onX) postsFirst = times;
  }
  return { times, postsFirst };
}
