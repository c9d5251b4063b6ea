import type { DraftLanguage } from '../case/vocabulary.ts';
import { safeText } from '../post/safe-text.ts';
import type { PhoneSearch } from '../privacy/finders/phone.ts';
import type { Context, Finding } from '../privacy/finding.ts';
import { type Masked, maskPersonal } from '../privacy/mask-personal.ts';
import { maskSecrets } from '../privacy/mask-secrets.ts';
import type { TypedWords } from './draft-input.ts';
import { isOtherScript } from './other-script.ts';
import { asSentence } from './typography.ts';

export type TypedWordsResult = {
  public: TypedWords;
  private: TypedWords;
  /** What was hidden in public, and what even in private, in the order of item and detail. */
  masked: readonly Finding[];
  secrets: readonly Finding[];
};

/**
 * The shopper's own words as they may stand in drafts: nothing personal and no accidental link in public, no password,
 * code or card number in private. A detail in a script that the brand's readers do not know is left out of the public
 * text, where it would cost room and say nothing to them; messages keep it.
 */
export function typedWords(
  { item, detail }: TypedWords,
  { language, context, phones }: { language: DraftLanguage; context: Context; phones: PhoneSearch | null },
): TypedWordsResult {
  const open = (words: string) => maskPersonal(words, context, phones);
  const publicItem = open(item);
  const publicDetail = open(detail ?? '');
  // What no message may hold is personal data first: where none was found, there is nothing more to look for.
  const closed = (words: string, found: Masked) => (found.findings.length === 0 ? found : maskSecrets(words, context));
  const privateItem = closed(item, publicItem);
  const privateDetail = closed(detail ?? '', publicDetail);
  const readable = detail !== null && !isOtherScript(detail, language);
  return {
    public: { item: safeText(publicItem.text), detail: readable ? sentence(safeText(publicDetail.text)) : null },
    private: { item: privateItem.text, detail: sentence(privateDetail.text) },
    masked: [...publicItem.findings, ...publicDetail.findings],
    secrets: [...privateItem.findings, ...privateDetail.findings],
  };
}

const sentence = (words: string): string | null => (words === '' ? null : asSentence(words));
