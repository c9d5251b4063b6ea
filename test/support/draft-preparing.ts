import type { Brand, RetiredHandle } from '../../src/core/brands/brand.ts';
import { type CaseToDraft, type Preparation, prepareDrafts } from '../../src/core/drafts/prepare.ts';
import { searchPhoneNumbers } from '../../src/core/privacy/phone-numbers.ts';
import { aDesk } from './a-desk.ts';
import { aBrand } from './draft-brands.ts';
import { otherLanguage } from './draft-composing.ts';
import { type SomeAnswers, someAnswers } from './draft-input.ts';
import { compiled } from './languages.ts';

export type ACase = Partial<Omit<CaseToDraft, 'answers' | 'brand'>> & {
  answers?: SomeAnswers;
  brand?: Partial<Brand>;
  retired?: readonly RetiredHandle[];
};

/** The preparation of a dull case: Nike, whose two accounts were seen this year, and a shopper in Shanghai. */
export function prepared({ answers: changes, brand, ...rest }: ACase = {}): Preparation {
  const answers = someAnswers(changes);
  const language = answers.draftLanguage;
  return prepareDrafts({
    answers,
    brand: aBrand(brand),
    desk: aDesk(),
    retired: [],
    languages: [compiled(language), compiled(otherLanguage(language))],
    phones: searchPhoneNumbers,
    now: new Date('2026-11-22T10:00:00Z'),
    timeZone: 'Asia/Shanghai',
    screenLanguage: 'zh',
    seed: 'nike-1122-aaa',
    ...rest,
  });
}
