import { expect, test } from 'vitest';
import { COUNTRIES, isCountry } from '../../../src/core/places/countries.ts';

/** Codes the runtime can name that are no countries of ISO 3166-1: withdrawn, reserved, or made for Unicode. */
const notCountries =
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(' ');

test('are the codes that the runtime can name, without those that are none', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const named = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => names.of(code) !== undefined);
  expect(COUNTRIES).toEqual(named.filter((code) => !notCountries.includes(code)));
  expect(COUNTRIES).toHaveLength(249);
});

test.each(['CN', 'TW', 'HK', 'GB', 'US', 'AX'])('%s is one', (code) => expect(isCountry(code)).toBe(true));

test.each(['UK', 'EU', 'cn', 'CHN', '', 'ZZ', 'toString'])('%j is none', (code) => expect(isCountry(code)).toBe(false));
