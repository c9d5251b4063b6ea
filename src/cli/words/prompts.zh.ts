import type { PromptWords } from '../../core/ports.ts';

export const prompts: PromptWords = {
  yes: '是',
  no: '否',
  yesOrNo: '请输入 y 或 n',
  selectHelp: '↑↓ 移动 · 回车选定 · Ctrl-C 退出',
  manyHelp: '↑↓ 移动 · 空格勾选 · 回车完成 · Ctrl-C 退出',
  searchHelp: '输入文字筛选 · ↑↓ 移动 · 回车选定 · Ctrl-C 退出',
  nothingFound: '没有找到，换个写法试试。',
  nothingPicked: '没有勾选',
};
