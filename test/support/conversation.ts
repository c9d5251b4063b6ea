import type { Step } from './fakes.ts';
import { complain, type Setup } from './test-ports.ts';

export const finish: Step = { asks: 'What next?', answer: 'Save and leave' };

/** The first time on a machine, in English, without typing more than needed. */
export const english: readonly Step[] = [
  { asks: /^Who took your money\?/, types: 'nik', answer: 'Nike' },
  { asks: 'What went wrong?', answer: 'Arrived damaged' },
  { asks: 'What exactly?', answer: 'It is torn or split open' },
  { asks: /^What did you order\?/, types: 'running', answer: 'running shoes' },
  { asks: /^Order number/, answer: 'C01234567890' },
  { asks: /^On what day did you order\?/, answer: '2026-11-02' },
  { asks: /^On what day did it come/, answer: '2026-11-10' },
  { asks: 'How did you pay?', answer: 'PayPal' },
  { asks: 'What do you ask for?', answer: 'A replacement' },
  { asks: /^And if that is not possible/, answer: 'A full refund' },
  { asks: /^How have you written to them so far\?/, answer: ['E-mail'] },
  { asks: /^Since what day\?/, answer: '2026-11-12' },
  { asks: 'Did they answer?', answer: 'No, nobody answered' },
  { asks: /^What do you already have\?/, answer: ['Photos of the problem'] },
  { asks: /^Which country do you live in\?/, types: 'chin', answer: 'China' },
  { asks: 'Your time zone', answer: 'Asia/Shanghai' },
  { asks: /^The name on the order/, answer: 'Li Wei' },
];

export const chinese: readonly Step[] = [
  { asks: /^钱付给了谁？/, types: '耐克', answer: 'Nike' },
  { asks: '出了什么问题？', answer: '收到时已损坏' },
  { asks: '具体是哪种情况？', answer: '都不是，先不写' },
  { asks: /^买的是什么？/, types: '跑鞋', answer: '跑鞋' },
  { asks: /^订单号/, answer: '' },
  { asks: /^哪天下的单？/, answer: '' },
  { asks: /^哪天收到的/, answer: '' },
  { asks: '怎么付的款？', answer: '支付宝' },
  { asks: '你希望怎么解决？', answer: '换一件新的' },
  { asks: /^如果做不到/, answer: '没有别的' },
  { asks: /^到现在为止，你怎么联系过他们？/, answer: [] },
  { asks: /^手里已经有哪些证据？/, answer: [] },
  { asks: /^你住在哪个国家或地区？/, types: '中国', answer: '中国' },
  { asks: '你的时区', answer: 'Asia/Shanghai' },
  { asks: /^订单上的姓名/, answer: '' },
  { asks: '接下来做什么？', answer: '保存并离开' },
];

export const atHome = { country: 'CN', timeZone: 'Asia/Shanghai', name: 'Li Wei', screenLanguage: 'en' } as const;
export const untilName = english.slice(0, -3);
export const interview = (script: readonly Step[], setup: Setup = {}, ...argv: string[]) =>
  complain(['new', ...argv], { script, ...setup });
export const answersOf = ({ cases }: Awaited<ReturnType<typeof complain>>) => cases[0]?.answers;
