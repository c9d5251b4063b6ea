import { answersNow, type Case } from '../../core/case/case.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import { DRAFT_KINDS } from '../../core/case/vocabulary.ts';
import { draftTraits } from '../../core/drafts/draft-traits.ts';
import { hasPublicPost } from '../../core/drafts/has-public-post.ts';
import { kindOf, type Script } from '../../core/playbook/scripts.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { timesTold } from '../../core/playbook/turn.ts';
import { turnScripts } from './turn-texts.ts';

/** Which kinds of drafts a case can have: nothing in public where nothing is posted, no message where X is out of reach. */
export function kindsOfCase(stored: Case): readonly DraftKind[] {
  const answers = answersNow(stored);
  return DRAFT_KINDS.filter((kind) => {
    if (draftTraits[kind].visibility === 'public') return hasPublicPost(answers);
    return kind !== 'direct-message' || answers.canUseX;
  });
}

/** The text of a kind as it fits the case now: of the present turn, or the one that can be said at any time. */
export function draftScript(stored: Case, kind: DraftKind): Script {
  return turnScripts(stored).find((script) => kindOf(script) === kind) ?? anyTime(stored, kind);
}

function anyTime(stored: Case, kind: DraftKind): Script {
  switch (kind) {
    case 'reply':
      return 'reply/insist';
    case 'supervisor-request':
      if (timesTold(stored, 'promise-broken') > 0) return 'supervisor-request/promise-broken';
      return timesTold(stored, 'denied') > 0 ? 'supervisor-request/denied' : 'supervisor-request/stalled';
    case 'public-follow-up':
      return 'public-follow-up/progress';
    case 'closing-post':
      return stageOf(stored) === 'closed' && timesTold(stored, 'solved') > 0
        ? 'closing-post/solved'
        : 'closing-post/giving-up';
    case 'public-post':
    case 'direct-message':
    case 'email':
    case 'instagram-message':
      return kind;
  }
}
