import {
  DRAFT_LANGUAGES,
  type DraftLanguage,
  SCREEN_LANGUAGES,
  type ScreenLanguage,
} from '../../core/case/vocabulary.ts';
import { COUNTRIES } from '../../core/places/countries.ts';
import type { Choice } from '../../core/ports.ts';
import { utcLabel } from '../../core/time/zone.ts';
import type { Context } from '../context.ts';
import { always, at, type Question, textAt } from './question.ts';

/** Where the shopper lives; asked once on a machine. */
export const askCountry: Question = {
  id: 'country',
  fields: at('country'),
  applies: always,
  ask: async ({ raw, prompter, context, back }) => {
    const names = new Intl.DisplayNames(context.words.language, { type: 'region' });
    const guess = regionOf(context.ports.machine.locale);
    const codes = guess === null ? COUNTRIES : [guess, ...COUNTRIES.filter((code) => code !== guess)];
    const all = codes.map((code) => ({ value: code, label: names.of(code) ?? code, detail: code }));
    const find = (typed: string): readonly Choice<string>[] => {
      const wanted = typed.trim().toLowerCase();
      return all.filter(({ value, label }) => label.toLowerCase().includes(wanted) || value.toLowerCase() === wanted);
    };
    const initial = askCountry.shown(raw, context) ?? '';
    const country = await prompter.search({ message: context.words.questions.country, back, initial, find });
    return { ...raw, country };
  },
  shown: (raw, { words }) => {
    const country = textAt(raw, ['country']);
    if (country === null || !COUNTRIES.includes(country)) return country;
    return new Intl.DisplayNames(words.language, { type: 'region' }).of(country) ?? country;
  },
};

/** `zh_CN.UTF-8` → `CN`: a first guess only, the shopper confirms it. */
function regionOf(locale: string | null): string | null {
  const region = /^[a-z]{2,3}[-_]([A-Z]{2})\b/.exec(locale ?? '')?.[1];
  return region !== undefined && COUNTRIES.includes(region) ? region : null;
}

/** The shopper's zone: the machine's own and those of their country first; asked once on a machine. */
export const askTimeZone: Question = {
  id: 'time-zone',
  fields: at('timeZone'),
  applies: always,
  ask: async ({ raw, prompter, context, back }) => {
    const own = context.ports.machine.timeZone;
    const home = zonesIn(textAt(raw, ['country']));
    // A machine that was never told where it stands says UTC.
    const near = isNowhere(own) ? [...home, own] : [own, ...home];
    const all = [...new Set([...near, ...Intl.supportedValuesOf('timeZone')])];
    const find = (typed: string): readonly Choice<string>[] => {
      const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
      const found = all.filter((zone) => zone.toLowerCase().includes(wanted));
      // A name costs a formatter each: a list that nobody reads to its end shows the rest by their ids.
      return found.map((zone, i) => ({ value: zone, label: i < named ? zoneName(zone, context) : zone }));
    };
    const initial = textAt(raw, ['timeZone']) ?? '';
    const timeZone = await prompter.search({ message: context.words.questions.timeZone, back, initial, find });
    return { ...raw, timeZone };
  },
  shown: (raw, context) => {
    const zone = textAt(raw, ['timeZone']);
    return zone === null ? null : zoneName(zone, context);
  },
};

const named = 12;
const isNowhere = (zone: string): boolean => zone === 'UTC' || zone.startsWith('Etc/');

/** Zones of a country, as the runtime knows them. */
function zonesIn(country: string | null): readonly string[] {
  if (country === null || !COUNTRIES.includes(country)) return [];
  const region = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?: () => string[];
  };
  return region.getTimeZones?.() ?? region.timeZones ?? [];
}

/** `中国标准时间（UTC+8，Asia/Shanghai）`: the name people know, and what other programs call it. */
export function zoneName(zone: string, { words, now }: Pick<Context, 'words' | 'now'>): string {
  try {
    const parts = new Intl.DateTimeFormat(words.language, { timeZone: zone, timeZoneName: 'long' }).formatToParts(now);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
    return words.questions.zone(name, utcLabel(zone, now), zone);
  } catch {
    // A zone of another machine's: it is shown as it stands.
    return zone;
  }
}

type Languages = { screen: ScreenLanguage; draft: DraftLanguage };

/** What the screens speak and what the brand reads: two languages that must not be confused; asked once on a machine. */
export const askLanguages: Question = {
  id: 'languages',
  fields: at('draftLanguage'),
  applies: always,
  ask: async ({ raw, prompter, context: { words }, back, speak }) => {
    const present = { screen: words.language, draft: textAt(raw, ['draftLanguage']) ?? 'en' };
    const all = SCREEN_LANGUAGES.flatMap((screen) => DRAFT_LANGUAGES.map((draft): Languages => ({ screen, draft })));
    const first = all.filter(({ screen }) => screen === words.language);
    const chosen = await prompter.select<Languages>({
      message: words.questions.languages,
      back,
      choices: [...first, ...all.filter((one) => !first.includes(one))].map((one) => ({
        value: one,
        label: words.questions.languagePair(words.labels.languages[one.screen], words.labels.languages[one.draft]),
        ...(one.draft === 'en' ? {} : { detail: words.questions.draftLanguageCaution }),
      })),
      ...initialOf(all, present),
    });
    speak(chosen.screen);
    return { ...raw, draftLanguage: chosen.draft };
  },
  shown: (raw, { words }) => {
    const draft = DRAFT_LANGUAGES.find((language) => language === raw.draftLanguage);
    if (draft === undefined) return null;
    return words.questions.languagePair(words.labels.languages[words.language], words.labels.languages[draft]);
  },
};

function initialOf(
  all: readonly Languages[],
  { screen, draft }: { screen: string; draft: string },
): { initial?: Languages } {
  const found = all.find((one) => one.screen === screen && one.draft === draft);
  return found === undefined ? {} : { initial: found };
}
