import type { Brand } from '../../core/brands/brand.ts';
import { comesLater, helpOf } from '../../core/brands/comes-later.ts';
import { type BrandIndex, brandIndex } from '../../core/brands/search/brand-index.ts';
import { searchBrands } from '../../core/brands/search.ts';
import { limits } from '../../core/case/answers.ts';
import { UserError } from '../../core/errors.ts';
import type { Choice } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { optionalText } from './ask-text.ts';
import { complaintOf } from './complaint.ts';
import { type Asking, isAnswered, type Question } from './question.ts';

type Picked = { listed: string } | { typed: string };

/** Who took the money: found as it is typed, or described where the directory does not have it. */
export const askBrand: Question = {
  id: 'brand',
  applies: (raw) => !isAnswered(raw, ['brand']),
  ask: async (asking) => {
    const { prompter, context } = asking;
    const index = brandIndex(context.ports.data.brands());
    const { questions } = context.words;
    const picked = await prompter.search({ message: questions.brand, find: (typed) => choices(typed, index, context) });
    if ('typed' in picked) return describe(picked.typed, asking);
    refuseTravel(picked.listed, index);
    return { ...asking.raw, brand: picked.listed };
  },
};

function choices(typed: string, index: BrandIndex, { words }: Context): readonly Choice<Picked>[] {
  const wanted = typed.trim();
  const found = searchBrands(index, wanted).map(({ brand }) => choice(brand));
  if (wanted === '') return bestKnownFirst(index.brands).map(choice);
  return [...found, { value: { typed: wanted.slice(0, limits.name) }, label: words.questions.brandNotListed(wanted) }];
}

/** Before anything is typed: the brands that most sources name, so that the list does not begin with 23andMe. */
const bestKnownFirst = (brands: readonly Brand[]): readonly Brand[] =>
  [...brands].sort((one, other) => sourcesOf(other) - sourcesOf(one));

const sourcesOf = ({ accounts }: Brand): number => accounts.reduce((sum, { sources }) => sum + sources.length, 0);

const choice = (brand: Brand): Choice<Picked> => ({
  value: { listed: brand.id },
  label: brand.name,
  detail: [brand.country, ...brand.accounts.map(({ handle }) => `@${handle}`)].join(' '),
});

/** Said before ten more questions are answered in vain. */
function refuseTravel(id: string, index: BrandIndex): void {
  const brand = index.byId.get(id);
  if (brand === undefined || !comesLater(brand)) return;
  throw new UserError({ code: 'comes-later', brand: brand.name, helpPage: helpOf(brand) });
}

async function describe(name: string, { raw, prompter, context }: Asking): Promise<RawAnswers> {
  const { questions } = context.words;
  for (;;) {
    const website = await optionalText(questions.ownWebsite, 'brand.website', { prompter, context });
    const support = await optionalText(questions.ownSupport, 'brand.support', { prompter, context });
    if (website !== null || support !== null) return { ...raw, brand: { name, website, support } };
    context.ports.terminal.note(`${complaintOf({ code: 'brand-unreachable', name }, context.words)}\n`);
  }
}
