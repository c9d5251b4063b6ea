import { isPlainDate, type PlainDate } from '../time/plain-date.ts';

/** When offices of a whole country are closed although it is no weekend, and when they work although it is one. */
export type HolidayCalendar = {
  /** Public holidays of the whole country; those of a state or region are not among them. */
  closed: ReadonlySet<PlainDate>;
  /** Days of a weekend that make up for a bridge day. */
  worked: ReadonlySet<PlainDate>;
  /** The last day that the calendar speaks of. */
  knownUntil: PlainDate;
  /** Where a government sets the bridge days anew each year: the last day for which it has. Null where none does. */
  bridgeDaysUntil: PlainDate | null;
};

/** A calendar as it is shipped: months and days of a year in one string, `01010119` for 1 and 19 January. */
export type StoredCalendar = {
  country: string;
  closed: Readonly<Record<string, string>>;
  worked?: Readonly<Record<string, string>>;
  bridgeDaysUntil?: PlainDate;
};

/** The calendar of a stored one. Never throws; what is no day is passed over. */
export function readCalendar({ closed, worked = {}, bridgeDaysUntil }: StoredCalendar): HolidayCalendar {
  const lastYear = Object.keys(closed).sort().at(-1) ?? '0000';
  return {
    closed: new Set(daysOf(closed)),
    worked: new Set(daysOf(worked)),
    knownUntil: `${lastYear}-12-31` as PlainDate,
    bridgeDaysUntil: bridgeDaysUntil ?? null,
  };
}

/** Days as they are stored, by year. */
export function storedDays(days: readonly PlainDate[]): Record<string, string> {
  const years: Record<string, string> = {};
  for (const day of [...new Set(days)].sort()) {
    const year = day.slice(0, 4);
    years[year] = `${years[year] ?? ''}${day.slice(5, 7)}${day.slice(8)}`;
  }
  return years;
}

const daysOf = (years: Readonly<Record<string, string>>): PlainDate[] =>
  Object.entries(years).flatMap(([year, days]) =>
    (days.match(/\d{4}/g) ?? []).map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`).filter(isPlainDate),
  );
