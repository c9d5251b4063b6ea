import type { Brand, RetiredHandle } from '../brands/brand.ts';
import { spokenName } from '../brands/spoken-name.ts';
import type { Answers } from '../case/answers.ts';
import { problems } from '../case/problems.ts';
import type { ScreenLanguage } from '../case/vocabulary.ts';
import { noTalk, type Talk } from '../playbook/talk.ts';
import { hashtag } from '../post/hashtag.ts';
import { plainName } from '../post/plain-name.ts';
import type { PhoneSearch } from '../privacy/finders/phone.ts';
import type { Context, Finding } from '../privacy/finding.ts';
import { type Masked, maskPersonal } from '../privacy/mask-personal.ts';
import type { Desk } from '../schedule/desk.ts';
import { dayIn } from '../time/zone.ts';
import { triage } from '../triage/triage.ts';
import { type AccountUse, accountsUsed, accountWarnings, handlesInText, someChecked } from './accounts-used.ts';
import { brandWarnings, caseWarnings, wordWarnings } from './case-warnings.ts';
import type { DraftInput } from './draft-input.ts';
import { itemIdOf } from './item.ts';
import { shortAnswers } from './short-answers.ts';
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
  desk: Desk;
  retired: readonly RetiredHandle[];
  /** The draft's language first; others may name the item. */
  languages: readonly CompiledLanguage[];
  phones: PhoneSearch | null;
  now: Date;
  /** The shopper's zone. */
  timeZone: string;
  screenLanguage: ScreenLanguage;
  /** The case's id, with the turn behind it where there was one. */
  seed: string;
  /** What was said and done since the case was opened; nothing where it is only being opened. */
  talk?: Talk;
  scripts?: DraftInput['scripts'];
};

/** Everything the drafts need, and what the shopper must know first. */
export function prepareDrafts(question: CaseToDraft): Preparation {
  const { brand, desk, retired, languages, now, timeZone, screenLanguage, seed } = question;
  const short = shortAnswers(question.answers);
  const { answers } = short;
  const shopCountry = answers.sellerCountry;
  const accounts = accountsUsed({ brand, shopCountry, confirmed: answers.confirmedAccounts, retired, now });
  const itemId = itemIdOf(answers.item, languages);
  const detailId = usualDetail(answers);
  const context = privacyContext(answers, accounts);
  const words = wordsOf({ ...question, answers }, detailId, context);
  const named = brandNamed(question, context);
  const name = plainName(named.text);
  const masked = [...named.findings, ...words.masked];
  const secrets = [...short.secrets, ...words.secrets];
  const input: DraftInput = {
    answers,
    brand: { name, country: brand.country, desk, hashtag: hashtag(name) },
    serviceTag: languages[0]?.phrases.serviceTag ?? '',
    handles: handlesInText(accounts),
    accountChecked: someChecked(accounts, answers.confirmedAccounts),
    itemId,
    detailId,
    words: { public: words.public, private: words.private },
    talk: question.talk ?? noTalk,
    scripts: question.scripts ?? {},
    now,
    timeZone,
    screenLanguage,
    seed,
  };
  const warnings = [
    { code: 'self-check', problem: answers.problem } as const,
    ...triage(answers, brand, { today: dayIn(timeZone, now) }),
    ...caseWarnings(answers),
    ...brandWarnings(brand, answers),
    ...(answers.canUseX ? accountWarnings(accounts, brand) : []),
    ...wordWarnings(answers, { itemId, detailId }, { ...words, masked, secrets }),
  ];
  return { input, accounts, masked, secrets, warnings };
}

/** The detail's id where one of the problem's usual details was chosen; null for words of the shopper's own. */
export function usualDetail({ problem, detail }: Pick<Answers, 'problem' | 'detail'>): string | null {
  const usual: readonly string[] = problems[problem].details;
  return detail !== null && usual.includes(detail) ? detail : null;
}

/** A brand of the directory is named as it is; what the shopper typed may hold a number or an address. */
function brandNamed({ answers, brand, phones }: CaseToDraft, context: Context): Masked {
  const name = spokenName(brand);
  return typeof answers.brand === 'string' ? { text: name, findings: [] } : maskPersonal(name, context, phones);
}

function privacyContext(answers: Answers, accounts: readonly AccountUse[]): Context {
  const { order, postcode, country, showOrder } = answers;
  return {
    country,
    orderNumbers: order.number === null ? [] : [order.number],
    tracking: order.tracking === null ? [] : [order.tracking],
    postcodes: postcode === null ? [] : [postcode],
    accounts: accounts.map(({ account }) => account.handle),
    showOrder,
  };
}

function wordsOf({ answers, phones }: CaseToDraft, detailId: string | null, context: Context) {
  const typed = { item: answers.item, detail: detailId === null ? answers.detail : null };
  return typedWords(typed, { language: answers.draftLanguage, context, phones });
}
