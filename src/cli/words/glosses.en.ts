import { outcomes } from './glosses/outcomes.en.ts';
import { requests } from './glosses/requests.en.ts';
import { talk } from './glosses/talk.en.ts';
import { waiting } from './glosses/waiting.en.ts';
import type { Glosses } from './glosses.ts';

export const glosses: Glosses = {
  ...talk,
  ...requests,
  ...waiting,
  ...outcomes,
  signature: "The signature: an agent's name, initials or team.",
};
