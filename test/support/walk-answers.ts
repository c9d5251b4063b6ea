import type { Brand } from '../../src/core/brands/brand.ts';
import { comesLater } from '../../src/core/brands/comes-later.ts';
import { spokenName } from '../../src/core/brands/spoken-name.ts';
import { PROBLEMS } from '../../src/core/case/problems.ts';
import { DRAFT_LANGUAGES, TONES } from '../../src/core/case/vocabulary.ts';
import { plainName } from '../../src/core/post/plain-name.ts';
import { awkwardBrands } from './draft-brands.ts';
import { combinations, rotatedAnswers } from './draft-rotation.ts';

export type Chance = {
  below: (limit: number) => number;
  of: <T>(list: readonly T[]) => T;
  in: (share: number) => boolean;
};

const brands = awkwardBrands().filter(({ record }) => !comesLater(record));

/** A generator of numbers that look like chance (mulberry32), the same for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed * 0x9e3779b1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, of: (list) => list[below(list.length)] as (typeof list)[number], in: (share) => next() < share };
}

const hostileItems = [
  "O'Neil & Söhne <b>shoes</b>",
  '$& {{item}} __proto__',
  '@nike #A123 order.no',
  '限'.repeat(200),
  '👟 shoes',
];
const hostileDetails = [
  'Call me on +86 138 0013 8000 or write to li.wei@mail.example about C01234567890.',
  'see https://evil.example/x?y=1 and #fail @brand.Next',
  'the sole came off and the laces tore, so I could not wear them at all. '.repeat(14).slice(0, 1_000),
  '鞋底裂开，鞋带也断了，完全不能穿，电话13800138000。',
];
/** What may stand in no public text. */
export const secrets = [
  '138 0013 8000',
  '13800138000',
  'li.wei@mail.example',
  '200040',
  '李伟',
  'Li Wei',
  '1Z999AA10123456784',
];
const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Asia/Taipei',
  'Africa/Lagos',
];

/** What a shopper answers: anything that there is, with hostile words, and a brand of the directory or of their own. */
export function walkAnswers(n: number, chance: Chance) {
  const problem = chance.of(PROBLEMS);
  const dull = rotatedAnswers(chance.of(combinations(problem)), n);
  const { record: brand } = chance.of(brands);
  const answers = {
    ...dull,
    tone: chance.of(TONES),
    draftLanguage: chance.of(DRAFT_LANGUAGES),
    item: chance.in(0.3) ? chance.of(hostileItems) : dull.item,
    detail: chance.in(0.4) ? chance.of(hostileDetails) : dull.detail,
    canUseX: chance.in(0.8),
    timeZone: chance.of(zones),
    // Days of contacts and payments that would come before the order are refused, and tested elsewhere.
    order: { ...dull.order, placedOn: null, deliveredOn: null, receivedOn: null },
  };
  return { answers, brand, listed: chance.in(0.7) && brand.id !== 'nike' };
}

/** The brand as a shopper describes one that is not in the directory. */
export const ownBrand = ({ accounts, website, country, timeZone, ...brand }: Brand) => ({
  name: plainName(spokenName({ ...brand, accounts, website, country, timeZone } as Brand)).slice(0, 40),
  support: accounts.find(({ role }) => role === 'support')?.handle ?? null,
  main: accounts.find(({ role }) => role === 'main')?.handle ?? null,
  website: website ?? 'acme.example',
  ...(country === null ? {} : { country }),
  ...(timeZone === null ? {} : { timeZone }),
});
