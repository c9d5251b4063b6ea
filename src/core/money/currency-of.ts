/** ISO 4217 code by ISO 3166-1 alpha-2, for countries whose shops send parcels abroad. */
const currencies: Readonly<Record<string, string>> = {
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT',
  USD: 'AS BQ EC FM GU MH MP PR PW SV TC TL UM US VG VI',
  GBP: 'GB GG IM JE',
  AUD: 'AU CC CX KI NF NR TV',
  NZD: 'CK NU NZ PN TK',
  CHF: 'CH LI',
  DKK: 'DK FO GL',
  NOK: 'BV NO SJ',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XPF: 'NC PF WF',
  ...Object.fromEntries(
    (
      'AED:AE ARS:AR AZN:AZ BDT:BD BHD:BH BND:BN BRL:BR CAD:CA CLP:CL CNY:CN COP:CO CRC:CR CZK:CZ DOP:DO DZD:DZ EGP:EG ' +
      'GEL:GE GHS:GH GTQ:GT HKD:HK HUF:HU IDR:ID ILS:IL INR:IN IQD:IQ ISK:IS JMD:JM JOD:JO JPY:JP KES:KE KHR:KH KRW:KR ' +
      'KWD:KW KZT:KZ LAK:LA LBP:LB LKR:LK MAD:MA MDL:MD MKD:MK MMK:MM MNT:MN MOP:MO MUR:MU MVR:MV MXN:MX MYR:MY NGN:NG ' +
      'NPR:NP OMR:OM PAB:PA PEN:PE PHP:PH PKR:PK PLN:PL PYG:PY QAR:QA RON:RO RSD:RS RUB:RU SAR:SA SEK:SE SGD:SG THB:TH ' +
      'TND:TN TRY:TR TWD:TW TZS:TZ UAH:UA UGX:UG UYU:UY UZS:UZ VND:VN ZAR:ZA'
    )
      .split(' ')
      .map((pair) => pair.split(':')),
  ),
};

const byCountry = new Map(
  Object.entries(currencies).flatMap(([code, countries]) =>
    countries.split(' ').map((country): [string, string] => [country, code]),
  ),
);

/** The currency that shops of the country (ISO 3166-1 alpha-2) ask for; null for other countries. */
export const currencyOf = (country: string): string | null => byCountry.get(country) ?? null;
