import type { Contact } from '../case/answers.ts';
import { CHANNELS } from '../case/vocabulary.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { CompiledLanguage, Joining } from './template.ts';

/** `3 emails and 1 phone call`, one entry a channel; null where nobody was contacted. */
export function contactsTried(contacts: readonly Contact[], { language, phrases }: CompiledLanguage): string | null {
  const plural = new Intl.PluralRules(language);
  const counted = CHANNELS.flatMap((channel) => {
    const times = contacts.filter((contact) => contact.channel === channel).reduce((sum, { times }) => sum + times, 0);
    if (times === 0) return [];
    const forms = phrases.contacts[channel];
    const form = forms[plural.select(times)] ?? forms.other;
    return [form.split('{{count}}').join(String(times))];
  });
  if (counted.length === 0) return null;
  return joinList(counted, phrases.joining.contacts);
}

/** The earliest day of any contact. */
export function firstContact(contacts: readonly Contact[]): PlainDate | null {
  const days = contacts.flatMap(({ firstOn }) => (firstOn === null ? [] : [firstOn]));
  return days.sort()[0] ?? null;
}

/** True only where the shopper said of every contact that no answer came: a text must not claim it otherwise. */
export const noneAnswered = (contacts: readonly Contact[]): boolean =>
  contacts.length > 0 && contacts.every(({ answered }) => answered === false);

/** `a, b and c` / `a、b和c`, with the words that stand between the entries and before the last. */
export function joinList(names: readonly string[], { between, last }: Joining): string {
  const head = names.slice(0, -1).join(between);
  return head === '' ? (names[0] ?? '') : head + last + (names.at(-1) ?? '');
}
