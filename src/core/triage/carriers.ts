import { isPostalItem, isUpsParcel, passesMod10 } from '../privacy/checksums.ts';
import { lettersAndDigits } from '../privacy/matching.ts';

/** Carriers that a parcel number gives away; their names stand in `cli/words`. */
export const CARRIERS = [
  'ups',
  'usps',
  'sf-express',
  'cainiao',
  'china-post',
  'hongkong-post',
  'chunghwa-post',
  'japan-post',
  'korea-post',
  'singpost',
  'australia-post',
  'canada-post',
  'royal-mail',
  'deutsche-post',
  'la-poste',
] as const;
export type Carrier = (typeof CARRIERS)[number];

/** A carrier and the page where its parcels are looked up, filled in where the page takes a number in its address. */
export type Tracked = { carrier: Carrier; page: string };

/**
 * Whose parcel it is, by the form of its number and its check digit; null where several carriers use the form, as with
 * 10 digits (DHL and others), 12 and 15 digits (FedEx and others), YT (圆通 and 云途). Spaces and hyphens do not count.
 */
export function carrierOf(tracking: string): Tracked | null {
  const id = lettersAndDigits(tracking).toUpperCase();
  const carrier = forms.find(({ fits }) => fits(id))?.carrier ?? post(id);
  return carrier === undefined ? null : { carrier, page: pages[carrier](id) };
}

/** Forms and check digits of UPS and USPS: github.com/jkeen/tracking_number_data, couriers/ups.json and usps.json, read 2026-11-22. */
const forms: readonly { carrier: Carrier; fits: (id: string) => boolean }[] = [
  { carrier: 'ups', fits: isUpsParcel },
  // 94: a label bought online; 92: a company's label, whose permit begins with 9. FedEx uses 22 digits that begin with 96.
  { carrier: 'usps', fits: (id) => /^(?:94|92\d{3}9)\d+$/.test(id) && id.length === 22 && passesMod10(id) },
  // 顺丰 prints 15 characters. No check digit is published; nobody else writes SF and 13 digits.
  { carrier: 'sf-express', fits: (id) => /^SF\d{13}$/.test(id) },
  // 菜鸟, AliExpress: LP and 14 digits; LP, nine digits and a country is a postal item.
  { carrier: 'cainiao', fits: (id) => /^LP\d{14}$/.test(id) },
];

/** The post that numbered it, by the country at the end: UPU standard S10, whose last two letters are ISO 3166. */
const post = (id: string): Carrier | undefined => (isPostalItem(id) ? posts[id.slice(-2)] : undefined);

const posts: Readonly<Record<string, Carrier>> = {
  CN: 'china-post',
  HK: 'hongkong-post',
  TW: 'chunghwa-post',
  JP: 'japan-post',
  KR: 'korea-post',
  SG: 'singpost',
  AU: 'australia-post',
  CA: 'canada-post',
  GB: 'royal-mail',
  DE: 'deutsche-post',
  FR: 'la-poste',
  US: 'usps',
};

/** Addresses as shops' own programs link to them in public code, compared 2026-11-22; one that takes no number is the empty form. */
const pages: Record<Carrier, (id: string) => string> = {
  ups: (id) => `https://www.ups.com/track?tracknum=${id}`,
  usps: (id) => `https://tools.usps.com/go/TrackConfirmAction?tLabels=${id}`,
  'sf-express': (id) => `https://www.sf-express.com/chn/sc/waybill/waybill-detail/${id}`,
  cainiao: (id) => `https://global.cainiao.com/detail.htm?mailNoList=${id}`,
  'china-post': () => 'https://www.ems.com.cn/',
  'hongkong-post': () => 'https://www.hongkongpost.hk/en/mail_tracking/index.html',
  'chunghwa-post': () => 'https://postserv.post.gov.tw/pstmail/main_mail.html',
  'japan-post': (id) => `https://trackings.post.japanpost.jp/services/srv/search/direct?locale=en&reqCodeNo1=${id}`,
  'korea-post': (id) => `https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE=${id}`,
  singpost: () => 'https://www.singpost.com/track-items',
  'australia-post': (id) => `https://auspost.com.au/mypost/track/#/details/${id}`,
  'canada-post': (id) => `https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=${id}`,
  'royal-mail': (id) => `https://www.royalmail.com/track-your-item#/tracking-results/${id}`,
  'deutsche-post': (id) => `https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=${id}`,
  'la-poste': (id) => `https://www.laposte.fr/outils/suivre-vos-envois?code=${id}`,
};
