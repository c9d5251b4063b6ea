import { readFileSync } from 'node:fs';
import type { Brand, RetiredHandle } from '../core/brands/brand.ts';
import type { DraftLanguage } from '../core/case/vocabulary.ts';
import { readLater, type StoredLaterTexts } from '../core/drafts/stored-later.ts';
import type { CompiledLanguage } from '../core/drafts/template.ts';
import type { ShippedData } from '../core/ports.ts';
import type { Route } from '../core/routes/route.ts';
import { type HolidayCalendar, readCalendar, type StoredCalendar } from '../core/schedule/holiday-calendar.ts';

/**
 * The data beside the program: `brands.json` (a brand a line, beginning with its id), `usual-brands.json` (ids),
 * `retired-handles.json`, `routes.json`, `holidays.json` (a country a line, beginning with its code),
 * `templates/<language>.json` and `.later.json`, each read once, when first asked for. It was checked when the program
 * was built (checking costs 13 ms), so a file that is missing or broken is a broken installation and throws as it is.
 * `folder` ends in `/`.
 */
export function shippedData(folder: URL): ShippedData {
  const read = readOnce(folder);
  const brands = once(() => readFileSync(new URL('brands.json', folder)));
  const brand = onceForEach((id) =>
    /^[a-z0-9-]+$/.test(id) ? (oneLine(brands(), `{"id":"${id}",`) as Brand | null) : null,
  );
  return {
    brands: () => read('brands.json') as readonly Brand[],
    usualBrands: () => (read('usual-brands.json') as readonly string[]).flatMap((id) => brand(id) ?? []),
    brand,
    retiredHandles: () => read('retired-handles.json') as readonly RetiredHandle[],
    routes: () => read('routes.json') as readonly Route[],
    draftLanguage: (language: DraftLanguage) => read(`templates/${language}.json`) as CompiledLanguage,
    holidays: holidaysIn(folder),
    laterTexts: onceForEach((language: DraftLanguage) =>
      readLater(read(`templates/${language}.later.json`) as StoredLaterTexts),
    ),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Finding one brand takes 80 µs: a list of many cases asks for the same few again and again. */
function onceForEach<Id extends string, T>(make: (id: Id) => T): (id: Id) => T {
  const made = new Map<Id, { value: T }>();
  return (id) => {
    const known = made.get(id) ?? { value: make(id) };
    made.set(id, known);
    return known.value;
  };
}

function readOnce(folder: URL): (name: string) => unknown {
  const known = new Map<string, unknown>();
  return (name) => {
    if (!known.has(name)) known.set(name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    return known.get(name);
  };
}

/** Calendars are kept: a list of cases asks for the same few again and again. */
function holidaysIn(folder: URL): ShippedData['holidays'] {
  const lines = once(() => readFileSync(new URL('holidays.json', folder)));
  const known = new Map<string, HolidayCalendar | null>();
  return (country) => {
    if (country === null || !/^[A-Z]{2}$/.test(country)) return null;
    const found = known.get(country);
    if (found !== undefined) return found;
    const stored = oneLine(lines(), `{"country":"${country}",`) as StoredCalendar | null;
    const calendar = stored === null ? null : readCalendar(stored);
    known.set(country, calendar);
    return calendar;
  };
}

/** The line that begins so, decoded and parsed alone: all brands together take 5 ms. Null where there is none. */
function oneLine(lines: Buffer, beginning: string): unknown {
  const start = lines.indexOf(`\n${beginning}`);
  if (start === -1) return null;
  const end = lines.indexOf('\n', start + 1);
  return JSON.parse(lines.toString('utf8', start + 1, end).replace(/,$/, ''));
}

/** The version that the package names. */
export function programVersion(packageFile: URL): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
}
