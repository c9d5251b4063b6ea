import type { ToldWords } from './told.ts';

export const told: ToldWords = {
  written: (event) => `Written down: ${event}`,
  takenBack: (event) => `Taken back: ${event}. The timeline still shows it.`,
  stage: (name) => `Stage: ${name}`,
};
