import { describe, expect, test } from 'vitest';
import { CARRIERS, carrierOf } from '../../../src/core/triage/carriers.ts';

const known = [
  ['1Z999AA10123456784', 'ups', 'https://www.ups.com/track?tracknum=1Z999AA10123456784'],
  ['1z 999 aa1 0123 4567 84', 'ups', 'https://www.ups.com/track?tracknum=1Z999AA10123456784'],
  [
    '9400 1112 0108 0805 4830 16',
    'usps',
    'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111201080805483016',
  ],
  ['9400111206206406260787', 'usps', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111206206406260787'],
  ['9261292700768711948021', 'usps', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9261292700768711948021'],
  ['RB123456785US', 'usps', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=RB123456785US'],
  ['SF1011603494291', 'sf-express', 'https://www.sf-express.com/chn/sc/waybill/waybill-detail/SF1011603494291'],
  ['LP00123456789012', 'cainiao', 'https://global.cainiao.com/detail.htm?mailNoList=LP00123456789012'],
  ['RB123456785CN', 'china-post', 'https://www.ems.com.cn/'],
  ['RB 123 456 785 CN', 'china-post', 'https://www.ems.com.cn/'],
  ['LP123456785SG', 'singpost', 'https://www.singpost.com/track-items'],
  ['rb123456785hk', 'hongkong-post', 'https://www.hongkongpost.hk/en/mail_tracking/index.html'],
  ['RB123456785TW', 'chunghwa-post', 'https://postserv.post.gov.tw/pstmail/main_mail.html'],
  [
    'RB123456785JP',
    'japan-post',
    'https://trackings.post.japanpost.jp/services/srv/search/direct?locale=en&reqCodeNo1=RB123456785JP',
  ],
  [
    'RB123456785KR',
    'korea-post',
    'https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE=RB123456785KR',
  ],
  ['RB123456785AU', 'australia-post', 'https://auspost.com.au/mypost/track/#/details/RB123456785AU'],
  [
    'RB123456785CA',
    'canada-post',
    'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=RB123456785CA',
  ],
  ['RR473124829GB', 'royal-mail', 'https://www.royalmail.com/track-your-item#/tracking-results/RR473124829GB'],
  [
    'RB123456785DE',
    'deutsche-post',
    'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=RB123456785DE',
  ],
  ['RB123456785FR', 'la-poste', 'https://www.laposte.fr/outils/suivre-vos-envois?code=RB123456785FR'],
] as const;

describe('a parcel number that says whose it is', () => {
  test.each(known)('%s → %s', (tracking, carrier, page) => expect(carrierOf(tracking)).toEqual({ carrier, page }));

  test('stands here for each carrier', () => {
    expect([...new Set(known.map(([, carrier]) => carrier))].sort()).toEqual([...CARRIERS].sort());
  });

  test('is the only thing put into a link', () => {
    expect(carrierOf('1Z999AA10123456784&x=<b>"')).toBeNull();
    expect(carrierOf('  1Z999AA1-0123456784\n')?.page).toBe('https://www.ups.com/track?tracknum=1Z999AA10123456784');
  });
});

describe('nobody is named for a number', () => {
  test.each([
    ['of UPS with a wrong check digit', '1Z999AA10123456785'],
    ['of a post with a wrong check digit', 'RB123456784CN'],
    ['of a post whose page is not known', 'RB123456785NL'],
    ['of USPS with a wrong check digit', '9400111206206406260788'],
    ['of 22 digits that FedEx uses', '9611020987654312345672'],
    ['of 92 whose permit does not begin with 9', '9261210100130739674426'],
    ['of 21 digits', '940011120620640626078'],
    ['of 12 digits', '986578788855'],
    ['of 15 digits', '041441760228964'],
    ['of 10 digits', '1234567890'],
    ['of 圆通 or 云途', 'YT2229521272164446'],
    ['of YT and 13 digits', 'YT1234567890123'],
    ['of SF and 12 digits', 'SF101160349429'],
    ['of LP and 13 digits', 'LP0012345678901'],
    ['of letters', 'TRACKING'],
    ['of nothing', ''],
  ])('%s', (_, tracking) => expect(carrierOf(tracking)).toBeNull());
});
