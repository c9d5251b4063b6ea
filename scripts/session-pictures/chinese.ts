import { keys, type Scenario, type Step } from './scenario.ts';

const { enter, down, right, space, ctrlC } = keys;

/** Answers the question once all of it is on the screen. */
const answers = (question: RegExp, types: string): Step => ({
  sees: new RegExp(`${question.source}[\\s\\S]*Ctrl-C`),
  types,
});

export const chinese: Scenario = {
  file: 'docs/session.zh.svg',
  title: '使用 complain 的样子：打几个字找到品牌，一屏核对所有答案，公开帖写好了，标着字数，附有译文。',
  argv: ['new'],
  locale: 'zh_CN.UTF-8',
  columns: 80,
  // High enough for each page in one part.
  rows: 60,
  steps: [
    { sees: /钱付给了谁？/, types: '耐克' },
    { sees: /[❯>] Nike[\s\S]*Ctrl-C/, keeps: { from: /钱付给了谁？/, to: /Ctrl-C/ }, types: enter },
    answers(/出了什么问题？/, `${down.repeat(4)}${enter}`),
    answers(/具体是哪种情况？/, `${down}${enter}`),
    answers(/买的是什么？/, `跑鞋${enter}`),
    answers(/订单号（/, `C01234567890${enter}`),
    answers(/哪天下的单？/, `11月2日${enter}`),
    answers(/哪天收到的/, `11月10日${enter}`),
    answers(/怎么付的款？/, enter),
    answers(/你希望怎么解决？/, `${space}${down}${space}${enter}`),
    answers(/你联系过他们几次？/, `${right.repeat(3)}${down.repeat(8)}11月12日${down}${right}${enter}`),
    answers(/已经有哪些证据？/, `${space}${down}${space}${enter}`),
    answers(/哪个国家或地区？/, `中国${enter}`),
    answers(/哪个时区？/, enter),
    answers(/用什么语言？/, enter),
    { sees: /都对吗？[\s\S]*Ctrl-C/, keeps: { from: /都对吗？/, to: /已有证据/ }, types: enter },
    answers(/你能打开 X/, enter),
    answers(/发出之前，先看一眼/, enter),
    answers(/接下来做什么？/, enter),
    { sees: /接下来做什么？[\s\S]*Ctrl-C/, keeps: { from: /┌─ X 公开帖/, to: /私信/ }, types: ctrlC },
  ],
};
