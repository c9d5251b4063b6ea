import type { Context, Finder } from '../finding.ts';
import { isDate, isQuantity } from '../innocent.ts';
import { findMatches, type Place, precedes } from '../matching.ts';

/** Names in chat apps, after the app's name or in a link that opens a chat. */
export const chatIdFinder: Finder = {
  what: 'chat-id',
  needs:
    /微|薇信|威信|维信|v信|扣扣|企鹅|飞机号|电报|抖音|小红书|快手|wechat|weixin|wx|vx|qq|telegram|tg|whats|line|skype|kakao|viber|zalo|discord|snap|signal|[加+➕] ?v|\.me\//i,
  find: (text, context) => [
    ...search(text, links, () => true),
    ...search(text, /(?<![\dA-Za-z])wxid_\w{5,30}/dgi, () => true),
    ...search(text, afterAppAndWord, (id, place) => isId(id, place) && !isBrand(place, id, context)),
    ...search(text, afterAppAndColon, (id, place) => isId(id, place) && !isBrand(place, id, context)),
    ...search(text, afterApp, (id, place) => hasMark(id) && isId(id, place) && !isBrand(place, id, context)),
  ],
};

const search = (text: string, pattern: RegExp, fits: (id: string, place: Place) => boolean) =>
  findMatches(text, { what: 'chat-id', pattern, shown: (id, place) => (fits(id, place) ? '***' : null) });

const links =
  /(?<![\dA-Za-z])(?:https?:\/\/)?(?:t\.me|telegram\.me|wa\.me|api\.whatsapp\.com|line\.me|m\.me|u\.wechat\.com|weixin\.qq\.com|discord\.gg|signal\.me|qm\.qq\.com|join\.skype\.com)\/[\w~+?=&%#/.-]{3,100}/dgi;

const app =
  '(?:微信|薇信|威信|维信|微❤|v信|扣扣|企鹅号|飞机号|电报|抖音|小红书|快手|(?<![A-Za-z\\d])(?:wechat|weixin|wx|vx|qq|telegram|tg|whats ?app|line|skype|kakao(?: ?talk)?|viber|zalo|discord|snapchat|snap)(?![A-Za-z\\d])|(?<=加 ?|(?<![\\dA-Za-z] ?)[+➕] ?)v(?![A-Za-z]))';
const id = '(?<id>@?(?:live:)?[A-Za-z\\d][\\w.-]{3,31})';

/** "WeChat ID: …", "微信号…", "my Line is …": any name. */
const afterAppAndWord = new RegExp(
  `${app} ?(?:me )?(?:(?:id|number|no|account|handle|user ?name)(?![A-Za-z\\d])\\.?|号码?|號|帐号|账号|用户名)(?:[ :=("']|\\bis\\b|是|为){0,6}${id}`,
  'dgi',
);
const afterAppAndColon = new RegExp(`${app}(?: ?[:=] ?|是|为| is )${id}`, 'dgi');

/** The app's name alone: only a name with a digit or an underscore, so that "WeChat yesterday" stays. */
const afterApp = new RegExp(`${app}(?: me)?[ :("]{0,2}${id}`, 'dgi');

const hasMark = (id: string): boolean => /[\d_@]/.test(id);

function isId(id: string, place: Place): boolean {
  const bare = id.replace(/[.-]+$/, '');
  if (bare.length < 4 || isDate(bare) || isQuantity(place)) return false;
  if (hasMark(id))
    return !/^\d{1,4}$|^\d+(?:\.\d+)+$|^\d+(?:st|nd|rd|th|am|pm|h|d)$|^\d+[.:-]\d+[a-z]{0,3}$/i.test(bare);
  // A word of plain letters that a sentence goes on from is prose: "WeChat is broken since …".
  return (
    !precedes(place, /^ [a-z]/i) &&
    !/^(?:pay|support|official|none|yesterday|today|group|chat|message|email|please|thanks)$/i.test(bare)
  );
}

function isBrand({ text, start }: Place, id: string, { accounts = [] }: Context): boolean {
  const name = id.replace(/^@/, '').toLowerCase();
  const mention = id.startsWith('@') || text[start - 1] === '@';
  return mention && accounts.some((account) => account.replace(/^@/, '').toLowerCase() === name);
}
