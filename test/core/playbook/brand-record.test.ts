import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import type { Situation } from '../../../src/core/case/vocabulary.ts';
import { type BrandRecord, brandRecord } from '../../../src/core/playbook/brand-record.ts';
import { aCase, sent } from '../../support/some-case.ts';

const post = sent('public-post', '2026-11-23T17:30:00.000Z');
const told = (situation: Situation, at: string, more: object = {}): CaseEvent => ({
  kind: 'situation',
  at,
  situation,
  ...more,
});
const answered: CaseEvent = { kind: 'answered', at: '2026-11-23T22:40:00.000Z', text: 'Hi' };
const promised = told('promised', '2026-11-25T09:00:00.000Z', { until: '2026-12-01' });
const nothing: Omit<BrandRecord, 'asked' | 'answered'> = {
  firstAnswer: null,
  movedToMessages: null,
  offered: null,
  promises: { made: 0, kept: 0, broken: 0 },
  askedAgain: 0,
  silences: 0,
};

describe('the record of a brand', () => {
  const rows: readonly [string, readonly CaseEvent[], Partial<BrandRecord>][] = [
    ['nothing was sent: nothing is known', [], {}],
    ['a post alone is no answer', [post], {}],
    ['hours and days run from the first text', [post, answered], { firstAnswer: { hours: 5, days: 0 } }],
    [
      'of several texts the first counts, of several answers too',
      [post, sent('email', '2026-11-23T20:00:00.000Z'), answered, told('denied', '2026-11-24T08:00:00.000Z')],
      { firstAnswer: { hours: 5, days: 0 } },
    ],
    [
      'asked for a message: the first answer and the move to messages at once',
      [post, told('asked-for-message', '2026-11-25T18:00:00.000Z')],
      { firstAnswer: { hours: 48, days: 2 }, movedToMessages: { hours: 48, days: 2 } },
    ],
    [
      'a day that was named has no hour',
      [post, { ...answered, at: '2026-11-27T09:00:00.000Z', on: '2026-11-26' }],
      { firstAnswer: { hours: null, days: 2 } },
    ],
    [
      'where no text was noted, time runs from the first silence',
      [told('no-answer', '2026-11-24T09:00:00.000Z'), told('partial-offer', '2026-11-26T10:00:00.000Z')],
      { firstAnswer: { hours: 49, days: 2 }, offered: { hours: 49, days: 2 }, silences: 1 },
    ],
    ['an answer to what was not noted has no span', [answered], {}],
    [
      'an answer of before the first text has no span',
      [post, { ...answered, at: '2026-11-24T09:00:00.000Z', on: '2026-11-20' }],
      {},
    ],
    [
      'silences and questions put again are counted',
      [
        post,
        told('no-answer', '2026-11-25T09:00:00.000Z'),
        told('asked-again', '2026-11-26T09:00:00.000Z'),
        told('asked-again', '2026-11-27T09:00:00.000Z'),
        told('message-stalled', '2026-11-29T09:00:00.000Z'),
      ],
      { firstAnswer: { hours: 63, days: 2 }, askedAgain: 2, silences: 2 },
    ],
    [
      'what was taken back does not count',
      [post, answered, { kind: 'undo', at: '2026-11-24T10:00:00.000Z', event: 2 }],
      {},
    ],
    [
      'solved by itself is a solution, and no answer',
      [post, told('solved', '2026-11-24T17:30:00.000Z')],
      { offered: { hours: 24, days: 1 } },
    ],
  ];
  test.each(rows)('%s', (_, events, expected) => {
    expect(brandRecord(aCase({}, ...events), 'Asia/Shanghai')).toMatchObject({ ...nothing, ...expected });
  });
});

describe('whether they were asked, and whether they answered', () => {
  const rows: readonly [string, readonly CaseEvent[], [boolean, boolean]][] = [
    ['nothing yet', [], [false, false]],
    ['a text was sent', [post], [true, false]],
    ['nobody answered', [told('no-answer', '2026-11-24T09:00:00.000Z')], [true, false]],
    ['they answered', [post, answered], [true, true]],
    ['they answered what was not noted', [answered], [false, true]],
    ['it was solved without a word', [post, told('solved', '2026-11-24T09:00:00.000Z')], [true, false]],
  ];
  test.each(rows)('%s', (_, events, [asked, isAnswered]) => {
    expect(brandRecord(aCase({}, ...events), 'Asia/Shanghai')).toMatchObject({ asked, answered: isAnswered });
  });
});

describe('promises', () => {
  const broken = told('promise-broken', '2026-12-04T09:00:00.000Z');
  const solved = told('solved', '2026-12-05T09:00:00.000Z');
  const again = told('promised', '2026-12-05T09:00:00.000Z');
  const rows: readonly [string, readonly CaseEvent[], BrandRecord['promises']][] = [
    ['one is open', [promised], { made: 1, kept: 0, broken: 0 }],
    ['solved after it: kept', [promised, solved], { made: 1, kept: 1, broken: 0 }],
    ['solved without one: none was kept', [solved], { made: 0, kept: 0, broken: 0 }],
    ['told as broken', [promised, broken], { made: 1, kept: 0, broken: 1 }],
    ['broken and never noted: it was made all the same', [broken], { made: 1, kept: 0, broken: 1 }],
    ['broken, promised again, broken again', [promised, broken, again, broken], { made: 2, kept: 0, broken: 2 }],
    ['broken, then kept', [promised, broken, again, solved], { made: 2, kept: 1, broken: 1 }],
    ['solved after a broken one: not kept', [promised, broken, solved], { made: 1, kept: 0, broken: 1 }],
    ['it looked solved and was not', [promised, solved, broken], { made: 1, kept: 0, broken: 1 }],
    [
      'the same told as an event and as a situation is one',
      [{ kind: 'promised', at: '2026-11-25T08:00:00.000Z', until: '2026-12-01' }, promised],
      { made: 1, kept: 0, broken: 0 },
    ],
    [
      'another day is another promise',
      [promised, told('promised', '2026-11-25T10:00:00.000Z', { until: '2026-12-08' })],
      { made: 2, kept: 0, broken: 0 },
    ],
  ];
  test.each(rows)('%s', (_, events, expected) => {
    expect(brandRecord(aCase({}, post, ...events), 'Asia/Shanghai').promises).toEqual(expected);
  });
});
