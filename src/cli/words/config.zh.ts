import type { ConfigWords } from './config.ts';

export const config: ConfigWords = {
  message: '这台电脑上记住的设置。想改哪一行，就选哪一行。',
  done: '好了',
  notAsked: '还没填',
  screenLanguage: '屏幕语言',
  draftLanguage: '文案语言',
  folder: (folder) => `所有数据都在 ${folder}。要全部删除，删掉这个文件夹就行。`,
};
