import { COUNTRIES } from '../../core/places/countries.ts';
import type { Choice } from '../../core/ports.ts';
import { optionalText } from './ask-text.ts';
import { isAnswered, type Question } from './question.ts';

/** Where the shopper lives; asked once on a machine. */
export const askCountry: Question = {
  id: 'country',
  applies: (raw) => !isAnswered(raw, ['country']),
  ask: async ({ raw, prompter, context: { words } }) => {
    const names = new Intl.DisplayNames(words.language, { type: 'region' });
    const all = COUNTRIES.map((code) => ({ value: code, label: names.of(code) ?? code, detail: code }));
    const find = (typed: string): readonly Choice<string>[] => {
      const wanted = typed.trim().toLowerCase();
      return all.filter(({ value, label }) => label.toLowerCase().includes(wanted) || value.toLowerCase() === wanted);
    };
    return { ...raw, country: await prompter.search({ message: words.questions.country, find }) };
  },
};

/** The shopper's zone, the machine's own first; asked once on a machine. */
export const askTimeZone: Question = {
  id: 'time-zone',
  applies: (raw) => !isAnswered(raw, ['timeZone']),
  ask: async ({ raw, prompter, context: { words, ports } }) => {
    const own = ports.machine.timeZone;
    const all = [own, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== own)];
    const find = (typed: string): readonly Choice<string>[] => {
      const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
      return all.filter((zone) => zone.toLowerCase().includes(wanted)).map((zone) => ({ value: zone, label: zone }));
    };
    return { ...raw, timeZone: await prompter.search({ message: words.questions.timeZone, find }) };
  },
};

/** The name on the order: only private texts hold it. */
export const askName: Question = {
  id: 'name',
  applies: (raw) => !isAnswered(raw, ['name']),
  ask: async (asking) => ({
    ...asking.raw,
    name: await optionalText(asking.context.words.questions.name, 'name', asking),
  }),
};
