/** What is said when something was written down, in one screen language. */
export type ToldWords = {
  written: (event: string) => string;
  takenBack: (event: string) => string;
  stage: (name: string) => string;
};
