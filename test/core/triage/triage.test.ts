import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../../src/core/case/problems.ts';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';
import { triage } from '../../../src/core/triage/triage.ts';
import { aBrand } from '../../support/draft-brands.ts';
import { type SomeAnswers, someAnswers } from '../../support/draft-input.ts';

/** Answers that call for nothing: not settled with Nike after three e-mails, 129.99 dollars, paid in a way without a last day. */
const quiet: SomeAnswers = { paidWith: 'klarna' };

const adviceFor = (given: SomeAnswers, today: PlainDate = '2026-11-22') =>
  triage(someAnswers({ ...quiet, ...given }), aBrand({ name: 'Nike' }), { today });
const codesFor = (given: SomeAnswers, today?: PlainDate) => adviceFor(given, today).map(({ code }) => code);

const acme = { name: 'Acme', support: null, main: null, timeZone: null, country: null, website: 'acme.example' };
const mailed = (answered: boolean | null, firstOn: PlainDate | null = '2026-11-12') => [
  { channel: 'email', times: 1, firstOn, answered } as const,
];
const advert: SomeAnswers = { brand: acme, boughtFrom: 'instagram-shop', contacts: mailed(false) };
const late = { problem: 'not-received', detail: null } as const;
const noTracking = { tracking: null };

describe('what comes before the first text', () => {
  test.each<[string, SomeAnswers, readonly string[]]>([
    ['nothing, where all is in order', {}, []],
    ['the first e-mail, where nobody was written to', { contacts: [] }, ['never-contacted']],
    ['the bank, for a strange charge', { problem: 'not-my-charge' }, ['not-my-charge']],
    ['the bank alone, contacted or not', { problem: 'not-my-charge', contacts: [] }, ['not-my-charge']],
    [
      'the bank alone, for a large strange charge',
      { problem: 'not-my-charge', amount: { value: 9000, currency: 'USD' } },
      ['not-my-charge'],
    ],
    ['the bank and e-mail, without X', { problem: 'not-my-charge', canUseX: false }, ['not-my-charge', 'email-only']],
    ['e-mail, without X', { canUseX: false }, ['email-only']],
    ['e-mail today, without X and contact', { canUseX: false, contacts: [] }, ['email-only', 'never-contacted']],
    ['the carrier, for a parcel on its way', late, ['ask-carrier']],
    ['the carrier, for a parcel said to be delivered', { problem: 'marked-delivered' }, ['ask-carrier']],
    ['the carrier, for a parcel sent back', { problem: 'returned-to-sender' }, ['ask-carrier']],
    ['not the carrier, without a number', { ...late, order: noTracking }, []],
    [
      'the carrier, for tracking that stands still',
      { ...late, detail: 'tracking-stuck', order: noTracking },
      ['ask-carrier'],
    ],
    ['for tracking that never moved', { ...late, detail: 'tracking-never-moved', order: noTracking }, ['ask-carrier']],
    ['for a parcel said to be lost', { ...late, detail: 'lost-by-carrier', order: noTracking }, ['ask-carrier']],
    ['not the carrier, for customs', { ...late, detail: 'held-at-customs', order: noTracking }, []],
    ['not the carrier, for what came damaged', { problem: 'damaged' }, []],
    ['not the carrier, for what was not shipped', { problem: 'not-shipped' }, []],
    ['a dispute, for an advert that nobody answers for', advert, ['dispute-today']],
    ['and for a shop without account', { ...advert, boughtFrom: null }, ['dispute-today']],
    ['and for a shop of its own', { ...advert, boughtFrom: 'shopify-store' }, ['dispute-today']],
    ['and where nobody knows since when', { ...advert, contacts: mailed(false, null) }, ['dispute-today']],
    [
      'and for an advert whose account is known',
      { ...advert, brand: { ...acme, support: 'AcmeHelp' } },
      ['dispute-today'],
    ],
    [
      'no dispute, where the shop has an account',
      { ...advert, boughtFrom: null, brand: { ...acme, main: 'Acme' } },
      [],
    ],
    ['nor where it answered', { ...advert, contacts: mailed(true) }, []],
    ['nor where one of two was answered', { ...advert, contacts: [...mailed(false), ...mailed(true)] }, []],
    ['nor where nobody said whether it did', { ...advert, contacts: mailed(null) }, []],
    ['nor two days after the first e-mail', { ...advert, contacts: mailed(false, '2026-11-20') }, []],
    ['but three days after', { ...advert, contacts: mailed(false, '2026-11-19') }, ['dispute-today']],
    ['the e-mail first, where it was never tried', { ...advert, contacts: [] }, ['never-contacted']],
    ['no dispute with a brand of the directory', { ...advert, brand: 'nike' }, []],
    ['nor on a marketplace', { ...advert, boughtFrom: 'tiktok-shop' }, []],
    ['nor through an agent', { ...advert, boughtFrom: 'buying-agent' }, []],
    ['nor over what no provider covers', { ...advert, problem: 'price-drop' }, []],
    ['nor over a gift card', { ...advert, paidWith: 'gift-card' }, []],
    ['the formal route, for a large sum', { amount: { value: 500, currency: 'USD' } }, ['large-sum']],
    ['for a large sum in yuan', { amount: { value: 3500, currency: 'CNY' } }, ['large-sum']],
    ['for a large sum in yen', { amount: { value: 75_000, currency: 'JPY' } }, ['large-sum']],
    ['not for a little less', { amount: { value: 499.99, currency: 'USD' } }, []],
    ['not for 600 yen', { amount: { value: 600, currency: 'JPY' } }, []],
    ['not in a currency that nobody listed', { amount: { value: 9000, currency: 'XAF' } }, []],
    [
      'not where little of it is claimed',
      { amount: { value: 900, currency: 'USD' }, claim: { value: 20, currency: 'USD' } },
      [],
    ],
    ['for what is claimed beyond the price', { claim: { value: 800, currency: 'EUR' } }, ['large-sum']],
    ['not without any sum', { amount: null }, []],
    ['not for a mere wish', { problem: 'change-of-mind', amount: { value: 900, currency: 'USD' } }, []],
    ['but for a doubt', { problem: 'counterfeit', amount: { value: 900, currency: 'USD' } }, ['large-sum']],
    [
      'a dispute before all, where the day is near',
      { paidWith: 'paypal', contacts: [] },
      ['deadline-near', 'never-contacted'],
    ],
    [
      'one reason for the formal route, not three',
      { ...advert, paidWith: 'paypal', amount: { value: 900, currency: 'USD' } },
      ['deadline-near'],
    ],
    [
      'all of it, most urgent first',
      { ...late, canUseX: false, contacts: [], amount: { value: 900, currency: 'USD' } },
      ['large-sum', 'email-only', 'never-contacted', 'ask-carrier'],
    ],
  ])('%s', (_, given, codes) => expect(codesFor(given)).toEqual(codes));

  test.each(PROBLEMS)('is never said twice: %s', (problem) => {
    const codes = codesFor({
      problem,
      contacts: [],
      canUseX: false,
      paidWith: 'paypal',
      amount: { value: 900, currency: 'EUR' },
    });
    expect(codes).toEqual([...new Set(codes)]);
  });
});

describe('the values of advice', () => {
  test.each<[PlainDate, PlainDate]>([
    ['2026-11-22', '2026-11-25'],
    ['2026-11-29', '2026-12-02'],
    ['2026-12-30', '2027-01-02'],
    ['2028-02-27', '2028-03-01'],
  ])('who writes on %s comes back on %s', (today, comeBackOn) => {
    expect(adviceFor({ contacts: [] }, today)).toEqual([{ code: 'never-contacted', comeBackOn }]);
  });

  const paypal = { paidWith: 'paypal', paidOn: '2026-11-02' } as const;
  const deadline = {
    lastDay: '2026-12-10',
    route: 'paypal-dispute',
    source: 'https://history.paypal.com/us/cshelp/article/dispute-filing-timeframes-help1173',
    confidence: 'high',
  };
  test.each<[PlainDate, object | null]>([
    ['2026-11-18', null],
    ['2026-11-19', { code: 'deadline-near', deadline, daysLeft: 21 }],
    ['2026-12-09', { code: 'deadline-near', deadline, daysLeft: 1 }],
    ['2026-12-10', { code: 'deadline-near', deadline, daysLeft: 0 }],
    ['2026-12-11', { code: 'deadline-passed', deadline }],
  ])('on %s a last day of 10 December', (today, advice) => {
    expect(adviceFor(paypal, today)).toEqual(advice === null ? [] : [advice]);
  });

  test('who cannot use X hears of a last day that is far, or where to ask for it, and of one that is near only once', () => {
    expect(adviceFor({ ...paypal, canUseX: false }, '2026-11-11')).toEqual([{ code: 'email-only', deadline }]);
    expect(adviceFor({ canUseX: false })).toEqual([{ code: 'email-only', deadline: 'ask' }]);
    expect(adviceFor({ canUseX: false, problem: 'price-drop' })).toEqual([{ code: 'email-only', deadline: null }]);
    expect(adviceFor({ ...paypal, canUseX: false })).toEqual([
      { code: 'deadline-near', deadline, daysLeft: 18 },
      { code: 'email-only', deadline: null },
    ]);
  });

  test('a large sum brings its last day along', () => {
    const amount = { value: 900, currency: 'USD' };
    expect(adviceFor({ ...paypal, amount }, '2026-11-11')).toEqual([{ code: 'large-sum', sum: amount, deadline }]);
  });

  test('a parcel is looked for where its number says, or on the page of whoever carries it', () => {
    const tracked = { carrier: 'ups', page: 'https://www.ups.com/track?tracknum=1Z999AA10123456784' };
    expect(adviceFor(late)).toEqual([{ code: 'ask-carrier', tracked }]);
    expect(adviceFor({ ...late, order: { tracking: '986578788855' } })).toEqual([
      { code: 'ask-carrier', tracked: null },
    ]);
  });
});
