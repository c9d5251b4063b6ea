import type { WarningCode } from '../../core/reading/marks/warning-patterns.ts';
import { formatDay } from '../../core/time/format-day.ts';
import { glosses } from './glosses.zh.ts';
import { asks } from './reading/asks.zh.ts';
import type { ReadingWords } from './reading.ts';

const warnings: Record<WarningCode, string> = {
  'asks-password': '问你要密码。真客服不会要密码，不要给，也不要在链接打开的页面里填。',
  'asks-code': '问你要验证码。验证码给了谁，谁就能登录或付款，绝不要给。',
  'asks-card': '问你要银行卡号或安全码。退款会原路退回，不需要这些，不要给。',
  'asks-card-last4': '问你要卡号后4位。核实是品牌官方账号后，在私信里给后4位一般可以，多一位都不要给。',
  'asks-identity': '问你要护照或身份证。没有确认对方真是品牌之前不要发；真要验证，请到官网上传。',
  'asks-payment': '要你先付钱。退款不需要你先付任何费用，这是诈骗常用的说法，不要付。',
  'other-app': '要你换到别的聊天软件或私人账号。多半是冒充的；请自己打开官网，用那里的联系方式。',
  'remote-access': '要你共享屏幕或装远程软件。对方会看到验证码、操作你的账户，不要装。',
  'gift-card': '提到用礼品卡付款或要卡上的号码。正规商家不会这样收钱，不要买，不要给。',
  urgency: '在催你赶快，不然就没了。骗子常用催促；先停一下，自己打开官网核实。',
  'link-odd': '链接不是品牌官网的网址。不要点；请自己打开官网找同样的页面。',
};

export const reading: ReadingWords = {
  glosses,
  asks,
  unknown: '（没认出来，不猜）',
  warned: '见上面的“当心”。',
  warning: ({ code, words }) => `${warnings[code]}原文：${words}`,
  date: ({ kind, words, day }) => {
    const said =
      day === null ? `“${words}”，没法换算成日期` : `${formatDay(day, { language: 'zh' })}，原文是“${words}”`;
    const kinds = { promised: '他们说的时间', deadline: '给你的期限', other: '提到的时间' };
    return `${kinds[kind]}：${said}`;
  },
  reference: (number) => `他们给了编号 ${number}。要记下来，以后每次都带上吗？`,
  titles: {
    sentences: '逐句看',
    asks: '他们要什么',
    questions: '问你的问题',
    dates: '日期和期限（工作日只去掉周末，没算节假日）',
    amounts: '金额',
    warnings: '当心',
  },
};
