import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingsFile } from '../../src/adapters/settings-file.ts';
import { UserError } from '../../src/core/errors.ts';
import { noSettings, type Settings } from '../../src/core/settings/settings.ts';
import { aFolder } from '../support/a-folder.ts';

const mine: Settings = { ...noSettings, screenLanguage: 'zh', country: 'CN', timeZone: 'Asia/Shanghai', name: '李伟' };

describe('settings', () => {
  test('come back as they were saved, in a file that only the owner may read', async () => {
    const folder = join(aFolder(), 'home');
    await settingsFile({ folder }).save(mine);
    expect(await settingsFile({ folder }).load()).toEqual(mine);
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(`${JSON.stringify(mine, null, 2)}\n`);
    expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('are empty before the first time, and looking makes nothing', async () => {
    const folder = join(aFolder(), 'home');
    expect(await settingsFile({ folder }).load()).toEqual(noSettings);
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
  });

  test.each([
    { name: 'half a file', content: '{"version":1,' },
    { name: 'another shape', content: '{"version":1,"country":"Mars"}' },
    { name: 'a newer version', content: '{"version":2}' },
    { name: 'nothing', content: '' },
  ])('$name counts as empty, is left alone, and kept beside the next save', async ({ content }) => {
    const folder = aFolder();
    const file = join(folder, 'settings.json');
    writeFileSync(file, content);
    chmodSync(file, 0o644);
    const store = settingsFile({ folder });
    expect(await store.load()).toEqual(noSettings);
    expect(readFileSync(file, 'utf8')).toBe(content);

    await store.save(mine);
    await store.save(noSettings);
    expect(await store.load()).toEqual(noSettings);
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(content);
    expect(statSync(`${file}.damaged`).mode & 0o777).toBe(0o600);
  });

  test('a folder in their place is trouble only when something is saved', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'settings.json'));
    const store = settingsFile({ folder });
    expect(await store.load()).toEqual(noSettings);
    await expect(store.save(mine)).rejects.toBeInstanceOf(UserError);
  });

  test('a file in place of their folder is the store in trouble', async () => {
    const folder = join(aFolder(), 'taken');
    writeFileSync(folder, '');
    const store = settingsFile({ folder });
    expect(await store.load()).toEqual(noSettings);
    await expect(store.save(mine)).rejects.toMatchObject({
      mistake: { code: 'store-trouble', folder, trouble: 'not-a-folder', detail: 'EEXIST' },
      exitCode: 1,
    });
  });
});
