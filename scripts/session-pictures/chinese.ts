import { keys, type Scenario, type Step } from './scenario.ts';

const { enter, down, ctrlC } = keys;

/** Takes the choice that the cursor is on. */
const takes = (sees: RegExp): Step => ({ sees, types: enter });

export const chinese: Scenario = {
  file: 'docs/session.zh.svg',
  title: '使用 complain 的样子：打几个字找到品牌，公开帖就写好了。',
  argv: ['new'],
  locale: 'zh_CN.UTF-8',
  columns: 80,
  rows: 30,
  steps: [
    { sees: /钱付给了谁？/, types: '耐克' },
    { sees: /[❯>] Nike[\s\S]*退出/, keeps: { from: /钱付给了谁？/, to: /退出/ }, types: enter },
    { sees: /出了什么问题？[\s\S]*退出/, types: down.repeat(4) },
    takes(/[❯>] 收到时已损坏/),
    { sees: /具体是哪种情况？[\s\S]*退出/, types: down },
    takes(/[❯>] .*[撕裂]/),
    { sees: /买的是什么？/, types: '跑鞋' },
    takes(/[❯>] 跑鞋/),
    { sees: /订单号/, types: `C01234567890${enter}` },
    { sees: /哪天下的单？/, types: `2026-11-02${enter}` },
    { sees: /哪天收到的/, types: `2026-11-10${enter}` },
    takes(/怎么付的款？[\s\S]*退出/),
    takes(/你希望怎么解决？[\s\S]*退出/),
    takes(/还可以接受什么？[\s\S]*退出/),
    { sees: /怎么联系过他们？[\s\S]*退出/, types: ` ${enter}` },
    { sees: /哪天/, types: `2026-11-12${enter}` },
    takes(/回复[\s\S]*退出/),
    { sees: /已经有哪些证据？[\s\S]*退出/, types: ` ${down} ${enter}` },
    { sees: /哪个国家或地区？/, types: '中国' },
    takes(/[❯>] 中国/),
    takes(/你的时区[\s\S]*退出/),
    { sees: /订单上的姓名/, types: `李伟${enter}` },
    { sees: /接下来做什么？[\s\S]*退出/, keeps: { from: /┌─ X 公开帖/, to: /私信/ }, types: ctrlC },
  ],
};
