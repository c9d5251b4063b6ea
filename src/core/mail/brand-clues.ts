import type { Brand } from '../brands/brand.ts';
import { compact } from '../brands/normalise.ts';
import type { BrandIndex } from '../brands/search/brand-index.ts';
import { hostOf } from '../brands/search/domains.ts';
import type { MailHeaders } from './mail-headers.ts';
import type { Line } from './mail-lines.ts';

/** Something that points to a brand of the directory; `country` is that of the domain's ending. */
export type Clue = { brand: Brand; weight: number; line: string; country: string | null };

export function senderClues({ name, host, line }: MailHeaders, index: BrandIndex): Clue[] {
  const byHost = host === null ? { brands: [], country: null } : index.domains().find(host);
  return [
    ...byHost.brands.slice(0, 1).map((brand) => ({ brand, weight: 6, line, country: byHost.country })),
    ...named(name, index).map((brand) => ({ brand, weight: 2, line, country: null })),
  ];
}

/** Brands that links and addresses of the text lead to; how often says nothing. */
export function hostClues(hosts: ReadonlySet<string>, lines: readonly Line[], index: BrandIndex): Clue[] {
  const seen = new Set<string>();
  return [...hosts].flatMap((host) => {
    const { brands, country } = index.domains().find(host);
    const [brand] = brands;
    if (brand === undefined || seen.has(brand.id)) return [];
    seen.add(brand.id);
    return [{ brand, weight: 3, line: lines.find(({ text }) => text.includes(host))?.text ?? host, country }];
  });
}

/** The hosts of links, domains and addresses, a hundred at most. */
export function hostsIn(raw: string): Set<string> {
  const hosts = new Set<string>();
  const words = raw.slice(0, 200_000).split(/[\s<>"'()[\]{},;|\u3000-\u9fff\uff00-\uffef]+/);
  for (const word of words.slice(0, 20_000)) {
    if (word.length < 5 || word.length > 2000 || !word.includes('.')) continue;
    const host = hostOf(
      word
        .slice(0, 300)
        .replace(/[.!?:]+$/, '')
        .replace(/[?#].*$/, ''),
    );
    if (host !== null) hosts.add(host);
    if (hosts.size >= 100) break;
  }
  return hosts;
}

/** "Thank you for shopping at …" */
export const thanks =
  /\b(?:thank you|thanks) for (?:shopping|ordering|your (?:order|purchase)) (?:at|with|from|on) ([^.,!\n]{2,40})/i;

const sentences: readonly { pattern: RegExp; weight: number }[] = [
  { pattern: thanks, weight: 4 },
  { pattern: /\byour ([A-Z][^.,!:]{1,30}?)(?:\.com)? (?:order|purchase)\b/, weight: 3 },
  { pattern: /感谢(?:您|你)?(?:在|选择|光临)([^,。!的]{2,20}?)(?:购物|购买|下单|$|[,。!])/, weight: 4 },
  { pattern: /(?:您|你)在([^,。!的]{2,20}?)(?:的|购买|下单)/, weight: 4 },
  { pattern: /【([^】]{2,16})】/, weight: 3 },
  {
    pattern:
      /\b(?:you (?:paid|sent).{1,30} to|payment to|merchant:?|from|sender:?|shipped by) ([A-Za-z][^.,!\n]{1,30})/,
    weight: 2,
  },
  { pattern: /(?:寄件人|发件方|商家|卖家|ご依頼主|出品者): ?([^,。\s]{2,30})/, weight: 3 },
  { pattern: /(?:©|\(c\)|copyright)[\s\d–-]{0,14}([A-Za-z][^.,|]{1,40})/i, weight: 3 },
];

/** Parts of a listed place that go by names of their own. */
const places: readonly (readonly [RegExp, string])[] = [
  [/天猫|\btmall\b|手机淘宝/i, 'taobao'],
  [/京东(?:国际|全球购)/, 'jd-com'],
];

export function wordClues(lines: readonly Line[], index: BrandIndex): Clue[] {
  const clues: Clue[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (/^(?:merchant|商家|卖家|收款方)$/i.test(text))
      clues.push(
        ...named(lines[at + 1]?.text ?? '', index).map((brand) => ({ brand, weight: 4, line: text, country: null })),
      );
    for (const { pattern, weight } of sentences) {
      const name = pattern.exec(text)?.[1];
      if (name !== undefined)
        clues.push(...named(name, index).map((brand) => ({ brand, weight, line: text, country: null })));
    }
  }
  const above = [...lines.slice(0, 12), ...lines.slice(-3)];
  for (const [name, id] of places) {
    const line = above.find(({ text }) => name.test(text));
    const brand = index.byId.get(id);
    if (line !== undefined && brand !== undefined) clues.push({ brand, weight: 5, line: line.text, country: null });
  }
  const titles = [...lines.slice(0, 8), ...lines.slice(-3)].filter(({ text }) => text.length <= 30);
  for (const { text } of titles)
    clues.push(...named(text, index).map((brand) => ({ brand, weight: 3, line: text, country: null })));
  return distinct(clues);
}

/** A brand counts once for each kind of clue. */
const distinct = (clues: readonly Clue[]): Clue[] =>
  clues.filter(
    (clue, at) => clues.findIndex(({ brand, weight }) => brand === clue.brand && weight === clue.weight) === at,
  );

/** The brand whose whole name the words are, with or without the company's form. */
function named(words: string, index: BrandIndex): Brand[] {
  // Its first word is an airline.
  const known = words.replace(/united parcel service/i, 'UPS');
  const plain = known.replace(
    /\b(?:inc|llc|ltd|limited|gmbh|s\.?a\.?|corp|co|official|store|team|express)\b\.?|官方|网络|旗舰店|海外|国际|购物/gi,
    ' ',
  );
  const first = plain.trim().split(/\s+/).slice(0, 2).join(' ');
  for (const name of [known, plain, first, first.split(' ')[0] ?? '']) {
    const hits = name.trim().length < 2 ? undefined : index.names.get(compact(name));
    const [hit] = (hits ?? []).filter(({ kind }) => kind !== 'shared' || (hits?.length ?? 0) === 1);
    if (hit !== undefined) return [hit.brand];
  }
  return [];
}
