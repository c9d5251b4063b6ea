import type { Finder, Finding } from '../finding.ts';

/** Addresses with `@`, and the ways of writing one that hide from a search: `zhang (at) qq.com`, `zhang艾特qq点com`. */
export const emailFinder: Finder = {
  what: 'email',
  needs: /[@#]|at|艾特|圈a/i,
  find: (text) =>
    [...text.matchAll(atSign)].flatMap((match) => addressAround(text, match) ?? foreignAround(text, match) ?? []),
};

const atSign = /[@#]|[([{<]\s?(?:at|@|艾特)\s?[)\]}>]|艾特|圈a|(?<=[\w.-] )at(?= [\w-])/gi;

/** Mail hosts for private people: with one of these, spaces and a missing ending still make an address. */
const mailHost =
  /^(?:(?:vip\.)?(?:qq|163|126|139|189|sina|sohu|foxmail|aliyun|yeah|tom|21cn)|gmail|googlemail|outlook|hotmail|live|msn|icloud|me|mac|yahoo|ymail|aol|proton(?:mail)?|pm|gmx|web|mail|yandex|zoho|naver|daum|fastmail)(?:\.[a-z.]{2,6})?$/i;

/** Role mailboxes of a shop are no personal data: "I wrote to support@brand.com three times". */
const role =
  /^(?:no-?reply|do-?not-?reply|support|help|helpdesk|service|services|customer\.?-?_?(?:service|support|care|relations)|cs|care|contact|contactus|info|hello|sales|orders?|returns?|refunds?|complaints?|press|feedback|privacy|legal|team)$/i;

/** Words before "at gmail.com" that are no mailbox. */
const noMailbox =
  /^(?:me|us|is|it|be|look(?:ed|ing)?|work(?:s|ed|ing)?|bought|was|are|also|only|support|account|mail|e-?mail|inbox|address|and|or)$/i;

function addressAround(text: string, match: RegExpMatchArray): Finding | null {
  const middle = match.index ?? 0;
  const sign = match[0];
  const end = middle + sign.length;
  const local = mailboxBefore(text, middle);
  const host = hostAfter(text, end);
  if (local === null || host === null) return null;
  const apart = local.end < middle || host.start > end;
  if (apart && /^(?:@|at)$/i.test(sign) && !mailHost.test(host.name) && !host.spelled) return null;
  if (sign === '#' && !(mailHost.test(host.name) && host.name.includes('.'))) return null;
  if (!host.name.includes('.') && !mailHost.test(host.name)) return null;
  if (/^at$/i.test(sign) && noMailbox.test(local.name)) return null;
  if (role.test(local.name) && !mailHost.test(host.name)) return null;
  return { what: 'email', start: local.start, end: host.end, shown: masked(local.name) };
}

const foreignMailbox = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}._+-]{0,62}[\p{L}\p{M}\p{N}_])?$/u;
const foreignHost =
  /(?<label>[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62})(?:\.[\p{L}\p{M}\p{N}-]{1,63}){0,4}\.(?<ending>[\p{L}\p{M}]{2,12})(?![\p{L}\p{N}])/uy;

/** Endings of hosts in other scripts; `.рф` as `plainText` leaves it. */
const foreignEnding =
  /^(?:中国|中國|公司|网络|網絡|网址|商城|集团|在线|中文网|我爱你|香港|台湾|台灣|新加坡|한국|みんな|コム|ไทย|[pр]ф|yк[pр]|бeл|бг|мкд|қaз|ею|eю|москвa|moсквa|ελ)$/;

/** `李伟@公司.中国`: mailbox and host in any script. A mention on X is ASCII and has no dot. */
function foreignAround(text: string, match: RegExpMatchArray): Finding | null {
  const middle = match.index ?? 0;
  if (match[0] !== '@') return null;
  foreignHost.lastIndex = middle + 1;
  const host = foreignHost.exec(text);
  const local = foreignMailbox.exec(text.slice(Math.max(0, middle - 64), middle))?.[0];
  if (host === null || local === undefined || !/[^ -~]/.test(local + host[0])) return null;
  const { label = '', ending = '' } = host.groups ?? {};
  // "谢谢@BrandHelp.请回复" is a mention and the next sentence.
  const isEnding =
    /^[a-z]{2,6}$/.test(ending) || foreignEnding.test(ending) || (/[^ -~]/.test(label) && ending.length <= 4);
  if (!isEnding) return null;
  const name = local.replace(/^.*(?:邮箱|邮件|地址|是|为)(?=.)/u, '');
  return { what: 'email', start: middle - name.length, end: middle + 1 + host[0].length, shown: masked(name) };
}

/** `zha***@***`: three letters at most, never the last two; no host, because `qq.com` would become a link on X. */
function masked(local: string): string {
  const seen = /^[A-Za-z0-9]+/.exec(
    local.slice(0, Math.max(local.length > 1 ? 1 : 0, Math.min(3, local.length - 2))),
  )?.[0];
  return `${seen ?? ''}***@***`;
}

function mailboxBefore(text: string, middle: number): { name: string; start: number; end: number } | null {
  let end = middle;
  while (end > 0 && middle - end < 2 && text[end - 1] === ' ') end--;
  let start = end;
  while (start > 0 && end - start < 64 && /[A-Za-zÀ-ɏ\d.!#$%&'*+/=?^_`{|}~-]/u.test(text[start - 1] ?? '')) start--;
  // Marks in front belong to the sentence ("#zhang@…", "'zhang@…"), though a mailbox could hold them.
  while (start < end && !/[A-Za-zÀ-ɏ\d_]/u.test(text[start] ?? '')) start++;
  const name = text.slice(Math.max(start, text.slice(start, end).lastIndexOf('/') + 1 + start), end);
  return name === '' ? null : { name, start: end - name.length, end };
}

const hostForm =
  /[ ]{0,2}(?<name>[A-Za-zÀ-ɏ\d](?:[A-Za-zÀ-ɏ\d-]{0,40}))(?<rest>(?:(?:\.| ?(?:点|dot|[([]dot[)\]]|[([]\.[)\]]) ?|。(?=(?:com|cn|net|org)))[A-Za-zÀ-ɏ\d-]{1,40}){0,5})/iy;

function hostAfter(text: string, end: number): { name: string; start: number; end: number; spelled: boolean } | null {
  hostForm.lastIndex = end;
  const match = hostForm.exec(text);
  if (match === null) return null;
  const whole = match[0].trimStart();
  const rest = match.groups?.rest ?? '';
  const name = `${match.groups?.name}${rest.replace(/ ?(?:点|dot|[([]dot[)\]]|[([]\.[)\]]|。) ?/gi, '.')}`;
  if (!/^[^.]+$|\.[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d-]+$/.test(name)) return null;
  const start = end + match[0].length - whole.length;
  return { name, start, end: start + whole.length, spelled: /点|dot/i.test(rest) };
}
