import type { Brand } from '../brands/brand.ts';
import type { Caution } from '../brands/cautions.ts';
import type { Answers } from '../case/answers.ts';
import { missingRequired } from '../evidence/checklist.ts';
import type { Finding } from '../privacy/finding.ts';
import { hasPublicPost } from './has-public-post.ts';
import { shownOrderNumber } from './order-number.ts';
import { isOtherScript } from './other-script.ts';
import type { TypedWordsResult } from './typed-words.ts';
import type { Warning } from './warnings.ts';

/** What the facts of the case call for; accounts have warnings of their own, and so has what comes before the first text. */
export function caseWarnings(answers: Answers): readonly Warning[] {
  const { problem, evidence, contacts, tone, order, showOrder } = answers;
  const missing = missingRequired(problem, evidence);
  const hidden = showOrder !== 'none' && shownOrderNumber(order.number, showOrder, true);
  const found: (Warning | false)[] = [
    tone === 'final' && contacts.length === 0 && { code: 'final-too-early' },
    missing.length > 0 && { code: 'evidence-missing', ids: missing },
    hasPublicPost(answers) &&
      order.number !== null &&
      hidden !== false &&
      hidden.orderEnd === null &&
      hidden.orderNumber === null && {
        code: 'order-number-hidden',
      },
  ];
  return found.filter((warning) => warning !== false);
}

/** What is known to go wrong with this brand; what is wrong with its accounts is nothing to who cannot use X. */
export function brandWarnings(brand: Brand, { canUseX }: Pick<Answers, 'canUseX'>): readonly Warning[] {
  const others = brand.confusedWith ?? [];
  const cautions = brand.cautions.filter((caution) => canUseX || !aboutAccounts.has(caution));
  return cautions.map((caution) => ({
    code: 'brand-caution',
    caution,
    brand: brand.name,
    others,
    helpPage: brand.helpPage,
  }));
}

const aboutAccounts: ReadonlySet<Caution> = new Set<Caution>([
  'left-x',
  'not-on-x',
  'may-have-left-x',
  'no-human-answers',
  'fake-accounts-seen',
  'news-account',
  'country-accounts-differ',
  'group-account',
  'handle-may-have-changed',
  'from-memory',
  'machine-list-only',
  'main-account-only',
]);

/** What was hidden in the shopper's own words, and what the brand's readers cannot read. */
export function wordWarnings(
  answers: Answers,
  { itemId, detailId }: { itemId: string | null; detailId: string | null },
  { public: shown, masked, secrets }: Pick<TypedWordsResult, 'public' | 'masked' | 'secrets'>,
): readonly Warning[] {
  const { item, detail, draftLanguage } = answers;
  const kinds = (findings: readonly Finding[]) => [...new Set(findings.map(({ what }) => what))];
  // What no shop ever needs is told as removed, not as something to give in a message.
  const hidden = kinds(masked).filter((kind) => !kinds(secrets).includes(kind));
  const foreign = (words: string | null): words is string => words !== null && isOtherScript(words, draftLanguage);
  const found: (Warning | false)[] = [
    hasPublicPost(answers) && hidden.length > 0 && { code: 'personal-data-masked', kinds: hidden },
    secrets.length > 0 && { code: 'secret-removed', kinds: kinds(secrets) },
    itemId === null && foreign(item) && { code: 'other-script', field: 'item', words: shown.item },
    detailId === null && foreign(detail) && { code: 'other-script', field: 'detail' },
  ];
  return found.filter((warning) => warning !== false);
}
