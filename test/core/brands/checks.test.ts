import { expect, test } from 'vitest';
import type { Brand } from '../../../src/core/brands/brand.ts';
import { brandChecks } from '../../../src/core/brands/checks/all.ts';
import { aBrand, anAccount } from './directory.ts';

const context = {
  today: '2026-11-22',
  retired: [{ handle: 'OldZeta', brand: 'zeta', why: 'renamed' as const, renamedTo: 'Zeta', source: 'its own post' }],
};

const withAccount = (facts: Parameters<typeof anAccount>[0]) => [aBrand({ accounts: [anAccount(facts)] })];
const alpha = aBrand({ id: 'alpha', name: 'Alpha' });

/** One planted fault for each check, and the finding it must give: `brand field`. */
const faults: { check: string; fault: string; brands: Brand[]; findings: string[] }[] = [
  {
    check: 'unique-ids',
    fault: 'two brands with one id',
    brands: [aBrand(), aBrand({ name: 'Other' })],
    findings: ['zeta id'],
  },
  { check: 'sorted-by-id', fault: 'a brand out of order', brands: [aBrand(), alpha], findings: ['alpha id'] },
  {
    check: 'known-confusions',
    fault: 'an unknown id',
    brands: [aBrand({ cautions: ['not-to-confuse'], confusedWith: ['omega'] })],
    findings: ['zeta confusedWith'],
  },
  {
    check: 'known-confusions',
    fault: 'a caution that names nobody',
    brands: [aBrand({ cautions: ['not-to-confuse'] })],
    findings: ['zeta confusedWith'],
  },
  {
    check: 'own-names',
    fault: 'an alias that is the name of another',
    brands: [alpha, aBrand({ aliases: ['ALPHA!'] })],
    findings: ['zeta aliases'],
  },
  {
    check: 'shared-by-two',
    fault: 'a shared name of one brand only',
    brands: [alpha, aBrand({ sharedNames: ['Greek'] })],
    findings: ['zeta sharedNames'],
  },
  {
    check: 'trimmed-text',
    fault: 'a name with a space behind',
    brands: [aBrand({ name: 'Zeta ' })],
    findings: ['zeta name'],
  },
  {
    check: 'trimmed-text',
    fault: 'an account with a broken source',
    brands: withAccount({ sources: ['https://zeta.example\n'] }),
    findings: ['zeta sources'],
  },
  {
    check: 'known-zones',
    fault: 'a misspelt zone',
    brands: [aBrand({ timeZone: 'Europe/Londn' })],
    findings: ['zeta timeZone'],
  },
  { check: 'known-zones', fault: 'an offset', brands: [aBrand({ timeZone: '+08:00' })], findings: ['zeta timeZone'] },
  { check: 'known-countries', fault: 'UK', brands: [aBrand({ country: 'UK' })], findings: ['zeta country'] },
  {
    check: 'known-countries',
    fault: 'an unknown region',
    brands: withAccount({ regions: ['QX'] }),
    findings: ['zeta country'],
  },
  {
    check: 'dated-desks',
    fault: 'hours seen next month',
    brands: [aBrand({ desk: { hours: 'around-the-clock', source: 'its profile', seen: '2026-12' } })],
    findings: ['zeta desk'],
  },
  {
    check: 'sightings-in-the-past',
    fault: 'next month',
    brands: withAccount({ seen: '2026-12' }),
    findings: ['zeta seen'],
  },
  { check: 'sightings-in-the-past', fault: 'before X', brands: withAccount({ seen: '2005' }), findings: ['zeta seen'] },
  {
    check: 'source-for-every-handle',
    fault: 'hearsay',
    brands: withAccount({ sources: ['somebody said so'] }),
    findings: ['zeta sources'],
  },
  {
    check: 'source-for-every-handle',
    fault: 'memory with a date',
    brands: withAccount({ sources: ['from memory, no source found'], seen: '2026-01' }),
    findings: ['zeta sources'],
  },
  {
    check: 'renamed-has-new-name',
    fault: 'no new name',
    brands: withAccount({ state: 'renamed' }),
    findings: ['zeta renamedTo'],
  },
  {
    check: 'renamed-has-new-name',
    fault: 'a new name without the state',
    brands: withAccount({ renamedTo: 'Zeta2' }),
    findings: ['zeta renamedTo'],
  },
  {
    check: 'low-where-remembered',
    fault: 'memory with a good grade',
    brands: withAccount({ sources: ['from memory, no source found'], confidence: 'high' }),
    findings: ['zeta confidence'],
  },
  {
    check: 'one-row-per-account',
    fault: 'the same handle in other letters',
    brands: [aBrand({ accounts: [anAccount(), anAccount({ handle: 'ZETA', role: 'support' })] })],
    findings: ['zeta accounts'],
  },
  {
    check: 'blocked-not-usable',
    fault: 'a blocked handle in use',
    brands: withAccount({ handle: 'oldzeta' }),
    findings: ['zeta state'],
  },
  {
    check: 'bare-domains',
    fault: 'a link',
    brands: [aBrand({ website: 'https://zeta.com/' })],
    findings: ['zeta website'],
  },
  { check: 'bare-domains', fault: 'www', brands: [aBrand({ website: 'www.zeta.com' })], findings: ['zeta website'] },
  {
    check: 'https-help-pages',
    fault: 'a plain link',
    brands: [aBrand({ helpPage: 'http://zeta.com/help' })],
    findings: ['zeta helpPage'],
  },
];

test.each(faults)('$check finds $fault', ({ check, brands, findings }) => {
  const found = brandChecks.find(({ id }) => id === check)?.run(brands, context);
  expect(found?.map(({ brand, field }) => `${brand} ${field}`)).toEqual(findings);
});

test('every check has a planted fault', () => {
  const planted = new Set(faults.map(({ check }) => check));
  expect(brandChecks.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

test.each(brandChecks)('$id has nothing to say about two sound brands', ({ run }) => {
  expect(run([alpha, aBrand()], context)).toEqual([]);
});
