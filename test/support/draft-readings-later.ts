import { TONES } from '../../src/core/case/vocabulary.ts';
import { kindOf, LATER_SCRIPTS } from '../../src/core/playbook/scripts.ts';
import type { Reading } from './draft-readings.ts';
import { knownTalk } from './draft-talk.ts';

/** Every text that may follow the first ones, for a case of which much is known; the tones take turns. */
export const laterReadings: readonly Reading[] = LATER_SCRIPTS.map((script, i) => ({
  name: script.replace('/', '.'),
  kind: kindOf(script),
  itemId: 'running-shoes',
  given: {
    answers: { tone: TONES[i % 3] ?? 'polite', detail: null },
    talk: knownTalk,
    scripts: { [kindOf(script)]: script },
    seed: script,
  },
  says: [],
}));
