import type { ConfigWords } from './config.ts';

export const config: ConfigWords = {
  message: 'What is remembered on this computer. Choose a line to change it.',
  done: 'Done',
  notAsked: 'not asked yet',
  screenLanguage: 'Screens',
  draftLanguage: 'Texts to brands',
  folder: (folder) => `Everything lies in ${folder}. To delete it all, delete that folder.`,
};
