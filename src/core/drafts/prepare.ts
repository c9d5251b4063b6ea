import type { Brand, RetiredHandle } from '../brands/brand.ts';
import { spokenName } from '../brands/spoken-name.ts';
import type { Answers } from '../case/answers.ts';
import { problems } from '../case/problems.ts';
import type { ScreenLanguage } from '../case/vocabulary.ts';
import { missingRequired } from '../evidence/checklist.ts';
import { hashtag } from '../post/hashtag.ts';
import { plainName } from '../post/plain-name.ts';
import type { PhoneSearch } from '../privacy/finders/phone.ts';
import type { Finding } from '../privacy/finding.ts';
import { type AccountUse, accountsUsed, accountWarnings, handlesInText, someChecked } from './accounts-used.ts';
import type { DraftInput } from './draft-input.ts';
import { itemIdOf } from './item.ts';
import { shownOrderNumber } from './order-number.ts';
import { isOtherScript } from './other-script.ts';
import type { CompiledLanguage } from './template.ts';
import { typedWords } from './typed-words.ts';
import type { Warning } from './warnings.ts';

export type Preparation = {
  input: DraftInput;
  accounts: readonly AccountUse[];
  masked: readonly Finding[];
  secrets: readonly Finding[];
  warnings: readonly Warning[];
};

export type CaseToDraft = {
  answers: Answers;
  brand: Brand;
  retired: readonly RetiredHandle[];
  /** The draft's language first; others may name the item. */
  languages: readonly CompiledLanguage[];
  phones: PhoneSearch | null;
  now: Date;
  /** The shopper's zone. */
  timeZone: string;
  screenLanguage: ScreenLanguage;
  /** The case's id. */
  seed: string;
};

/** Everything the drafts need, and what the shopper must know first. */
export function prepareDrafts(question: CaseToDraft): Preparation {
  const { answers, brand, retired, languages, now, timeZone, screenLanguage, seed } = question;
  const shopCountry = answers.sellerCountry;
  const accounts = accountsUsed({ brand, shopCountry, confirmed: answers.confirmedAccounts, retired, now });
  const itemId = itemIdOf(answers.item, languages);
  const detailId = usualDetail(answers);
  const words = wordsOf(question, detailId, accounts);
  const name = plainName(spokenName(brand));
  const input: DraftInput = {
    answers,
    brand: { name, country: brand.country, timeZone: brand.timeZone, hashtag: hashtag(name) },
    serviceTag: languages[0]?.phrases.serviceTag ?? '',
    handles: handlesInText(accounts),
    accountChecked: someChecked(accounts, answers.confirmedAccounts),
    itemId,
    detailId,
    words: { public: words.public, private: words.private },
    now,
    timeZone,
    screenLanguage,
    seed,
  };
  const warnings = [
    ...caseWarnings(answers),
    ...brandWarnings(brand),
    ...(answers.canUseX ? accountWarnings(accounts, brand) : []),
    ...wordWarnings(answers, { itemId, detailId }, words),
  ];
  return { input, accounts, masked: words.masked, secrets: words.secrets, warnings };
}

/** The detail's id where one of the problem's usual details was chosen; null for words of the shopper's own. */
export function usualDetail({ problem, detail }: Pick<Answers, 'problem' | 'detail'>): string | null {
  const usual: readonly string[] = problems[problem].details;
  return detail !== null && usual.includes(detail) ? detail : null;
}

function wordsOf({ answers, phones }: CaseToDraft, detailId: string | null, accounts: readonly AccountUse[]) {
  const { order, postcode, country, showOrder } = answers;
  const context = {
    country,
    orderNumbers: order.number === null ? [] : [order.number],
    tracking: order.tracking === null ? [] : [order.tracking],
    postcodes: postcode === null ? [] : [postcode],
    accounts: accounts.map(({ account }) => account.handle),
    showOrder,
  };
  const typed = { item: answers.item, detail: detailId === null ? answers.detail : null };
  return typedWords(typed, { language: answers.draftLanguage, context, phones });
}

function caseWarnings(answers: Answers): readonly Warning[] {
  const { problem, evidence, contacts, tone, order, showOrder, canUseX } = answers;
  const missing = missingRequired(problem, evidence);
  const hidden = showOrder !== 'none' && shownOrderNumber(order.number, showOrder, true);
  const found: (Warning | false)[] = [
    problem === 'not-my-charge' && { code: 'not-my-charge' },
    contacts.length === 0 && problem !== 'not-my-charge' && { code: 'never-contacted' },
    tone === 'final' && contacts.length === 0 && { code: 'final-too-early' },
    missing.length > 0 && { code: 'evidence-missing', ids: missing },
    canUseX &&
      order.number !== null &&
      hidden !== false &&
      hidden.orderEnd === null &&
      hidden.orderNumber === null && {
        code: 'order-number-hidden',
      },
  ];
  return found.filter((warning) => warning !== false);
}

function brandWarnings(brand: Brand): readonly Warning[] {
  const others = brand.confusedWith ?? [];
  return brand.cautions.map((caution) => ({
    code: 'brand-caution',
    caution,
    brand: brand.name,
    others,
    helpPage: brand.helpPage,
  }));
}

function wordWarnings(
  { item, detail, draftLanguage }: Answers,
  { itemId, detailId }: { itemId: string | null; detailId: string | null },
  { masked, secrets }: { masked: readonly Finding[]; secrets: readonly Finding[] },
): readonly Warning[] {
  const kinds = (findings: readonly Finding[]) => [...new Set(findings.map(({ what }) => what))];
  const foreign = (words: string | null): words is string => words !== null && isOtherScript(words, draftLanguage);
  const found: (Warning | false)[] = [
    masked.length > 0 && { code: 'personal-data-masked', kinds: kinds(masked) },
    secrets.length > 0 && { code: 'secret-removed', kinds: kinds(secrets) },
    itemId === null && foreign(item) && { code: 'other-script', field: 'item', words: item },
    detailId === null && foreign(detail) && { code: 'other-script', field: 'detail', words: detail },
  ];
  return found.filter((warning) => warning !== false);
}
