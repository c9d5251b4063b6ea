import { mayHoldPhone, type PhoneSearch } from './finders/phone.ts';
import { plainText } from './plain-text.ts';

/** The phone library's search where one of the texts may hold a number, else null: it is slow to load. */
export async function phoneSearchFor(texts: readonly string[]): Promise<PhoneSearch | null> {
  if (!texts.some((text) => mayHoldPhone(plainText(text).text))) return null;
  return (await import('./phone-numbers.ts')).searchPhoneNumbers;
}
