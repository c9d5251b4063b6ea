import type { Brand } from '../../core/brands/brand.ts';
import { comesLater, helpOf } from '../../core/brands/comes-later.ts';
import { type BrandIndex, brandIndex } from '../../core/brands/search/brand-index.ts';
import { searchBrands } from '../../core/brands/search.ts';
import { type TypedBrand, typedBrand } from '../../core/brands/typed-brand.ts';
import { limits } from '../../core/case/limits.ts';
import type { Choice } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { complaintOf } from './complaint.ts';
import { always, at, type Question, textAt } from './question.ts';

type Offered = Choice<string | TypedBrand> & { refusal?: string };

/** Who took the money: found as it is typed, or added on the spot where the directory does not have it. */
export const askBrand: Question = {
  id: 'brand',
  fields: at('brand'),
  applies: always,
  ask: async ({ raw, prompter, context, back }) => {
    const { data } = context.ports;
    // Read and indexed with the first letter that is typed: the list is there before it.
    let made: BrandIndex | null = null;
    const index = (): BrandIndex => {
      made ??= brandIndex(data.brands());
      return made;
    };
    const picked = await prompter.search({
      message: context.words.questions.brand,
      back,
      initial: typedBefore(raw, context),
      find: (typed) =>
        typed.trim() === ''
          ? data.usualBrands().map((brand) => listed(brand, context))
          : offered(typed.trim(), index(), context),
    });
    return { ...raw, brand: picked };
  },
  shown: (raw, context) => {
    const listed = textAt(raw, ['brand']);
    if (listed !== null) return context.ports.data.brand(listed)?.name ?? listed;
    const { name, website = null, support = null } = raw.brand as Partial<TypedBrand>;
    return [name, website, support === null ? null : `@${support}`].filter((part) => part != null).join(' ');
  },
};

/** What finds the present answer again. */
function typedBefore(raw: RawAnswers, context: Context): string {
  return raw.brand === undefined ? '' : (askBrand.shown(raw, context) ?? '');
}

function offered(typed: string, index: BrandIndex, context: Context): readonly Offered[] {
  const found = searchBrands(index, typed).map(({ brand }) => brand);
  const isNamed = found.some(({ name, aliases }) => [name, ...aliases].some((one) => same(one, typed)));
  return [...found.map((brand) => listed(brand, context)), ...(isNamed ? [] : unlisted(typed, context))];
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Travel is refused here, before ten more questions are answered in vain. */
function listed(brand: Brand, { words }: Context): Offered {
  const detail = [brand.country, ...brand.accounts.map(({ handle }) => `@${handle}`)].join(' ');
  const choice = { value: brand.id, label: brand.name, detail };
  if (!comesLater(brand)) return choice;
  return {
    ...choice,
    refusal: complaintOf({ code: 'comes-later', brand: brand.name, helpPage: helpOf(brand) }, words),
  };
}

/** A shop of the shopper's own. It can be chosen once its website or its account is known: how else is it reached? */
function unlisted(typed: string, context: Context): readonly Offered[] {
  const brand = typedBrand(typed.slice(0, limits.name));
  if (brand === null) return [];
  const { questions } = context.words;
  if (brand.website === null && brand.support === null)
    return [
      {
        value: brand,
        label: questions.brandUnknown(brand.name),
        refusal: questions.brandNeeds(brand.name),
        detail: questions.brandNeeds(brand.name),
      },
    ];
  const label = questions.brandAdd(brand.name, brand.website ?? `@${brand.support}`);
  return [{ value: brand, label }];
}
