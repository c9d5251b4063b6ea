import { describe, expect, test } from 'vitest';
import { acmeFile } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const noCases = { en: 'No case yet. Open one: complain new\n', zh: '还没有投诉。新建一个：complain new\n' };

describe('the screen language', () => {
  const rows: readonly (readonly [string, string[], Setup, 'en' | 'zh'])[] = [
    ['nothing says which', [], {}, 'en'],
    ['the locale', [], { machine: { locale: 'zh_CN.UTF-8' } }, 'zh'],
    ['a locale of another Chinese', [], { machine: { locale: 'zh-TW' } }, 'zh'],
    ['a locale of another language', [], { machine: { locale: 'de_DE.UTF-8' } }, 'en'],
    ['the settings before the locale', [], { settings: { screenLanguage: 'en' }, machine: { locale: 'zh_CN' } }, 'en'],
    [
      'COMPLAIN_LANG before the settings',
      [],
      { settings: { screenLanguage: 'en' }, machine: { language: 'zh' } },
      'zh',
    ],
    [
      'an empty COMPLAIN_LANG counts as none',
      [],
      { settings: { screenLanguage: 'zh' }, machine: { language: '' } },
      'zh',
    ],
    ['--lang before COMPLAIN_LANG', ['--lang', 'en'], { machine: { language: 'zh', locale: 'zh_CN' } }, 'en'],
    ['--lang zh_CN', ['--lang', 'zh_CN'], {}, 'zh'],
    ['--lang=zh-Hans', ['--lang=zh-Hans'], {}, 'zh'],
  ];
  test.each(rows)('%s', async (_, argv, setup, language) => {
    expect((await complain(['list', ...argv], setup)).notes).toBe(noCases[language]);
  });

  test.each([
    ['--lang', ['--lang', 'de'], {}, 'error: --lang: "de" is not known\nhint: one of: en, zh\n'],
    [
      'COMPLAIN_LANG',
      [],
      { machine: { language: 'cn' } },
      'error: COMPLAIN_LANG: "cn" is not known\nhint: did you mean "en"?\n',
    ],
  ])('an unknown %s is refused', async (_, argv, setup, notes) => {
    const told = await complain(['list', ...argv], setup);
    expect([told.notes.split('\n')[0], told.code]).toEqual([notes.split('\n')[0], 3]);
  });

  test('is not the language of the drafts: those stay in English', async () => {
    const { out } = await complain(['new', '--answers', 'answers.json', '--lang', 'zh', '--json'], {
      files: acmeFile(),
    });
    const { drafts, checklist } = JSON.parse(out);
    expect(drafts.map(({ language }: { language: string }) => language)).toEqual(['en', 'en', 'en']);
    expect(drafts[0].text).not.toMatch(/\p{Script=Han}/u);
    expect(checklist[0].label).toMatch(/\p{Script=Han}/u);
  });
});
