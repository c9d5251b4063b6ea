import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';
import type { PhoneHit, PhoneSearch } from './finders/phone.ts';

/**
 * The phone library's search, with the full metadata: the smaller one takes dates for numbers. Slow to load: import this file
 * only where `mayHoldPhone` says so.
 */
export const searchPhoneNumbers: PhoneSearch = (text, country) => {
  const region = country !== null && isSupportedCountry(country) ? country : undefined;
  return findPhoneNumbersInText(text, region === undefined ? {} : { defaultCountry: region satisfies CountryCode }).map(
    ({ number, startsAt, endsAt }): PhoneHit => {
      const type = number.getType();
      return {
        start: startsAt,
        end: endsAt,
        callingCode: number.countryCallingCode,
        mobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE',
        business: type === 'TOLL_FREE' || type === 'SHARED_COST' || type === 'PREMIUM_RATE' || type === 'UAN',
      };
    },
  );
};
