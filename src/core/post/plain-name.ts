import { safeText } from './safe-text.ts';

/**
 * A brand's name for running text, where it must not turn into a link, a mention or a tag: `Booking.com` → `Booking`,
 * `Amazon.co.uk` → `Amazon`, `Last.fm` → `Last fm` (there the ending is part of the name), `IKEA (US)` → `IKEA`.
 */
export function plainName(name: string): string {
  const whole = name.normalize('NFC').trim();
  const spoken = whole.replace(regionInBrackets, '').replace(shopEnding, '').replace(otherEnding, ' $1');
  return safeText(spoken === '' ? whole : spoken);
}

// The directory adds a region or a former name in brackets; nobody says it.
const regionInBrackets = /\s*[(（][^()（）]*[)）]$/u;

// What a shop hangs on its name: without it the name is still the one people say.
const shopEnding = /(?<=[\p{L}\p{N}])\.(?:com|net|org|co|shop|store)(?:\.[a-z]{2})?$/iu;

// An ending of two or three small letters behind a longer name is a domain: `Last.fm`, `Alza.cz`; `J.Crew` is not.
const otherEnding = /(?<=[\p{L}\p{N}]{2})\.([a-z]{2,3})$/u;
