import { describe, expect, test } from 'vitest';
import { atHome } from '../support/conversation.ts';
import { back, leave } from '../support/fakes.ts';
import { complain } from '../support/test-ports.ts';

const message = /^What is remembered on this computer/;

describe('complain config', () => {
  test('shows what is remembered where nobody can be asked', async () => {
    const { code, out, notes } = await complain(['config'], { settings: atHome });
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Screens          English',
        'Texts to brands  English',
        'Your country     China',
        'Time zone        China Standard Time (UTC+8, Asia/Shanghai)',
        'Your name        Li Wei',
        'X (Twitter)      not asked yet',
        '',
      ].join('\n'),
    );
    expect(notes).toBe('Everything lies in /data/complain. To delete it all, delete that folder.\n');
  });

  test('as JSON', async () => {
    const { out } = await complain(['config', '--json'], { settings: atHome });
    expect(JSON.parse(out)).toEqual({ settings: { version: 1, canUseX: null, ...atHome }, folder: '/data/complain' });
  });

  test('in Chinese', async () => {
    const { out } = await complain(['config', '--lang', 'zh'], { settings: atHome });
    expect(out).toContain('所在地区   中国\n');
  });

  test.each([
    [['--country', 'HK'], { country: 'HK' }],
    [['--time-zone', 'Europe/London', '--name', 'Wei Li'], { timeZone: 'Europe/London', name: 'Wei Li' }],
    [['--screen-language', 'zh', '--draft-language', 'zh'], { screenLanguage: 'zh', draftLanguage: 'zh' }],
    [['--can-use-x', 'no'], { canUseX: false }],
    [['--name', ''], { name: null }],
  ])('%j changes just that', async (argv, changes) => {
    const { settings, code } = await complain(['config', ...argv], { settings: atHome });
    expect([code, settings]).toEqual([0, { version: 1, canUseX: null, ...atHome, ...changes }]);
  });

  test.each([
    [['--country', 'China'], 'error: country: "China" is not known\nhint: did you mean "CN"?\n'],
    [
      ['--time-zone', 'Asia/Shangai'],
      'error: timeZone: no time zone is called "Asia/Shangai"\nhint: did you mean "Asia/Shanghai"?\n',
    ],
    [['--screen-language', 'fr'], 'error: --screen-language: "fr" is not known\nhint: one of: en, zh\n'],
    [['--can-use-x', 'maybe'], 'error: canUseX: maybe should be true or false\n'],
  ])('%j is refused and nothing is changed', async (argv, says) => {
    const { settings, code, notes } = await complain(['config', ...argv], { settings: atHome });
    expect([code, notes, settings]).toEqual([3, says, { version: 1, canUseX: null, ...atHome }]);
  });

  test('is changed by choosing a line, with a way back, until one is done', async () => {
    const script = [
      { asks: message, answer: 'Your country China' },
      { asks: /^Which country/, types: 'hong', answer: 'Hong Kong SAR China' },
      { asks: message, answer: 'Your name Li Wei' },
      { asks: /^The name on the order/, answer: back },
      { asks: message, answer: 'Languages screens in English, texts to the brand in English' },
      { asks: 'Which languages?', answer: 'screens in Simplified Chinese, texts to the brand in English' },
      { asks: /^这台电脑上记住的设置/, answer: '好了' },
    ] as const;
    const { settings, code } = await complain(['config'], { settings: atHome, script });
    expect([code, settings]).toEqual([
      0,
      { version: 1, canUseX: null, ...atHome, country: 'HK', screenLanguage: 'zh' },
    ]);
  });

  test('left with Ctrl-C keeps what was changed before', async () => {
    const script = [
      { asks: message, answer: 'X (Twitter) not asked yet' },
      { asks: /^Can you open X/, answer: 'I can use it' },
      { asks: message, answer: leave },
    ] as const;
    const { settings, code } = await complain(['config'], { settings: atHome, script });
    expect([code, settings.canUseX]).toEqual([2, true]);
  });
});
