import { answersNow, type Case, openedAt, stageOf } from '../case/case.ts';
import type { Desk } from '../schedule/desk.ts';
import { nextOpening } from '../schedule/working-hours.ts';

export type NextAction = 'publish-post' | 'send-email' | 'call-bank' | 'look-for-answer';

/** The step that comes next, what to do, and the instant from which to do it. */
export type NextStep = { step: 1 | 2; action: NextAction; at: Date };

const hourMs = 3_600_000;
/** No answer for this long calls for the next step: hours by the clock, from the post. */
const waitHours = 24;

/**
 * What a case waits for; null once it is closed. The first post goes out when the brand's desk is open, a mail or a
 * call at once; after a text was sent the answer is looked for a day later, moved to the desk's next opening.
 */
export function nextStep(stored: Case, desk: Desk): NextStep | null {
  const stage = stageOf(stored);
  if (stage === 'closed') return null;
  const sent = stored.events.filter((event) => event.kind === 'sent').at(-1);
  if (sent !== undefined) {
    const after = new Date(Date.parse(sent.at) + waitHours * hourMs);
    return { step: 2, action: 'look-for-answer', at: nextOpening(desk, after) };
  }
  const opened = openedAt(stored);
  const action = firstAction(stored);
  return { step: 1, action, at: action === 'publish-post' ? nextOpening(desk, opened) : opened };
}

function firstAction(stored: Case): NextAction {
  const answers = answersNow(stored);
  if (answers.problem === 'not-my-charge') return 'call-bank';
  return answers.canUseX ? 'publish-post' : 'send-email';
}
