import type { MailWords } from './mail.ts';

export const mail: MailWords = {
  paste: '把订单邮件粘贴进来：下单确认或发货通知都可以。',
  confirm: '从邮件里读到这些。对的留着，不对的去掉，后面会再问你。',
  nothingFound: '邮件里没有读到能确定的内容，下面一题一题问你。',
  line: (line, sure) => (sure ? `邮件原文：${line}` : `不太确定，请看一眼。邮件原文：${line}`),
  taken: (name, answer) => `从邮件里读到，${name}：${answer}`,
};
