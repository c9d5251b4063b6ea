import type { Finding } from '../finding.ts';

/**
 * Addresses written in Chinese characters: 北京市朝阳区建国路88号3栋502室, 阳光小区3栋2单元501. A province, a city or a district
 * without a street stays.
 */
export function chineseAddresses(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const anchor of anchors) {
    for (const match of text.matchAll(anchor)) {
      const start = match.groups?.name === undefined ? match.index : nameStart(text, match.index);
      if (start === null) continue;
      findings.push({ what: 'address', start, end: endOfBuilding(text, match.index + match[0].length), shown: '***' });
    }
  }
  return [...findings, ...afterWord(text)];
}

const count = '[\\dA-Za-z一二三四五六七八九十百]{1,6}(?:[-之]\\d{1,4})?';

const anchors: readonly RegExp[] = [
  // A street and its number. Streets nobody lives in are not streets: 走路, 半路, 知道, 逛街.
  new RegExp(
    `(?<name>(?<![走道一半上电线思带问赶顺退跑网])路|(?<![逛上跨])街|大道|街道|(?<![知味报频渠通轨难])道|巷|胡同|弄堂|(?:[东西南北中]|[一二三四五六七八九十])[路街]) ?(?:${count} ?(?:弄|巷|支弄) ?)?第?${count} ?(?:号|號|弄|栋|幢|座|单元|室)`,
    'g',
  ),
  // A housing estate and a building in it.
  new RegExp(
    `(?<name>小区|花园|公寓|家园|新村|大厦|佳苑|名苑|雅苑|嘉苑|花苑|公馆|华庭|社区|宿舍|村) ?第?${count} ?(?:号楼|号|栋|幢|座|单元|室|组|户)`,
    'g',
  ),
  // Two parts of a building in a row.
  new RegExp(
    `(?<![\\dA-Za-z])${count} ?(?:栋|幢|号楼|座|单元) ?(?:${count} ?(?:单元|层|楼|门) ?)?\\d{2,4}(?!\\d|[年月日天元个件双块,.:/-])(?:室|房|户|号)?`,
    'g',
  ),
];

const provinces =
  /北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|內蒙古|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|广州|杭州|南京|成都|武汉|苏州|西安|厦门|青岛|宁波|长沙|东莞|佛山/;

/** Words of the sentence that stand right before an address, and characters that no street name holds. */
const leadIn =
  /地址|住址|住在|家住|寄到|寄往|寄去|发到|发往|送到|送往|收货|[的了是在到于请我你您他她我们它家住寄发送给从把被去往这那和]/g;

/** Where the name before a street begins; null where there is none, as in "路3号". */
function nameStart(text: string, anchor: number): number | null {
  const from = Math.max(0, anchor - 30);
  const run = /[一-鿿\d-]*$/.exec(text.slice(from, anchor))?.[0] ?? '';
  const province = provinces.exec(run);
  if (province !== null) return anchor - run.length + province.index;
  const lastWord = [...run.matchAll(leadIn)].at(-1);
  const clean = lastWord === undefined ? run : run.slice(lastWord.index + lastWord[0].length);
  if (clean === '') return null;
  // Without a region in front a name has four characters at most; with one, the region is taken too.
  const region = /[一-鿿]{2,4}(?:省|市|区|县|镇|乡|街道)/.exec(clean);
  return region === null ? anchor - Math.min(4, clean.length) : anchor - clean.length + region.index;
}

const building = new RegExp(
  `(?:[ ,，]?(?:第?${count} ?(?:号楼|号院|号|弄|栋|幢|座|单元|室|楼|层|房|户|门)|(?<=[号楼栋幢座元])[A-Z]?\\d{2,4}(?!\\d|[年月日天元个件双块,.:/-]))){0,6}`,
  'y',
);
const estate = /[一-鿿]{2,8}(?:小区|花园|公寓|家园|大厦|苑|公馆|华庭|广场)/y;

function endOfBuilding(text: string, from: number): number {
  let end = from;
  estate.lastIndex = end;
  if (estate.test(text)) end = estate.lastIndex;
  building.lastIndex = end;
  return building.test(text) ? building.lastIndex : end;
}

/** "收货地址：…" to the end of the line or sentence, if it holds a number or a region. */
function afterWord(text: string): Finding[] {
  const word =
    /(?:地址|住址|\b(?:home|delivery|shipping|billing|mailing|my)? ?address) ?: ?(?<id>[^\n。;!?]{4,120})/dgi;
  return [...text.matchAll(word)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.id ?? [0, 0];
    const value = text.slice(start, end).trimEnd();
    if (!/^(?=.*(?:\d|[省市区县镇路街道村])).*$/.test(value) || /^\*+$/.test(value)) return [];
    return [{ what: 'address', start, end: start + value.length, shown: '***' }];
  });
}
