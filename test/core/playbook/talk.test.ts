import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { SITUATIONS, type Situation } from '../../../src/core/case/vocabulary.ts';
import { noTalk, type StoryLine, type Talk, talkOf } from '../../../src/core/playbook/talk.ts';
import type { SomeAnswers } from '../../support/draft-input.ts';
import { aCase, drafted, sent, told, undone } from '../../support/some-case.ts';

/** Noon of a day of November in Shanghai. */
const noon = (day: number): string => `2026-11-${day}T04:00:00.000Z`;
const shanghai = { now: new Date(noon(27)), timeZone: 'Asia/Shanghai', safeUntil: null };
const never: SomeAnswers = { contacts: [] };

const talk = (answers: SomeAnswers, ...events: readonly CaseEvent[]): Talk =>
  talkOf(aCase({ answers }, ...events), shanghai);
const facts = (...events: readonly CaseEvent[]): Partial<Talk> => {
  const found = talk(never, ...events);
  const known = Object.entries(found).filter(([field, value]) => value !== null && !['days', 'story'].includes(field));
  return Object.fromEntries(known);
};

describe('what has been said and done', () => {
  test.each<[string, readonly CaseEvent[], Partial<Talk>]>([
    ['nothing', [], {}],
    ['nothing by what was only written', [drafted(noon(23), 'public-post')], {}],
    [
      'the first public text',
      [sent('public-post', noon(23)), sent('public-follow-up', noon(25))],
      { postedOn: '2026-11-23' },
    ],
    ['not the thanks at the end', [sent('closing-post', noon(23))], {}],
    [
      'the last private message',
      [sent('direct-message', noon(23)), sent('reply', noon(24)), sent('supervisor-request', noon(25))],
      { messagedOn: '2026-11-25' },
    ],
    ['not a mail, nor a message elsewhere', [sent('email', noon(23)), sent('instagram-message', noon(24))], {}],
    ['a silence is nothing that they said', [told('no-answer', noon(24))], { situation: 'no-answer' }],
    [
      'what they said last',
      [told('asked-again', noon(23)), told('please-wait', noon(24)), told('no-answer', noon(26))],
      { situation: 'no-answer', toldOn: '2026-11-24' },
    ],
    [
      'on the day that was named',
      [told('asked-again', noon(26), { on: '2026-11-20' })],
      { situation: 'asked-again', toldOn: '2026-11-20' },
    ],
    [
      'a promise and until when',
      [told('promised', noon(24), { until: '2026-12-15' })],
      { situation: 'promised', toldOn: '2026-11-24', promisedOn: '2026-11-24', promisedUntil: '2026-12-15' },
    ],
    ['a promise by record', [{ kind: 'promised', at: noon(24) }], { promisedOn: '2026-11-24' }],
    [
      'a refusal',
      [told('denied', noon(24)), told('message-stalled', noon(26))],
      { situation: 'message-stalled', toldOn: '2026-11-24', refusedOn: '2026-11-24' },
    ],
    ['a dispute', [{ kind: 'route-opened', at: noon(24), route: 'x' }], { disputeOn: '2026-11-24' }],
    [
      'the case number they gave last',
      [told('asked-again', noon(23), { reference: 'A1' }), { kind: 'answered', at: noon(24), reference: 'B2' }],
      { situation: 'asked-again', toldOn: '2026-11-23', reference: 'B2' },
    ],
    ['nothing of what was taken back', [told('denied', noon(24), { reference: 'A1' }), undone(1, noon(25))], {}],
  ])('%s', (_, events, expected) => expect(facts(...events)).toEqual(expected));

  test('is nothing at all in a case of today without contacts', () => {
    const stored = aCase({ answers: never, openedAt: noon(27) });
    expect(talkOf(stored, shanghai)).toEqual(noTalk);
  });

  test('holds the day up to which waiting is safe', () =>
    expect(talkOf(aCase(), { ...shanghai, safeUntil: '2026-12-05' }).safeUntil).toBe('2026-12-05'));
});

describe('days are counted', () => {
  const contact = (firstOn: '2026-11-12' | '2026-11-05' | null) =>
    ({ channel: 'email', times: 1, firstOn, answered: false }) as const;

  test.each<[string, SomeAnswers, number]>([
    ['from the first contact', { contacts: [contact('2026-11-12')] }, 15],
    ['from the earliest of several', { contacts: [contact('2026-11-12'), contact(null), contact('2026-11-05')] }, 22],
    ['from the opening, where no day is known', { contacts: [contact(null)] }, 5],
  ])('%s', (_, answers, days) => expect(talk(answers).days).toBe(days));

  test.each<[string, number]>([
    ['2026-11-22T15:59:00.000Z', 0],
    ['2026-11-22T16:00:00.000Z', 1],
    // A clock that was set back.
    ['2026-11-20T10:00:00.000Z', 0],
  ])('in the zone of the shopper: at %s it is %i', (now, days) => {
    expect(talkOf(aCase({ answers: never }), { ...shanghai, now: new Date(now) }).days).toBe(days);
  });
});

describe('the story', () => {
  const line = (day: number, what: StoryLine['what']): StoryLine => ({ on: `2026-11-${day}`, what });

  test.each<[string, readonly CaseEvent[], readonly StoryLine[]]>([
    ['is the first contact alone', [], [line(12, 'contacted')]],
    [
      'has what was sent and what they said, oldest first',
      [
        sent('public-post', noon(23)),
        told('asked-for-message', noon(24)),
        sent('direct-message', noon(24)),
        { kind: 'promised', at: noon(25) },
      ],
      [
        line(12, 'contacted'),
        line(23, 'posted'),
        line(24, 'asked-for-message'),
        line(24, 'messaged'),
        line(25, 'promised'),
      ],
    ],
    [
      'has five lines: the first contact and the newest four',
      [sent('public-post', noon(22)), ...[23, 24, 25, 26].map((day) => told('asked-again', noon(day)))],
      [line(12, 'contacted'), ...[23, 24, 25, 26].map((day) => line(day, 'asked-again'))],
    ],
    [
      'says once what happened twice on a day',
      [sent('reply', noon(23)), sent('direct-message', noon(23)), sent('reply', noon(24))],
      [line(12, 'contacted'), line(23, 'messaged'), line(24, 'messaged')],
    ],
    [
      'says nothing of mails, notes and silences',
      [sent('email', noon(23)), { kind: 'note', at: noon(23), text: 'x' }, told('no-answer', noon(24))],
      [line(12, 'contacted')],
    ],
    [
      'says that a promise was not kept, once something else is told',
      [told('promised', noon(23)), told('promise-broken', noon(24)), told('message-stalled', noon(25))],
      [line(12, 'contacted'), line(23, 'promised'), line(24, 'promise-broken')],
    ],
    ['says nothing of what was taken back', [told('denied', noon(23)), undone(1, noon(24))], [line(12, 'contacted')]],
  ])('%s', (_, events, expected) => expect(talk({}, ...events).story).toEqual(expected));

  test('without a contact has the newest five', () => {
    const days = [20, 21, 22, 23, 24, 25];
    const { story } = talk(never, ...days.map((day) => told('asked-again', noon(day))));
    expect(story).toEqual(days.slice(1).map((day) => line(day, 'asked-again')));
  });

  test('tells of every answer there is, and of no silence', () => {
    const silent = SITUATIONS.filter((situation) => talk(never, told(situation, noon(23))).story.length === 0);
    expect(silent).toEqual<Situation[]>([
      'no-answer',
      'promise-broken',
      'arrived-after-refund',
      'message-stalled',
      'giving-up',
    ]);
  });

  test('is in the order of the days, also where one was written down late', () => {
    const late = [told('asked-again', noon(25)), told('please-wait', noon(26), { on: '2026-11-23' })];
    expect(talk({}, ...late).story.map(({ on }) => on)).toEqual(['2026-11-12', '2026-11-23', '2026-11-25']);
  });
});
