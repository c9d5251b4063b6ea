import type { Brand } from '../brands/brand.ts';
import type { BrandIndex } from '../brands/search/brand-index.ts';
import type { Shop } from '../case/vocabulary.ts';
import { type Clue, hostClues, hostsIn, senderClues, wordClues } from './brand-clues.ts';
import { type Found, type MailBrand, shortened } from './found.ts';
import type { MailHeaders } from './mail-headers.ts';
import type { Line } from './mail-lines.ts';
import { SHOP_OF_BRAND } from './shop-ids.ts';
import { unlistedShop } from './unlisted-shop.ts';

/** Who the mail is from, the country of their domain's ending, and their record where the directory has one. */
export type MailShop = {
  brand: Found<MailBrand> | null;
  boughtFrom: Found<Shop> | null;
  /** Who wrote: the shop, or whoever was paid or carries for it. */
  record: Brand | null;
  sender: Brand | null;
  ending: string | null;
};

export function mailShop(
  lines: readonly Line[],
  raw: string,
  { headers, index }: { headers: MailHeaders; index: BrandIndex },
): MailShop {
  const hosts = hostsIn(raw);
  const clues = [...senderClues(headers, index), ...hostClues(hosts, lines, index), ...wordClues(lines, index)];
  const [first, second] = ranked(clues);
  const sender = (headers.host === null ? undefined : index.domains().find(headers.host).brands[0]) ?? null;
  const strange = isListed(headers.host, index) ? null : unlistedShop(headers, { lines, hosts });
  if (first === undefined || (strange !== null && first.weight < (headers.host === null ? 1 : 4)))
    return { ...nothing, brand: strange, boughtFrom: shopifyStore(raw, strange) };
  const goods = isShop(first.brand);
  const sure = goods && first.weight >= 4 && first.weight >= 2 * (second?.weight ?? 0);
  const brand: Found<MailBrand> = { value: { listed: first.brand.id }, sure, line: shortened(first.line) };
  const place = SHOP_OF_BRAND[first.brand.id] ?? (goods ? 'brand-site' : null);
  return {
    brand,
    boughtFrom:
      place === null ? null : { value: place, sure: sure && (place !== 'brand-site' || first.hosts), line: brand.line },
    record: first.brand,
    sender,
    ending: first.country,
  };
}

const nothing: MailShop = { brand: null, boughtFrom: null, record: null, sender: null, ending: null };

const isListed = (host: string | null, index: BrandIndex): boolean =>
  host !== null && index.domains().find(host).brands.length > 0;

/** Carriers and payment services write about the orders of others. */
const isShop = ({ category }: Brand): boolean => !['courier', 'payment', 'software'].includes(category);

/** A marketplace took the money, whoever's shop it was in. */
const importance = (brand: Brand): number => (!isShop(brand) ? 0.1 : SHOP_OF_BRAND[brand.id] !== undefined ? 1.5 : 1);

function ranked(clues: readonly Clue[]): (Clue & { hosts: boolean })[] {
  const sums = new Map<string, Clue & { hosts: boolean }>();
  for (const clue of clues) {
    const sum = sums.get(clue.brand.id);
    const isHost = clue.country !== null || clue.line.includes('.');
    if (sum === undefined) sums.set(clue.brand.id, { ...clue, hosts: isHost });
    else {
      sum.weight += clue.weight;
      sum.country ??= clue.country;
      sum.hosts ||= isHost;
    }
  }
  const all = [...sums.values()].map((sum) => ({ ...sum, weight: sum.weight * importance(sum.brand) }));
  return all.sort((one, other) => other.weight - one.weight);
}

const shopifyStore = (raw: string, strange: Found<MailBrand> | null): Found<Shop> | null =>
  strange !== null &&
  /myshopify\.com|shop\.app|shopifyemail\.com|\/orders\/[\da-f]{32}\/authenticate|\bShop Pay\b/.test(raw)
    ? { value: 'shopify-store', sure: strange.sure, line: strange.line }
    : null;
