import type { TurnWarning } from '../../core/drafts/turn-warnings.ts';
import { tidy } from '../../core/drafts/typography.ts';
import type { RungId } from '../../core/playbook/no-answer-ladder.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import { lastDayOf, opening } from './ways.zh.ts';

/** 每一步文案旁边要说的话。 */
export const turn = (found: TurnWarning): string => tidy('zh', sentence(found));

function sentence(found: TurnWarning): string {
  switch (found.code) {
    case 'no-answer-rung':
      return rungs[found.rung];
    case 'keep-screenshot':
      return '现在就给他们的回复截图，账号和时间都要拍进去：回复随时可能被删。';
    case 'never-in-public':
      return '别在公开场合回答：谁都能拿去用。改发私信；真的客服账号都可以私信。';
    case 'strange-account':
      return `@${found.handle} 不是这个品牌已知的账号${
        found.near === null ? '' : `，还和 @${found.near} 很像`
      }。假客服专门盯着投诉的人。品牌官网没有链接到它之前，什么都别给。`;
    case 'public-too-soon':
      return `公开文案先别发，等到${formatMoment(new Date(found.at), { timeZone: found.timeZone, language: 'zh' })}（你的时间）：一天之内连着发，或者在对方下班时发，不是没人看，就是被当成刷屏。`;
    case 'nothing-new-to-say':
      return '公开能说的话都说过了，再发相近的内容会被 X 当成刷屏：这次没有公开文案。';
    case 'like-earlier-text':
      return '这段话和之前的很像，X 会把相近的内容当成刷屏：发之前，用自己的话改一改。';
    case 'route-still-open':
      return `不管他们怎么说，还有别的办法把钱要回来：${opening[found.lastDay.way]}。${lastDayOf[found.lastDay.way]}是${formatWeekday(found.lastDay.lastDay, { language: 'zh', year: true })}${found.lastDay.confidence === 'high' ? '' : '（未核实）'}。`;
  }
}

const rungs: Record<RungId, string> = {
  'first-post': '邮件没人回：现在发公开帖。',
  'check-handle': '先确认没有写错账号：以品牌官网上的链接为准。主页上有私信按钮，就发私信；没有，就发公开跟进。',
  'another-slot': '换个说法，也换个时间发：说不定是另一班客服在看。',
  'under-latest-post': '这一条发在品牌最新的帖子下面，作为回复。',
  'remind-by-email': '再发一封邮件提醒，把情况写全。',
  'other-channel': 'X 上没人理，换个渠道。Instagram 那段话也能发到 Facebook；邮件以后当证据最有用。',
  'formal-route': '文案照发，现在也走正式渠道：在平台申请，或向收款方发起争议。两样别同时走。',
  supervisor: '请主管处理，哪个渠道能发消息就发到哪里。',
  done: '能问的办法都试过了。再发会被当成刷屏：接下来靠正式渠道，或者结束这个投诉。',
};
