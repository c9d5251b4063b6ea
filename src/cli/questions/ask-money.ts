import { formatMoney, type Money } from '../../core/money/money.ts';
import { type ReadMoney, readMoney } from '../../core/money/read-money.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { again, orAgain } from './or-again.ts';
import { type Asking, type FieldPath, textAt, valueAt, withValue } from './question.ts';

/** Asks for an amount as people write it and shows it back; of several currencies it asks which. Empty is no answer. */
export async function askMoney(message: string, path: FieldPath, asking: Asking): Promise<RawAnswers> {
  const { raw, prompter, context, back } = asking;
  const { questions, language } = context.words;
  const read = (typed: string): ReadMoney => readMoney(typed, { country: shopCountry(raw, context) });
  let initial = plainMoney(moneyAt(raw, path));
  for (;;) {
    const typed = await prompter.text({
      message,
      back,
      initial,
      preview: (text) => shownBack(read(text), context),
      check: (text) => (text.trim() === '' || read(text) !== null ? null : questions.notMoney(text.trim())),
    });
    const found = read(typed);
    if (found === null) return withValue(raw, path, null);
    if ('money' in found) return withValue(raw, path, found.money);
    const choices = found.either.map((money) => ({ value: money, label: formatMoney(money, language) }));
    const picked = await orAgain(() => prompter.select({ message: questions.whichMoney, back: true, choices }));
    if (picked !== again) return withValue(raw, path, picked);
    initial = typed;
  }
}

function shownBack(found: ReadMoney, { words }: Context): string | null {
  if (found === null) return null;
  const all = 'money' in found ? [found.money] : found.either;
  const shown = all.map((money) => formatMoney(money, words.language));
  return 'money' in found ? `= ${shown[0] ?? ''}` : words.questions.eitherDay(shown);
}

/** Whose dollar a bare sign means: that of the shop. */
function shopCountry(raw: RawAnswers, { ports }: Context): string | null {
  const id = textAt(raw, ['brand']);
  return textAt(raw, ['sellerCountry']) ?? (id === null ? null : (ports.data.brand(id)?.country ?? null));
}

function moneyAt(raw: RawAnswers, path: FieldPath): Money | null {
  const { value, currency } = (valueAt(raw, path) ?? {}) as Partial<Money>;
  return typeof value === 'number' && typeof currency === 'string' ? { value, currency } : null;
}

const plainMoney = (money: Money | null): string => (money === null ? '' : `${money.value} ${money.currency}`);

/** An amount of the answers for the summary. */
export function shownMoney(raw: RawAnswers, path: FieldPath, { words }: Pick<Context, 'words'>): string | null {
  const money = moneyAt(raw, path);
  return money === null ? null : formatMoney(money, words.language);
}
