import { describe, expect, test } from 'vitest';
import { type AnswerFlag, type AnswerFlags, answerFlags, withFlags } from '../../src/cli/answers/answer-flags.ts';
import { called } from '../support/recorder.ts';

const noGlobals = { json: false, yes: false, quiet: false };
const newOptions = { answers: null, from: null, flags: {}, copy: null, qr: null, open: false, confirmAccount: [] };
const draftOptions = {
  ...{ kind: 'email', case: null, tone: null, hashtags: null },
  ...{ wording: [], drop: [], confirmAccount: [], copy: false, qr: false, open: false },
};

const nothingTold = { on: null, by: null, text: null, until: null, reference: null };
const allTold = { on: '2026-11-25', by: '@Nike', text: '-', until: 'Dec 4', reference: 'A-1' };
const toldFlags = ['--on', '2026-11-25', '--by', '@Nike', '--text', '-', '--until', 'Dec 4', '--reference', 'A-1'];
const followupOptions = {
  ...{ case: null, situation: null, told: nothingTold, confirmAccount: [] },
  ...{ copy: null, qr: null, open: false },
};
const recordOptions = { case: null, told: nothingTold, draft: null, route: null };

describe('a command line calls its command with typed options', () => {
  test.each([
    [[], 'home', {}],
    [['new'], 'new', newOptions],
    [['new', '--answers', 'a.json'], 'new', { ...newOptions, answers: 'a.json' }],
    [['new', '--answers', '-'], 'new', { ...newOptions, answers: '-' }],
    [['new', '--answers=-'], 'new', { ...newOptions, answers: '-' }],
    [['new', '--copy', 'email', '--open'], 'new', { ...newOptions, copy: 'email', open: true }],
    [['new', '--qr', 'public-post'], 'new', { ...newOptions, qr: 'public-post' }],
    [['new', '--brand', 'nike', '--tone=firm'], 'new', { ...newOptions, flags: { brand: 'nike', tone: 'firm' } }],
    [
      ['new', '--confirm-account', '@Nike', '--confirm-account', 'NikeSupport'],
      'new',
      { ...newOptions, confirmAccount: ['@Nike', 'NikeSupport'] },
    ],
    [['new', '--from', 'mail.eml'], 'new', { ...newOptions, from: 'mail.eml' }],
    [['resume'], 'resume', { interview: null }],
    [['resume', 'new-1122'], 'resume', { interview: 'new-1122' }],
    [['config'], 'config', { flags: {} }],
    [['config', '--country', 'CN', '--can-use-x', 'no'], 'config', { flags: { country: 'CN', 'can-use-x': 'no' } }],
    [['remind'], 'remind', { case: null, out: null }],
    [['remind', 'nike', '--out', '-'], 'remind', { case: 'nike', out: '-' }],
    [['list'], 'list', {}],
    [['show'], 'show', { case: null }],
    [['show', 'nike-1122'], 'show', { case: 'nike-1122' }],
    [['read'], 'read', { case: null, text: null, by: null, on: null }],
    [
      ['read', 'nike-1122', '--text', '-', '--by', '@Nike', '--on', 'yesterday'],
      'read',
      { case: 'nike-1122', text: '-', by: '@Nike', on: 'yesterday' },
    ],
    [['draft', 'email'], 'draft', draftOptions],
    [['draft', 'email', 'nike'], 'draft', { ...draftOptions, case: 'nike' }],
    [['draft', 'email', '--copy', '--open'], 'draft', { ...draftOptions, copy: true, open: true }],
    [['draft', 'email', '--qr'], 'draft', { ...draftOptions, qr: true }],
    [
      ['draft', 'email', '--tone', 'firm', '--hashtags', 'none'],
      'draft',
      { ...draftOptions, tone: 'firm', hashtags: 'none' },
    ],
    [
      ['draft', 'email', '--wording', 'ask:2', '--wording', 'tried:1', '--drop', 'photos,dates'],
      'draft',
      { ...draftOptions, wording: ['ask:2', 'tried:1'], drop: ['photos,dates'] },
    ],
    [['followup'], 'followup', followupOptions],
    [['followup', 'nike'], 'followup', { ...followupOptions, case: 'nike' }],
    [['followup', '--situation', 'no-answer'], 'followup', { ...followupOptions, situation: 'no-answer' }],
    [['followup', ...toldFlags], 'followup', { ...followupOptions, told: allTold }],
    [
      ['followup', '--copy', 'reply', '--qr=public-follow-up', '--open'],
      'followup',
      { ...followupOptions, copy: 'reply', qr: 'public-follow-up', open: true },
    ],
    [['record', 'sent'], 'record', { ...recordOptions, event: 'sent' }],
    [
      ['record', 'note', 'nike', '--text', 'x'],
      'record',
      {
        ...recordOptions,
        event: 'note',
        case: 'nike',
        told: { ...nothingTold, text: 'x' },
      },
    ],
    [['record', 'promised', ...toldFlags], 'record', { ...recordOptions, event: 'promised', told: allTold }],
    [['record', 'sent', '--draft', 'email'], 'record', { ...recordOptions, event: 'sent', draft: 'email' }],
    [['record', 'route-opened', '--route', 'x'], 'record', { ...recordOptions, event: 'route-opened', route: 'x' }],
    [['brands', 'search', 'best', 'buy'], 'brandsSearch', { query: 'best buy', limit: '8' }],
    [['brands', 'search', '耐克', '--limit', '3'], 'brandsSearch', { query: '耐克', limit: '3' }],
    [['brands', 'show', 'best', 'buy'], 'brandsShow', { brand: 'best buy' }],
  ])('complain %j', async (argv, command, options) => {
    const { calls, code } = await called(argv);
    expect(calls).toEqual([{ command, options, globals: noGlobals, language: 'en' }]);
    expect(code).toBe(0);
  });
});

describe('global flags hold before and after the command', () => {
  test.each([
    [['--json', 'list'], { ...noGlobals, json: true }],
    [['list', '--json'], { ...noGlobals, json: true }],
    [['--json'], { ...noGlobals, json: true }],
    [['brands', 'search', 'nike', '--json'], { ...noGlobals, json: true }],
    [['new', '-y'], { ...noGlobals, yes: true }],
    [['new', '--yes', '--quiet'], { ...noGlobals, yes: true, quiet: true }],
    [['-q', 'show'], { ...noGlobals, quiet: true }],
    [['list', '--no-color'], noGlobals],
  ])('complain %j', async (argv, globals) => {
    expect((await called(argv)).calls.map((call) => call.globals)).toEqual([globals]);
  });

  test.each([
    [['--lang', 'zh', 'list'], 'zh'],
    [['list', '--lang', 'zh'], 'zh'],
    [['list', '--lang=zh'], 'zh'],
    [['list', '--lang', 'zh-CN'], 'zh'],
    [['list', '--lang', 'EN'], 'en'],
  ])('complain %j speaks %s', async (argv, language) => {
    expect((await called(argv)).calls.map((call) => call.language)).toEqual([language]);
  });
});

const typed = {
  text: 'typed',
  number: '129.99',
  list: 'a, b，c',
  'yes-or-no': 'no',
  contacts: 'email:3:2026-11-12,phone,chat:2,x:1::no,form:1:2026-11-12:no:2',
};
const read = {
  text: 'typed',
  number: 129.99,
  list: ['a', 'b', 'c'],
  'yes-or-no': false,
  contacts: [
    { channel: 'email', times: 3, firstOn: '2026-11-12' },
    { channel: 'phone' },
    { channel: 'chat', times: 2 },
    { channel: 'x', times: 1, answered: false },
    { channel: 'form:1:2026-11-12:no:2', times: 1, firstOn: '2026-11-12', answered: false },
  ],
};

describe('a flag stands for a field of an answers file', () => {
  const names = Object.keys(answerFlags) as AnswerFlag[];

  test.each(names)('--%s', async (name) => {
    const { path, kind } = answerFlags[name];
    const { calls } = await called(['new', `--${name}`, typed[kind]]);
    const [flags = {}] = calls.map(({ options }) => (options as { flags: AnswerFlags }).flags);
    expect(flags).toEqual({ [name]: typed[kind] });
    expect(withFlags({}, flags)).toEqual(path.reduceRight<unknown>((value, field) => ({ [field]: value }), read[kind]));
  });

  test('is put over the field and leaves its neighbours, and the given answers, as they are', () => {
    const given = { item: 'shoes', order: { number: 'C01', placedOn: '2026-11-02' }, remedies: ['refund'] };
    const flags = { 'order-number': 'C02', remedies: 'repair', tone: 'firm' };
    expect(withFlags(given, flags)).toEqual({
      item: 'shoes',
      order: { number: 'C02', placedOn: '2026-11-02' },
      remedies: ['repair'],
      tone: 'firm',
    });
    expect(given.order.number).toBe('C01');
  });

  test.each([
    [{ brand: 'Acme' }, { 'brand-support': 'AcmeHelp' }, { brand: { name: 'Acme', support: 'AcmeHelp' } }],
    [{}, { brand: 'Acme', 'brand-website': 'acme.example' }, { brand: { name: 'Acme', website: 'acme.example' } }],
    [{ paidWith: 'apple-pay' }, { 'paid-with-card': 'visa' }, { paidWith: { wallet: 'apple-pay', card: 'visa' } }],
    [{ order: null }, { 'order-number': 'C01' }, { order: { number: 'C01' } }],
  ])('%j with %j is %j', (given, flags, answers) => {
    expect(withFlags(given, flags)).toEqual(answers);
  });

  test.each([
    ['amount-value', 'a lot', { amount: { value: 'a lot' } }],
    ['amount-value', '', { amount: { value: '' } }],
    ['can-use-x', 'maybe', { canUseX: 'maybe' }],
    ['can-use-x', '否', { canUseX: false }],
    ['can-use-x', 'YES', { canUseX: true }],
    ['contacts', 'email:often', { contacts: [{ channel: 'email', times: 'often' }] }],
    ['remedies', ',', { remedies: [] }],
  ])('--%s %j is left for the check: %j', (flag, value, answers) => {
    expect(withFlags({}, { [flag]: value })).toEqual(answers);
  });
});
