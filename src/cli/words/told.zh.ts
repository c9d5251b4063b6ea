import type { ToldWords } from './told.ts';

export const told: ToldWords = {
  written: (event) => `已记下“${event}”`,
  takenBack: (event) => `已撤回“${event}”，经过里还看得到`,
  stage: (name) => `进度：${name}`,
};
