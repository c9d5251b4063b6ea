import type { Case } from '../case/case.ts';
import { TONES, type Tone } from '../case/vocabulary.ts';
import { silences, timesTold } from './turn.ts';

/** Silences after which a last warning is fair: two texts that nobody answered. */
const enough = 2;

/** Which tones a text may have now: the final one only after a refusal or two unanswered texts, before it is a threat. */
export function tonesNow(stored: Pick<Case, 'events'>): readonly Tone[] {
  const isFair =
    silences(stored) >= enough || timesTold(stored, 'denied') > 0 || timesTold(stored, 'promise-broken') > 0;
  return isFair ? TONES : TONES.filter((tone) => tone !== 'final');
}
