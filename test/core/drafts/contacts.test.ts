import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/core/case/answers.ts';
import { contactsTried, firstContact, joinList, noneAnswered } from '../../../src/core/drafts/contacts.ts';
import { compiled } from '../../support/languages.ts';

const contact = (channel: Contact['channel'], times: number, rest: Partial<Contact> = {}): Contact => ({
  channel,
  times,
  firstOn: null,
  answered: null,
  ...rest,
});

describe('contacts are counted by channel, e-mail first', () => {
  test.each([
    { contacts: [], en: null, zh: null },
    { contacts: [contact('email', 1)], en: '1 email', zh: '发过1封邮件' },
    { contacts: [contact('email', 3)], en: '3 emails', zh: '发过3封邮件' },
    {
      contacts: [contact('phone', 1), contact('email', 2)],
      en: '2 emails and 1 phone call',
      zh: '发过2封邮件、打过1次电话',
    },
    { contacts: [contact('email', 2), contact('email', 1)], en: '3 emails', zh: '发过3封邮件' },
    {
      contacts: [contact('phone', 2), contact('chat', 1), contact('email', 1)],
      en: '1 email, 1 live chat and 2 phone calls',
      zh: '发过1封邮件、找过1次在线客服、打过2次电话',
    },
  ])('$en', ({ contacts, en, zh }) => {
    expect(contactsTried(contacts, compiled('en'))).toBe(en);
    expect(contactsTried(contacts, compiled('zh'))).toBe(zh);
  });
});

describe('the first contact is the earliest day of any', () => {
  test.each([
    { days: [], first: null },
    { days: [null], first: null },
    { days: ['2026-11-12', '2026-11-03', null], first: '2026-11-03' },
    { days: ['2026-01-02', '2025-12-31'], first: '2025-12-31' },
  ] as const)('$days → $first', ({ days, first }) =>
    expect(firstContact(days.map((firstOn) => contact('email', 1, { firstOn })))).toBe(first),
  );
});

describe('a text says "no reply" only where the shopper said so of every contact', () => {
  test.each([
    { answered: [], none: false },
    { answered: [false], none: true },
    { answered: [false, false], none: true },
    { answered: [null], none: false },
    { answered: [false, null], none: false },
    { answered: [false, true], none: false },
  ])('$answered → $none', ({ answered, none }) =>
    expect(noneAnswered(answered.map((was) => contact('email', 1, { answered: was })))).toBe(none),
  );
});

const languages = ['en', 'zh'] as const;

describe('a list reads as a sentence does', () => {
  test.each([
    { names: [], en: '', zh: '' },
    { names: ['a'], en: 'a', zh: 'a' },
    { names: ['a', 'b'], en: 'a and b', zh: 'a和b' },
    { names: ['a', 'b', 'c'], en: 'a, b and c', zh: 'a、b和c' },
  ])('$en', ({ names, en, zh }) =>
    expect(languages.map((language) => joinList(names, compiled(language).phrases.joining.evidence))).toEqual([en, zh]),
  );
});
