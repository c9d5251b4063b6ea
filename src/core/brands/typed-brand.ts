import { handleOf, hostOf } from './search/domains.ts';

/** A brand as somebody names it in one line. At least one of website and support is there where it can be reached. */
export type TypedBrand = { name: string; website: string | null; support: string | null };

/**
 * Reads `Acme acme.com @AcmeHelp` in any order: a website, an account on X (also as a link), and the rest is the name.
 * Without a name the website's own stands for it (`acme.com` → Acme). Null where nothing was typed.
 */
export function typedBrand(typed: string): TypedBrand | null {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const support = first(words, handleOf);
  const website = first(words, (word) => (handleOf(word) === null ? hostOf(word) : null));
  const name = words.filter((word) => handleOf(word) === null && hostOf(word) === null).join(' ');
  const named = name === '' ? nameOf(website ?? support) : name;
  return named === null ? null : { name: named, website: website?.replace(/^www\./, '') ?? null, support };
}

function first(words: readonly string[], read: (word: string) => string | null): string | null {
  for (const word of words) {
    const found = read(word);
    if (found !== null) return found;
  }
  return null;
}

/** `www.acme-shoes.co.uk` → `Acme-shoes`. */
function nameOf(hostOrHandle: string | null): string | null {
  const label = hostOrHandle?.replace(/^www\./, '').split('.')[0] ?? '';
  return label === '' ? null : label.charAt(0).toUpperCase() + label.slice(1);
}
