import { shownBeside, shownOrderNumbers } from './finders/order-number.ts';
import type { Context, Finder, Finding, MaskedKind } from './finding.ts';
import { withoutOverlaps } from './overlaps.ts';
import { isWithin, ownPlaces } from './own-numbers.ts';
import { plainText } from './plain-text.ts';

/** The findings of some finders in a text as it was typed. */
export function findWith(some: readonly Finder[], text: string, context: Context): Finding[] {
  const plain = plainText(text);
  const own = ownPlaces(plain.text, [...context.orderNumbers, ...context.tracking]).filter(({ exact }) => exact);
  const kept = shownOrderNumbers(plain.text, context);
  const found = some
    .filter(({ needs }) => needs.test(plain.text))
    .flatMap(({ find }) => find(plain.text, context))
    .filter((finding) => !isWithin(finding, kept) && !(looksLikePapers.has(finding.what) && isWithin(finding, own)))
    .map((finding) => ({
      ...finding,
      ...plain.typed(finding.start, finding.end),
      shown: shownBeside(finding.shown, context),
    }));
  const apart = withoutOverlaps(found);
  return apart.length === 0 ? apart : withoutOverlaps(apart.map((finding) => harmless(text, finding)));
}

/** What an order number of the case could be taken for: E12345678 is a passport elsewhere. */
const looksLikePapers: ReadonlySet<MaskedKind> = new Set(['passport', 'cn-id', 'ssn', 'card', 'iban', 'phone']);

/**
 * A mask beside a mark that X reads: `@138****8000` would mention @138, `#zha***` would be a hashtag, `1234.co` a link; then
 * nothing is shown. A hashtag glued to the end belonged to the datum, and goes with it.
 */
function harmless(text: string, finding: Finding): Finding {
  const head = text.slice(Math.max(0, finding.start - 31), finding.start);
  const rest = text.slice(finding.end, finding.end + 150);
  // Letters between such a mark and the datum would stay a mention of somebody else; letters before ".com" a link elsewhere.
  const name = /(?<=[@＠#＃$＄])[\dA-Za-z_]{1,30}$/.exec(head)?.[0] ?? '';
  const tag = /^[#＃][\p{L}\p{M}\p{N}_]{1,140}/u.exec(rest)?.[0] ?? '';
  const host = /^[\dA-Za-z_-]{1,60}(?=[.．][A-Za-z]{2})/.exec(rest)?.[0] ?? '';
  const start = finding.start - name.length;
  const end = finding.end + tag.length + host.length;
  const before = text.slice(Math.max(0, start - 1), start);
  const makesTag = /[@＠#＃$＄_]/.test(before) || (before === '.' && /^[A-Za-z]/.test(finding.shown));
  const makesLink = /^[.．][A-Za-z]/.test(text.slice(end, end + 2));
  const exposed = (makesTag && /^[\dA-Za-z]/.test(finding.shown)) || (makesLink && /[\dA-Za-z]$/.test(finding.shown));
  return { ...finding, start, end, shown: exposed || name !== '' ? '***' : finding.shown };
}
