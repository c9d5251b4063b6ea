/** What `complain config` says, in one screen language. */
export type ConfigWords = {
  message: string;
  done: string;
  notAsked: string;
  screenLanguage: string;
  draftLanguage: string;
  folder: (folder: string) => string;
};
