import { describe, expect, test } from 'vitest';
import { throughPages } from '../support/conversation.ts';
import { back, enter, type Step } from '../support/fakes.ts';
import { type Looking, lookAtResult, lookedAt } from '../support/result-talk.ts';

const words = {
  en: {
    menu: 'What next?',
    change: 'Change a sentence',
    which: 'Which sentence?',
    how: 'How should it read?',
    without: 'Leave it out',
    leave: 'Save and leave',
  },
  zh: {
    menu: '接下来做什么？',
    change: '改一句话',
    which: '改哪一句？',
    how: '怎么写？',
    without: '不写这一句',
    leave: '保存并离开',
  },
} as const;
type Spoken = (typeof words)['en' | 'zh'];

const menu = (answer: Step['answer'], { menu: asks }: Spoken = words.en): Step => ({ asks, answer });
const step = (asks: Step['asks'], answer: Step['answer']): Step => ({ asks, answer });
const change = (sentence: string, wording: Step['answer'] | null, spoken: Spoken = words.en): Step[] => [
  menu(spoken.change, spoken),
  step(spoken.which, sentence),
  ...(wording === null ? [] : [step(spoken.how, wording)]),
];
/** Something on the page of the post, then straight to the end. */
const onPost = (steps: readonly Step[], spoken: Spoken = words.en): Step[] => [
  menu(enter, spoken),
  ...steps,
  ...throughPages(spoken.menu, spoken.leave).slice(1),
];
const postOf = ({ drafts }: Awaited<ReturnType<typeof lookedAt>>['left']) =>
  drafts.find(({ kind }) => kind === 'public-post');
const countsOf = (out: string) => [...out.matchAll(/ (\d+\/280) ─┘/g)].map(([, count]) => count);

describe('another wording', () => {
  test.each([
    ['en', 'Photos attached.', "I've attached photos."],
    ['zh', '请看附图。', '照片已附上。'],
  ] as const)('is chosen in the screen language, %s, and counted anew', async (language, before, after) => {
    const spoken = words[language];
    const { out, left, stored } = await lookedAt(onPost(change(before, after, spoken), spoken), { language });
    const post = postOf(left);
    expect(post?.sentences.find(({ id }) => id === 'photos')?.text).toBe("I've attached photos.");
    expect(countsOf(out)).toEqual(['277/280', `${post?.length.used}/280`]);
    expect(out).toContain(
      language === 'en'
        ? `Changed. Length now: ${post?.length.used}/280.`
        : `改好了，现在的长度：${post?.length.used}/280。`,
    );
    expect(stored?.events.at(-1)).toEqual({
      kind: 'drafted',
      at: '2026-11-22T10:00:00.000Z',
      drafts: [
        {
          kind: 'public-post',
          language: 'en',
          text: post?.text,
          edits: { wordings: { photos: 1 }, dropped: [] },
        },
      ],
    });
  });

  test('is offered with the sentence as it is sent and its new count', async () => {
    const choices: string[] = [];
    await lookedAt(
      onPost(change('请看附图。', back, words.zh).concat([{ asks: '改哪一句？', answer: back }]), words.zh),
      {
        language: 'zh',
        choices,
      },
    );
    expect(choices).toContain('请看附图。（现在） | Photos attached.  277/280');
    expect(choices).toContainEqual(expect.stringMatching(/^照片已附上。 \| I've attached photos\. {2}\d+\/280$/));
    expect(choices).toContain("希望能给我换新或补发。 | I'd like a replacement.");
  });

  test('that needs more room says what had to go', async () => {
    const { out, left } = await lookedAt(
      onPost([
        ...change(
          'Had no room, write it: Ordered 2 Nov, delivered 10 Nov.',
          'I ordered on 2 Nov and the parcel arrived on 10 Nov.',
        ),
      ]),
    );
    expect(out).toMatch(
      /Changed\. Length now: \d+\/280\.\nTo make room, this went: the alternative, offer of details by DM\./,
    );
    expect(postOf(left)?.sentences.map(({ id }) => id)).toContain('dates');
  });
});

describe('a sentence', () => {
  test.each([
    ['en', 'Photos attached.', 'Put back: Photos attached.', 'Left out by you: Photos attached.'],
    ['zh', '请看附图。', '放回去：请看附图。', '你去掉了：请看附图。'],
  ] as const)('is left out and put back in %s', async (language, sentence, putBack, said) => {
    const spoken = words[language];
    const out = await lookedAt(onPost(change(sentence, spoken.without, spoken), spoken), { language });
    expect(postOf(out.left)?.text).not.toMatch(/Photos attached/);
    expect(out.out).toContain(said);
    const again = [...change(sentence, spoken.without, spoken), ...change(putBack, null, spoken)];
    const restored = await lookedAt(onPost(again, spoken), { language });
    const untouched = await lookedAt(onPost([], spoken), { language });
    expect(postOf(restored.left)).toEqual(postOf(untouched.left));
    expect(restored.stored?.events.map(({ kind }) => kind)).toEqual(['opened', 'drafted', 'drafted', 'drafted']);
  });

  test('that the text needs cannot be left out', async () => {
    const { thrown } = await lookAtResult(onPost(change("I'd like a replacement.", 'Leave it out')));
    expect(String(thrown)).toMatch(/no choice "Leave it out" in: /);
  });

  test('of the e-mail is changed there and nowhere else', async () => {
    const steps = [
      ...throughPages('What next?', 'Show: E-mail'),
      ...change('Attached: the order confirmation and photos of the problem.', 'Leave it out'),
      ...[menu(enter), menu('Save and leave')],
    ];
    const { left, stored } = await lookedAt(steps);
    expect(left.drafts.map(({ kind, dropped }) => [kind, dropped.map(({ id }) => id)])).toEqual([
      ['public-post', []],
      ['direct-message', []],
      ['email', ['evidence']],
    ]);
    expect(stored?.events.at(-1)).toMatchObject({ drafts: [{ kind: 'email' }] });
  });

  test.each([
    ['none', [{ asks: 'Which sentence?', answer: 'None, leave it as it is' }]],
    ['back', [{ asks: 'Which sentence?', answer: back }]],
    [
      'back from the wordings',
      [
        { asks: 'Which sentence?', answer: 'Photos attached.' },
        { asks: 'How should it read?', answer: back },
        { asks: 'Which sentence?', answer: back },
      ],
    ],
  ] as const)('is not changed: %s', async (_, steps) => {
    const { stored } = await lookedAt(onPost([menu('Change a sentence'), ...steps]));
    expect(stored?.events.map(({ kind }) => kind)).toEqual(['opened', 'drafted']);
  });
});

describe('the tone', () => {
  test.each([
    ['en', 'Change the tone (now polite)', 'Which tone, for all your texts?', /^firm/i, 'All texts are now firm.'],
    ['zh', '换语气（现在是礼貌）', '所有文案用哪种语气？', /^坚定/, '所有文案都换成了坚定的语气。'],
  ] as const)('is firm from then on in every text (%s)', async (language, choice, asks, label, said) => {
    const spoken = words[language];
    const labels = (await import(`../../src/cli/words/${language}.ts`)).words.labels.tones;
    expect(labels.firm).toMatch(label);
    const { left, stored, out } = await lookedAt(
      onPost([menu(choice, spoken), { asks, answer: labels.firm }], spoken),
      {
        language,
      },
    );
    expect(out).toContain(said);
    expect(stored?.events.slice(2)).toEqual([
      { kind: 'corrected', at: '2026-11-22T10:00:00.000Z', answers: { tone: 'firm' } },
      {
        kind: 'drafted',
        at: '2026-11-22T10:00:00.000Z',
        drafts: left.drafts.map(({ kind, language, text }) => ({ kind, language, text })),
      },
    ]);
    expect(left.drafts.flatMap(({ sentences }) => sentences).some(({ id }) => id === 'reply-by')).toBe(true);
  });

  test('is polite or firm: the final one would be a threat now', async () => {
    const steps = [menu('Change the tone (now polite)'), { asks: /^Which tone/, answer: 'final' }];
    const { thrown } = await lookAtResult(onPost(steps));
    expect(String(thrown)).toMatch(/in: [^|]+ \(now\) \| [^|]+$/);
  });

  test('that it has already changes nothing', async () => {
    const steps = [menu('Change the tone (now polite)'), step(/^Which tone/, enter)];
    expect((await lookedAt(onPost(steps))).stored?.events).toHaveLength(2);
  });
});

describe('the hashtags', () => {
  const short: Looking = { answers: { contacts: [{ channel: 'email' }], remedies: ['refund'], order: null } };

  test('go and come back', async () => {
    const tagged = postOf((await lookedAt(onPost([]), short)).left)?.text;
    expect(tagged).toMatch(/#Acme #CustomerService$/);
    const without = await lookedAt(onPost([menu('Leave the hashtags out')]), short);
    expect(postOf(without.left)?.text).not.toContain('#');
    const steps = [menu('Leave the hashtags out'), menu('Put the hashtags in')];
    const { left, stored } = await lookedAt(onPost(steps), short);
    expect(postOf(left)?.text).toBe(tagged);
    expect(stored?.events.flatMap((event) => (event.kind === 'corrected' ? [event.answers] : []))).toEqual([
      { hashtags: 'none' },
      { hashtags: 'service' },
    ]);
  });
});

test('an account that was looked at stands in the texts', async () => {
  const steps = [
    menu('I have looked: the site links to @NikeSupport'),
    ...throughPages('What next?', 'Save and leave'),
  ];
  const { left, out, stored } = await lookedAt(steps, { answers: { brand: 'nike' } });
  expect(postOf(left)?.text).toContain('@NikeSupport @Nike');
  expect(out).toContain('@NikeSupport is in your texts now.');
  expect(stored?.events[2]).toMatchObject({ kind: 'corrected', answers: { confirmedAccounts: ['NikeSupport'] } });
});
