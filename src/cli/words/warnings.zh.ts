import { spaced } from '../../core/drafts/typography.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import { advice } from './advice.zh.ts';
import type { Labels } from './labels.ts';
import type { SelfCheck } from './self-checks.ts';
import { selfChecks } from './self-checks.zh.ts';
import { caution } from './trust.zh.ts';
import { turn } from './turns.zh.ts';
import { waiting } from './waiting.zh.ts';

/** 发出之前要知道的事，以及该怎么做。 */
export function warning(found: Warning, labels: Labels): string {
  switch (found.code) {
    case 'self-check':
      return selfCheck(selfChecks[found.problem]);
    case 'not-my-charge':
    case 'deadline-passed':
    case 'deadline-near':
    case 'dispute-today':
    case 'large-sum':
    case 'email-only':
    case 'never-contacted':
    case 'ask-carrier':
      return advice(found);
    case 'last-day-passed':
    case 'no-last-day-known':
    case 'promise-after-last-day':
    case 'promise-after-safe-day':
    case 'no-time-to-wait':
    case 'safe-to-wait-until':
      return waiting(found);
    case 'no-answer-rung':
    case 'keep-screenshot':
    case 'never-in-public':
    case 'strange-account':
    case 'public-too-soon':
    case 'nothing-new-to-say':
    case 'like-earlier-text':
    case 'route-still-open':
      return turn(found);
    case 'brand-caution':
      return caution(found.caution, found);
    case 'no-account':
      return `没有查到${spaced('zh', found.brand)}在 X 上的账号。${
        found.helpPage === null ? '请到品牌官网的“联系我们”页面找' : `帮助页面：${found.helpPage}`
      }，写好的邮件可以直接用。`;
    case 'account-unconfirmed':
      return `@${found.handle} ${seenWords(found.seen)}，所以没有写进文案。${look(found.website)}如果官网链接的就是 @${found.handle}，加上 --confirm-account ${found.handle} 再运行一次。`;
    case 'account-retired':
      return `@${found.handle} 已经不用了${found.renamedTo === null ? '' : `（现在是 @${found.renamedTo}）`}：不要发给它，现在谁都可能占用这个名字。`;
    case 'account-look-again':
      return `@${found.handle} ${seenWords(found.seen)}。${look(found.website)}确认官网链接的是这个账号，再发帖。`;
    case 'account-given':
      return `@${found.handle} 是你自己填的。请确认品牌官网链接的就是它。`;
    case 'personal-data-masked':
      return `公开帖里已遮住：${names(found.kinds, labels)}。公开后谁都能拿去用；对方确实需要时，只在私信里给。`;
    case 'secret-removed':
      return `所有文案里都已删掉：${names(found.kinds, labels)}。没有哪家店需要它，问你要的多半是骗子。`;
    case 'other-script':
      return found.field === 'item'
        ? `“${found.words}”不是品牌能看懂的文字。请从商品列表里选，或者用 --item 写成品牌看得懂的文字。`
        : '你的描述和文案不是同一种文字：公开的文案不放，私下的文案照原样放。请选一个常见情况，或者用 --detail 写成文案的文字。';
    case 'evidence-missing':
      return `还缺：${evidenceNames(found.ids, labels)}。发出之前准备好，之后就难补了。`;
    case 'final-too-early':
      return '最后通知要在被拒绝、或者两次没人回之后才有用。先用礼貌的语气：--tone polite。';
    case 'order-number-hidden':
      return '公开帖里没有写订单号：号码太短，写末几位等于全写了，或者会变成链接。私信里有完整的号码。';
  }
}

const selfCheck = ({ look, wayOn }: SelfCheck): string => `发出之前，先看一眼。${look}如果原因就在这里：${wayOn}`;

const seenWords = (seen: string | null): string =>
  seen === null ? '没有查到日期' : `最近一次查到是${monthWords(seen)}`;

function monthWords(seen: string): string {
  const [year, month] = seen.split('-');
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}

const look = (website: string | null): string =>
  website === null ? '请到品牌官网看一眼。' : `请到 ${website} 看一眼。`;

const names = (kinds: readonly (keyof Labels['masked'])[], labels: Labels): string =>
  kinds.map((kind) => labels.masked[kind]).join('、');

const evidenceNames = (ids: readonly string[], labels: Labels): string =>
  ids.map((id) => labels.evidence[id as keyof Labels['evidence']].label).join('、');
