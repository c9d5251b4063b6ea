/**
 * Web addresses with a protocol, reduced to their host in words that do not link: `https://www.nike.com/o?id=1` →
 * `nike .com`. Path, port, user and `www` go (they may hold an order number or a token); of a long host the last labels
 * stay, since they name whose it is.
 */
export function linksInWords(text: string): string {
  return text.replace(webAddress(), (address: string, host: string | undefined, at: number) => {
    if (host === undefined) return ' ';
    // The full stop that ends the sentence belongs to the shopper, not to the address.
    const closing = /[.,;:!?)\]}'"]+$/.exec(address)?.[0] ?? '';
    const gapBefore = at > 0 && !opensOrParts.test(text.slice(at - 1, at)) ? ' ' : '';
    const gapAfter = closing === '' && /^[\p{L}\p{N}]/u.test(text.slice(at + address.length)) ? ' ' : '';
    return gapBefore + hostInWords(host) + closing + gapAfter;
  });
}

/**
 * Breaks every letter-dot-letter that could be taken for a link, whatever top-level domains there are by then: all have
 * two letters or more. A well-known ending keeps its dot behind a space (`nike .com`, `photo .jpg`), between Chinese
 * characters the dot was meant as a full stop (`。`), anything else is taken for a missing space (`word. Next`).
 */
export function unlinkDots(text: string): string {
  return text.replace(linkingDot(), (_, label: string, at: number) => {
    if (chainGoesOn().test(text.slice(at))) return ' ';
    const ending = /^[a-z0-9-]*/i.exec(label)?.[0].toLowerCase() ?? '';
    if (KNOWN_ENDINGS.has(ending)) return ' .';
    return /^\p{Script=Han}/u.test(label) && endsInHan.test(text.slice(Math.max(0, at - 2), at)) ? '。' : '. ';
  });
}

/** Made when first needed: these patterns take 2 ms, and most texts hold neither a dot nor an address. */
const webAddress = once(
  () =>
    new RegExp(
      [
        String.raw`(?:(?:https?:\/\/)+(?:[\w.%+~-]*(?::[^\s@/]*)?@)?|(?<![\w.-])www\.(?=[a-z0-9]))`,
        String.raw`(?:((?:[a-z0-9-]+\.)*[a-z0-9-]+|[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*)(?::\d+)?`,
        // A path in another script goes on only behind a slash: in `nike.com/a收到` the sentence has begun again.
        String.raw`(?:[/?#](?:[\x21-\x7E]|(?<=[/=])(?:(?![\x21-\x7E])[\p{L}\p{M}\p{N}])+)*)?)?`,
      ].join(''),
      'giu',
    ),
);

const opensOrParts = /[\s([{"'“‘「『（，。：；、]/;

function hostInWords(host: string): string {
  const labels = host.replace(/^www\./i, '').split('.');
  // `shop.nike.com` → nike.com, but `nike.co.uk` and `nike.com.cn` keep three.
  const kept = (labels.at(-2)?.length ?? 0) <= 3 ? 3 : 2;
  const isNumeric = /^[\d.]+$/.test(host);
  return isNumeric ? host : labels.slice(-kept).join(' .');
}

const linkingDot = once(() => /(?<=[^\s.．])[.．](?=(\p{L}[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*))/gu);

// With two more to come the text is a list of labels, not prose; plain spaces keep it from growing.
const label = String.raw`[.．]\p{L}[\p{L}\p{M}][\p{L}\p{M}\p{N}_-]*`;
const chainGoesOn = once(() => new RegExp(`^${label}${label}${label}`, 'u'));

const endsInHan = /\p{Script=Han}$/u;

// Endings that are no word of a sentence: `no`, `it`, `is`, `me`, `to`, `shop`, `store` would be.
const KNOWN_ENDINGS = new Set(
  'com net org cn uk de fr jp hk eu io co zip pdf jpg jpeg png heic gif mp4 mov doc docx txt html'.split(' '),
);

function once(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
