import { enter, type Step } from './fakes.ts';
import { complain, type Setup } from './test-ports.ts';

/** Enter on each of the pages before the last, then leaving. */
export const throughPages = (asks: string, leaving: string, pages = 5): readonly Step[] => [
  ...Array.from({ length: pages - 1 }, (): Step => ({ asks, answer: enter })),
  { asks, answer: leaving },
];
export const pages = throughPages('What next?', 'Save and leave');

/** The summary is right. */
export const right: Step = { asks: /^Is everything right\?/, answer: 'All right: write the texts' };

/** The eleven questions that lead to a post, in English, without typing more than needed. */
export const untilSummary: readonly Step[] = [
  { asks: /^Who took your money\?/, types: 'nik', answer: 'Nike' },
  { asks: 'What went wrong?', answer: 'Arrived damaged' },
  { asks: /^What exactly\?/, answer: 'It is torn or split open' },
  { asks: /^What did you order\?/, types: 'running', answer: 'running shoes' },
  { asks: /^Order number/, answer: 'C01234567890' },
  { asks: /^On what day did you order\?/, answer: '2026-11-02' },
  { asks: /^On what day did it come/, answer: '10 Nov' },
  { asks: 'How did you pay?', answer: 'PayPal' },
  { asks: /^What do you ask for\?/, answer: ['A replacement', 'A full refund'] },
  { asks: /^How often have you written to them/, answer: { email: 3, since: 'Nov 12', answered: 1 } },
  { asks: /^What do you already have\?/, answer: ['Photos of the problem'] },
];

/** Asked the first time on a machine. */
export const aboutHome: readonly Step[] = [
  { asks: /^Which country do you live in\?/, types: 'chin', answer: 'China' },
  { asks: /^Which time zone/, types: 'shanghai', answer: 'China Standard Time (UTC+8, Asia/Shanghai)' },
  { asks: 'Which languages?', answer: 'screens in English, texts to the brand in English' },
];

/** What is asked between the summary and the texts. */
export const canUseX: Step = { asks: /^Can you open X/, answer: 'Yes' };
export const selfCheck: Step = {
  asks: /^A look before anything is sent/,
  answer: 'I have looked: the problem is still there',
};
export const cards: readonly Step[] = [canUseX, selfCheck];

/** The first time on a machine. */
export const english: readonly Step[] = [...untilSummary, ...aboutHome, right];
/** On a machine that knows the shopper. */
export const englishAtHome: readonly Step[] = [...untilSummary, right];
/** From there to the end, on a machine that knows the shopper. */
export const finish: readonly Step[] = [...cards, ...pages];
/** The same the first time: the name is asked before the first text that bears it. */
export const finishFirst: readonly Step[] = [
  ...cards,
  ...pages.slice(0, 2),
  { asks: /^The name on the order/, answer: '' },
  ...pages.slice(2),
];

export const chineseUntilSummary: readonly Step[] = [
  { asks: /^钱付给了谁？/, types: '耐克', answer: 'Nike' },
  { asks: '出了什么问题？', answer: '收到时已损坏' },
  { asks: /^具体是哪种情况？/, answer: '都不是，先不写' },
  { asks: /^买的是什么？/, types: '跑鞋', answer: '跑鞋' },
  { asks: /^订单号/, answer: '' },
  { asks: /^哪天下的单？/, answer: '' },
  { asks: /^哪天收到的/, answer: '' },
  { asks: '怎么付的款？', answer: '支付宝' },
  { asks: /^你希望怎么解决？/, answer: ['换一件新的'] },
  { asks: /^到现在为止，你联系过他们几次？/, answer: {} },
  { asks: /^手里已经有哪些证据？/, answer: [] },
];

/** From the summary to the end in Chinese, the first time, for somebody who has written to the brand before. */
export const afterQuestions: readonly Step[] = [
  { asks: /^都对吗？/, answer: '都对，开始写文案' },
  { asks: /^你能打开 X/, answer: '能，有账号' },
  { asks: /^发出之前，先看一眼/, answer: '看过了，问题还在' },
  ...throughPages('接下来做什么？', '保存并离开').flatMap((page, i): Step[] =>
    i === 2 ? [{ asks: /^订单上的姓名/, answer: '' }, page] : [page],
  ),
];

export const chinese: readonly Step[] = [
  ...chineseUntilSummary,
  { asks: /^你住在哪个国家或地区？/, types: '中国', answer: '中国' },
  { asks: /^你在哪个时区？/, types: 'shanghai', answer: '中国标准时间（UTC+8，Asia/Shanghai）' },
  { asks: '用什么语言？', answer: '屏幕用简体中文，发给品牌的文案用英文' },
  { asks: /^都对吗？/, answer: '都对，开始写文案' },
  { asks: /^你能打开 X/, answer: '能，有账号' },
  { asks: /^发出之前，先看一眼/, answer: '看过了，问题还在' },
  { asks: /^有一件事要先做/, answer: '先发邮件（11月25日周三再来）' },
  { asks: '接下来做什么？', answer: enter },
  { asks: '订单上的姓名，写在邮件里（不想写就按回车）', answer: '' },
  ...throughPages('接下来做什么？', '保存并离开', 4),
];

export const atHome = {
  country: 'CN',
  timeZone: 'Asia/Shanghai',
  name: 'Li Wei',
  screenLanguage: 'en',
  draftLanguage: 'en',
} as const;
/** On a terminal that is high enough for every page. */
export const interview = (script: readonly (Step | readonly Step[])[], setup: Setup = {}, ...argv: string[]) =>
  complain(['new', ...argv], { script: script.flat(), rows: 200, ...setup });
/** Goes on with what was left. */
export const resume = (script: readonly Step[], setup: Setup = {}, ...argv: string[]) =>
  complain(['resume', ...argv], { script, rows: 200, ...setup });
export const answersOf = ({ cases }: Awaited<ReturnType<typeof complain>>) => cases[0]?.answers;
