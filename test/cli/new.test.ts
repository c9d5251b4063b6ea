import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import { caseVersion } from '../../src/core/case/upgrade.ts';
import { acmeAnswers, acmeFile } from '../support/some-case.ts';
import { complain } from '../support/test-ports.ts';

const fromFile = ['new', '--answers', 'answers.json'];
const opened = (changes: object = {}, ...argv: string[]) =>
  complain([...fromFile, ...argv], { files: acmeFile(changes) });

describe('a new case', () => {
  test.each(['en', 'zh'])('shows its whole first page in %s', async (language) => {
    const { out, notes, code } = await opened({}, '--lang', language);
    await expect(`${out}--- stderr\n${notes}`).toMatchFileSnapshot(`__snapshots__/new.${language}.txt`);
    expect(code).toBe(0);
  });

  test.each([
    ['en', 80],
    ['zh', 80],
    ['en', 50],
    ['zh', 50],
  ])('is no wider in %s than a terminal of %i columns', async (language, columns) => {
    const { out } = await complain([...fromFile, '--lang', language], { files: acmeFile(), columns });
    expect(out.split('\n').filter((line) => textWidth(line) > columns)).toEqual([]);
  });

  test('is stored with its answers and drafts', async () => {
    const { cases, out } = await opened();
    const [stored] = cases;
    expect(stored).toMatchObject({
      version: caseVersion,
      id: 'own-acme-1122-dgj',
      brand: { id: 'own-acme', name: 'Acme' },
    });
    expect(stored?.answers).toMatchObject({
      problem: 'damaged',
      brand: { name: 'Acme', support: 'AcmeHelp' },
      canUseX: true,
    });
    const [first, second] = stored?.events ?? [];
    expect(first).toEqual({ kind: 'opened', at: '2026-11-22T10:00:00.000Z' });
    expect(second).toMatchObject({
      kind: 'drafted',
      drafts: [{ kind: 'public-post' }, { kind: 'direct-message' }, { kind: 'email' }],
    });
    const post = second?.kind === 'drafted' ? second.drafts[0]?.text : null;
    expect(out.replace(/\s+/g, ' ')).toContain(post);
  });

  test('names its brand by id, however it was typed', async () => {
    const { cases } = await opened({ brand: '耐克' });
    expect([cases[0]?.brand, cases[0]?.answers.brand]).toEqual([{ id: 'nike', name: 'Nike' }, 'nike']);
  });

  test('a flag is put over the file', async () => {
    const { cases } = await opened({}, '--tone', 'firm', '--order-number', 'D999');
    expect([cases[0]?.answers.tone, cases[0]?.answers.order.number]).toEqual(['firm', 'D999']);
  });

  test('answers may be piped in', async () => {
    const { code, cases } = await complain(['new', '--answers', '-'], { files: { '-': JSON.stringify(acmeAnswers) } });
    expect([code, cases.length]).toEqual([0, 1]);
  });

  test('what was asked once on this machine fills in what the file leaves out', async () => {
    const { name: _, country: __, timeZone: ___, ...rest } = acmeAnswers;
    const settings = { name: 'Wang Fang', country: 'TW', timeZone: 'Asia/Taipei' };
    const files = { 'answers.json': JSON.stringify({ ...rest, name: null }) };
    const { cases } = await complain(fromFile, { files, settings });
    expect(cases[0]?.answers).toMatchObject({ name: null, country: 'TW', timeZone: 'Asia/Taipei' });
  });

  test('the day of the case is the shopper’s', async () => {
    const { cases } = await complain(fromFile, { files: acmeFile(), now: '2026-11-22T20:00:00Z' });
    expect(cases[0]?.id).toBe('own-acme-1123-dgj');
  });

  test('what is today for the shopper is not in the future, wherever the brand is', async () => {
    const files = acmeFile({ order: { placedOn: '2026-11-23' }, timeZone: 'Pacific/Auckland' });
    expect((await complain(fromFile, { files, now: '2026-11-22T12:00:00Z' })).code).toBe(0);
  });

  test('with --quiet only the drafts are shown, no notes', async () => {
    const { notes, out } = await opened({}, '--quiet');
    expect(notes).toBe('');
    expect(out).toContain('@AcmeHelp');
  });
});

describe('a shop that is not in the directory', () => {
  test('its account is written to, and the shopper is told to check it', async () => {
    const { out, notes } = await opened();
    expect(out).toContain('@AcmeHelp');
    expect(notes).toContain('@AcmeHelp comes from you.');
  });

  test.each(['小店', 'Élan Mode', 'Магазин', '¿?', 'A'.repeat(100)])('may be called %s', async (name) => {
    const { code, cases, notes } = await opened({ brand: { name, website: 'acme.example' } });
    expect([code, cases[0]?.brand.name]).toEqual([0, name]);
    expect(notes).toContain(`Saved as ${cases[0]?.id}.`);
  });

  test('without an account gets the e-mail, and the post names it in words', async () => {
    const { out, notes, code } = await opened({ brand: { name: 'Acme', website: 'acme.example' } });
    expect(out).not.toContain('@');
    expect(notes).toContain('We know no account of Acme on X.');
    expect(code).toBe(0);
  });
});

describe('who cannot use X', () => {
  test('gets the e-mail alone, and X is not mentioned', async () => {
    const { out, notes, cases } = await opened({ canUseX: false });
    expect(cases[0]?.events[1]).toMatchObject({ drafts: [{ kind: 'email' }] });
    expect(out + notes).not.toMatch(/\bX\b|[Pp]ublic post|@AcmeHelp|[Ff]ollow/);
  });

  test.each([
    ['brand that left X', { brand: 'otto' }],
    ['brand without an account', { brand: { name: 'Acme', website: 'acme.example' } }],
    ['personal data', { detail: 'Call 13800138000.' }],
    ['nothing but questions', { contacts: [], evidence: [], order: null }],
    ['a strange charge', { problem: 'not-my-charge', detail: null, remedies: ['refund'], order: null }],
  ])('hears nothing of X: %s', async (_, changes) => {
    for (const language of ['en', 'zh']) {
      const { out, notes, code } = await opened({ canUseX: false, ...changes }, '--lang', language);
      expect(code).toBe(0);
      expect(out + notes).not.toMatch(/\bX\b|[Tt]witter|[Pp]ublic post|公开帖|推特/);
    }
  });

  test('has no public post to open, copy or draft', async () => {
    const copied = await opened({ canUseX: false }, '--copy', 'public-post', '--json');
    expect([copied.out, copied.cases]).toEqual(['', []]);
    expect(copied.notes).toContain('error: this case has no public-post\nhint: it has: email\n');
    expect(copied.code).toBe(3);
    const mailed = await opened({ canUseX: false }, '--open');
    expect(mailed.opened).toEqual([expect.stringMatching(/^mailto:\?subject=/)]);
    const { cases } = await opened({ canUseX: false });
    const { notes, code } = await complain(['draft', 'public-post'], { cases });
    const others = 'reply, supervisor-request, email, instagram-message';
    expect([notes, code]).toEqual([`error: this case has no public-post\nhint: it has: ${others}\n`, 3]);
  });
});

describe('a charge that the shopper did not make', () => {
  const strange = { problem: 'not-my-charge', detail: 'card-charged', remedies: ['refund'], order: null };

  test('is nothing to post about: the bank comes first', async () => {
    const { out, notes, cases } = await opened(strange);
    expect(cases[0]?.events[1]).toMatchObject({ drafts: [{ kind: 'direct-message' }, { kind: 'email' }] });
    expect(notes.replace(/\s+/g, ' ')).toContain('A charge you did not make: call your bank first');
    expect(out).toContain('Call your bank, then send the e-mail.');
  });

  test('its page does not send the shopper to the public', async () => {
    const { out } = await opened(strange);
    expect(out).not.toMatch(/public post/i);
  });
});

describe('a disk that is full', () => {
  const trouble = { code: 'store-trouble', folder: '/data', trouble: 'full', detail: 'ENOSPC' } as const;

  test('does not keep the drafts back: they are shown, and the end is 1', async () => {
    const { out, notes, code } = await complain(fromFile, { files: acmeFile(), trouble });
    expect(out).toBe((await opened()).out);
    expect(notes.split('\n').slice(-4)).toEqual([
      'error: cases cannot be kept in /data: the disk is full',
      'hint: mend the folder, or set COMPLAIN_HOME to another one',
      'The drafts above are complete, but the case is not saved. Copy what you need now.',
      '',
    ]);
    expect(code).toBe(1);
  });

  test('is told in Chinese', async () => {
    const { notes } = await complain([...fromFile, '--lang', 'zh'], { files: acmeFile(), trouble });
    expect(notes).toContain('投诉没法存放在 /data：磁盘满了\n');
  });

  test('with --json gives the same document with "saved": false', async () => {
    const { out, code } = await complain([...fromFile, '--json'], { files: acmeFile(), trouble });
    const { saved, ...document } = JSON.parse(out);
    expect([saved, code]).toEqual([false, 1]);
    expect(document).toEqual(JSON.parse((await opened({}, '--json')).out));
  });

  test('still lets a draft be copied', async () => {
    const { copied } = await complain([...fromFile, '--copy', 'email'], { files: acmeFile(), trouble });
    expect(copied).toHaveLength(1);
  });
});

test('an id that is taken is drawn again', async () => {
  const { cases } = await opened();
  const again = await complain(fromFile, { files: acmeFile(), cases });
  expect([again.code, new Set(again.cases.map(({ id }) => id)).size]).toEqual([0, 2]);
});
