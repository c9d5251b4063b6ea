import type { Brand } from '../brand.ts';

export type DomainHit = {
  brands: readonly Brand[];
  /** The country of the domain's ending, where it led to the brand: `nike.co.uk` → `GB`; else null. */
  country: string | null;
};

export type DomainIndex = {
  /** The brands of a host name; none for a host of somebody else. */
  find: (host: string) => DomainHit;
};

const genericEndings = new Set(
  'com net org info biz shop store online site app io co tv me ai xyz cash us fm to'.split(' '),
);
const unknown: DomainHit = { brands: [], country: null };

export function domainIndex(brands: readonly Brand[]): DomainIndex {
  const byDomain = new Map<string, Brand[]>();
  const byLabel = new Map<string, Brand[]>();
  const add = (map: Map<string, Brand[]>, key: string, brand: Brand): void => {
    map.set(key, [...(map.get(key) ?? []), brand]);
  };
  for (const brand of brands) {
    if (brand.website === null) continue;
    add(byDomain, brand.website, brand);
    const parts = splitHost(brand.website);
    // Subdomains (aws.amazon.com) say nothing about the name before an ending.
    if (parts !== null && parts.sub === '') add(byLabel, parts.label, brand);
  }
  return {
    find: (host) => {
      for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
        const found = byDomain.get(domain);
        if (found !== undefined) return { brands: found, country: null };
      }
      return abroad(host, byLabel);
    },
  };
}

/**
 * A shop's name under a country's ending: `amazon.de`. Very short names are left alone, because `on.de` or `hp.fr`
 * may be anyone's; where several brands have the name, the one with the `.com` is the parent.
 */
function abroad(host: string, byLabel: ReadonlyMap<string, readonly Brand[]>): DomainHit {
  const parts = splitHost(host);
  if (parts?.country == null || parts.label.length < 3) return unknown;
  const { label, country } = parts;
  const found = byLabel.get(label) ?? [];
  const parents = found.filter(({ website }) => website === `${label}.com`);
  return { brands: parents.length > 0 ? parents : found, country };
}

type Host = { sub: string; label: string; country: string | null };

/** `www.amazon.co.uk` → label `amazon`, country `GB`. Null for what is no domain. */
function splitHost(host: string): Host | null {
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  const second = labels.at(-2);
  const twoLevels = ending.length === 2 && labels.length > 2 && /^(co|com|net|org|ne|or)$/.test(second ?? '');
  const label = twoLevels ? labels.at(-3) : second;
  if (label === undefined || label === '') return null;
  const sub = labels.slice(0, twoLevels ? -3 : -2).join('.');
  const isCountry = ending.length === 2 && (twoLevels || !genericEndings.has(ending));
  return { sub, label, country: isCountry ? (ending === 'uk' ? 'GB' : ending.toUpperCase()) : null };
}

const hostShape = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^\s/@]*@)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;

/**
 * The host of a pasted link, domain or e-mail address, in lower case; null for plain words. Without a scheme or
 * path the ending must be a usual one, so that `booking.con` is still looked at as a slip of the finger.
 */
export function hostOf(text: string): string | null {
  const host = hostShape.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  return text.includes('/') || text.includes('@') || ending.length === 2 || genericEndings.has(ending) ? host : null;
}

const profileShape =
  /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?:intent\/(?:user|follow)\?screen_name=)?@?([a-z0-9_]{1,15})(?:[/?#].*)?$/i;
const pagesOfX = new Set([
  'home',
  'explore',
  'search',
  'i',
  'intent',
  'settings',
  'messages',
  'hashtag',
  'share',
  'login',
]);

/** The handle that a text names with `@` or as a profile or post link on X; null where it is neither. */
export function handleOf(text: string): string | null {
  const at = /^[@＠]\s*([a-z0-9_]{1,15})$/i.exec(text)?.[1];
  if (at !== undefined) return at;
  const handle = profileShape.exec(text)?.[1];
  return handle === undefined || pagesOfX.has(handle.toLowerCase()) ? null : handle;
}
