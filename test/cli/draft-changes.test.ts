import { describe, expect, test } from 'vitest';
import { aCase } from '../support/some-case.ts';
import { type Row, testMistakes } from '../support/test-mistakes.ts';
import { complain } from '../support/test-ports.ts';

const stored = aCase({ answers: { detail: null, remedies: ['replacement'] } });
const draft = async (cases: Parameters<typeof aCase> | readonly (typeof stored)[], ...argv: string[]) => {
  const told = await complain(['draft', 'public-post', ...argv, '--json'], { cases: cases as (typeof stored)[] });
  return { ...told, draft: JSON.parse(told.out).drafts[0] };
};
const sentence = (found: { sentences: { id: string }[] }, id: string) => found.sentences.find((one) => one.id === id);

describe('a draft is changed by flags', () => {
  test('to another tone, for good', async () => {
    const firm = await draft([stored], '--tone', 'firm');
    expect(firm.cases[0]?.events.slice(1)).toEqual([
      { kind: 'corrected', at: '2026-11-22T10:00:00.000Z', answers: { tone: 'firm' } },
      expect.objectContaining({ kind: 'drafted' }),
    ]);
    expect(firm.draft.text).not.toBe((await draft([stored])).draft.text);
    expect((await draft(firm.cases)).draft.text).toBe(firm.draft.text);
    const shown = await complain(['show', '--json'], { cases: firm.cases });
    expect(JSON.parse(shown.out).case.answers.tone).toBe('firm');
  });

  test('to name an account that the shopper has looked at, for good', async () => {
    const named = await draft([stored], '--confirm-account', '@NikeSupport');
    expect(named.draft.text).toContain('@NikeSupport @Nike');
    expect((await draft(named.cases)).draft.text).toBe(named.draft.text);
    const strange = await complain(['draft', 'public-post', '--confirm-account', 'AcmeHelp'], { cases: [stored] });
    expect([strange.code, strange.out, strange.cases[0]?.events.length]).toEqual([3, '', stored.events.length]);
  });

  test('to no hashtags', async () => {
    const { draft: bare } = await draft([stored], '--hashtags', 'none');
    expect(bare.text).not.toContain('#');
    expect(bare.leftOut).not.toContain('tag-brand');
  });

  test('to another wording and fewer sentences, kept from one time to the next', async () => {
    const first = await draft([stored], '--wording', 'greeting:1', '--drop', 'photos, tried');
    const second = await draft(first.cases, '--wording', 'ask:2');
    expect(sentence(second.draft, 'greeting')).toMatchObject({ wording: 1, wordings: 3 });
    expect(sentence(second.draft, 'ask')).toMatchObject({ wording: 2 });
    expect(second.draft.dropped.map(({ id }: { id: string }) => id)).toEqual(['photos', 'tried']);
    expect(second.cases[0]?.events.at(-1)).toMatchObject({
      drafts: [{ kind: 'public-post', edits: { wordings: { greeting: 0, ask: 1 }, dropped: ['photos', 'tried'] } }],
    });
    expect((await draft(second.cases)).cases).toEqual(second.cases);
  });

  test('and a wording puts back what was left out', async () => {
    const first = await draft([stored], '--drop', 'photos');
    const second = await draft(first.cases, '--wording', 'photos:1');
    expect([second.draft.dropped, sentence(second.draft, 'photos')]).toEqual([
      [],
      expect.objectContaining({ wording: 1 }),
    ]);
  });

  test.each([
    ['en', 'corrected: tone, hashtags'],
    ['zh', '改了答案：语气、话题标签'],
  ])('and the timeline says so in %s', async (language, line) => {
    const { cases } = await draft([stored], '--tone', 'firm', '--hashtags', 'none');
    expect((await complain(['show', '--lang', language], { cases })).out).toContain(line);
  });
});

const cases = [stored];
const row = (name: string, flags: readonly string[], [en, zh]: readonly [string, string]): Row => ({
  name,
  argv: ['draft', 'public-post', ...flags],
  setup: { cases },
  en,
  zh,
});

describe('what a flag cannot change', () => {
  testMistakes([
    row(
      'a sentence that is misspelt',
      ['--wording', 'greting:1'],
      [
        'error: --wording: "greting" is not known\nhint: did you mean "greeting"?\n',
        '--wording：不认识“greting”\n你是不是想写“greeting”？',
      ],
    ),
    row(
      'a number beyond the last',
      ['--wording', 'greeting:4'],
      [
        'error: --wording greeting: 4 is not possible\nhint: a whole number from 1 to 3\n',
        '--wording greeting：4 不行\n请写1到3的整数',
      ],
    ),
    row(
      'no number',
      ['--wording', 'greeting'],
      [
        'error: --wording greeting: greeting is not possible\nhint: a whole number from 1 to 3\n',
        '--wording greeting：greeting 不行\n请写1到3的整数',
      ],
    ),
    row(
      'a sentence that must stay',
      ['--drop', 'ask'],
      [
        'error: --drop: the text makes no sense without "ask"\nhint: these may be left out: photos, dates, tried, way-forward, tag-brand, tag-service\n',
        '--drop：没有“ask”这一句，对方就看不明白\n可以去掉的有：photos、dates、tried、way-forward、tag-brand、tag-service',
      ],
    ),
    row(
      'a tone that there is not',
      ['--tone', 'firmm'],
      [
        'error: --tone: "firmm" is not known\nhint: did you mean "firm"?\n',
        '--tone：不认识“firmm”\n你是不是想写“firm”？',
      ],
    ),
  ]);
});
