import type { Finding } from '../finding.ts';
import { findMatches, follows, type Place, precedes } from '../matching.ts';

/** Addresses written in Latin letters: `221B Baker Street`, `Room 502, No. 88 Jianguo Road`, `PO Box 12`, `Apt 5`, `SW1A 1AA`. */
export function englishAddresses(text: string): Finding[] {
  if (!/\d/.test(text)) return [];
  // The long patterns are slow to compile: most texts name no street.
  return [...(streetWord.test(text) ? streets : []), ...others].flatMap((pattern) =>
    findMatches(text, { what: 'address', pattern, shown: (id, place) => (isGoods(id, place) ? null : '***') }),
  );
}

const start = '(?<![\\dA-Za-z]|\\d[.,:/-]|[$€£¥#])';
const before =
  '(?:(?:[Rr]oom|[Rr]m|[Bb]uilding|[Bb]ldg|[Bb]lock|[Uu]nit|[Ff]lat|[Ff]loor|[Aa]pt|[Ss]uite|[Ll]ane)\\.? ?#?\\d{1,5}[A-Za-z]?,? ?){0,4}';
const number = '(?:[Nn]o\\.? ?)?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?)?,? ';
const compass = '(?:(?:[NSEW]{1,2}|North|South|East|West)\\.? )?';
const flat =
  '(?:,? ?(?:#|(?:APT|UNIT|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te|[Ff]lat|[Rr]oom|[Rr]m|[Ff]loor)(?![a-z])\\.? ?#?) ?[\\dA-Za-z-]{1,6}(?![\\dA-Za-z]))?';
// The town may follow only up to a state with ZIP, a British or a Canadian postcode, so that prose stays.
const state =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR)';
const postcode = `(?:${state},? \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT) \\d{4}|\\d{5,6})`;
const town = `(?:,? (?:[A-Z][A-Za-z.'-]{1,20},? ){0,5}${postcode}(?![\\dA-Za-z]))?`;
const tail = `${flat}${town}`;

const named = "(?:(?:[A-Z][A-Za-z.'-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|de|la|of|the|St\\.?) ){1,4}";
const kinds =
  '(?:Street|St|Avenue|Ave|Av|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Ter|Way|Parkway|Pkwy|Square|Sq|Close|Crescent|Cres|Highway|Hwy|Circle|Cir|Gardens|Grove|Mews|Row|Walk|Hill|Alley|Trail|Broadway|Lu|Jie|Dajie|Dadao|Xiang|Hutong)';
const plainName =
  "(?:(?!(?:the|a|an|on|in|of|my|your|this|that|no|wrong|and|to|from|for|by|at|is|was|down|off|days?|weeks?|emails?|times|hours?|pairs?|size) )[a-z'.-]{2,20} ){1,2}";

const streetWord = new RegExp(
  `[ \\d](?:${kinds}|calle|avenida|via|viale|piazza|plaza|rua|rue|chemin|allée|quai|impasse)(?![A-Za-z])|straße|strasse|str\\.|gasse|allee|platz|weg|(?:^|[^A-Za-z])(?:Calle|Avenida|Via|Viale|Piazza|Plaza|Rua) `,
  'i',
);

const streets: readonly RegExp[] = [
  new RegExp(`${start}${before}${number}${compass}${named}${kinds}(?![A-Za-z])\\.?${tail}`, 'dg'),
  new RegExp(`${start}${number}Broadway(?![A-Za-z])${tail}`, 'dg'),
  // Typed without capitals: only kinds that mean nothing else.
  new RegExp(
    `${start}\\d{1,5}[a-z]? ${plainName}(?:street|avenue|ave|road|rd|boulevard|blvd|parkway|pkwy)(?![A-Za-z])${flat}`,
    'dg',
  ),
  new RegExp(
    `${start}\\d{1,5}[A-Z]? (?:[A-Z']{2,20} ){1,3}(?:STREET|ST|AVENUE|AVE|ROAD|RD|LANE|LN|DRIVE|DR|BLVD)(?![A-Za-z])${tail}`,
    'dg',
  ),
  // German, French, Spanish and Italian streets.
  /(?<![A-Za-zÀ-ɏ])[A-ZÀ-Þ][A-Za-zÀ-ɏ-]{2,25}(?:straße|strasse|str\.|gasse|allee|platz|weg) \d{1,4} ?[a-z]?(?![\dA-Za-z])(?:, ?\d{5} [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?/dg,
  /(?<![\dA-Za-zÀ-ɏ])\d{1,4}(?: (?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Aa]llée|[Qq]uai|[Ii]mpasse) (?:[A-Za-zÀ-ɏ]['A-Za-zÀ-ɏ-]{0,20} ?){1,4}(?:, ?\d{5} [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?/dg,
  /(?<![A-Za-zÀ-ɏ])(?:Calle|Avenida|Via|Viale|Piazza|Plaza|Rua) (?:[A-Za-zÀ-ɏ]['A-Za-zÀ-ɏ.-]{0,20} ?){1,4},? ?\d{1,4}(?![\dA-Za-z])/dg,
];

const others: readonly RegExp[] = [
  /(?<![A-Za-z])p\.? ?o\.? ?box #?\d{1,8}/dgi,
  /(?<![A-Za-z])(?:apt|apartment)\.? ?#?\d{1,5}[A-Za-z]?(?![\dA-Za-z])/dgi,
  // Two parts of a building in a row.
  /(?<![A-Za-z])(?:(?:room|rm|building|bldg|block|unit|flat|floor|lane)\.? ?#?\d{1,5}[A-Za-z]?,? ?){2,5}(?![\dA-Za-z])/dgi,
  new RegExp(`(?<![A-Za-z])${state},? \\d{5}(?:-\\d{4})?(?![\\dA-Za-z]|[.,-]\\d)`, 'dg'),
  // British postcodes: areas in use, inward code without C I K M O V; `2XL` and `3XS` are sizes.
  /(?<![\dA-Za-z])(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d[\dA-Z]? (?!\dX[LS])\d[ABD-HJLNP-UW-Z]{2}(?![\dA-Za-z])/dg,
  // Canada.
  /(?<![\dA-Za-z])[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d(?![\dA-Za-z])/dg,
];

/** "2 Air Max Court", "bought 1 Pearl Drive", "3 Wall Street shirts": a count and goods. */
function isGoods(id: string, place: Place): boolean {
  if (!/^\d [A-Z]/.test(id)) return false;
  const brand = /^\d (?:Pro|Max|Mini|Air|Ultra|Plus|SSD|USB|Flash|Hard|Pen|Nike|Adidas|Google|Vision) /;
  const bought = /\b(?:bought|ordered|order|got|received|sent|paid for|missing|want|wanted) $/i;
  return (
    brand.test(id) ||
    follows(place, bought) ||
    precedes(place, /^ (?!(?:is|was|as|has|its|this|thanks)\b)[a-z]{2,20}s\b/)
  );
}
