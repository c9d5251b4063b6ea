import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { type NextAction, nextPublicMoment, nextStep } from '../../../src/core/playbook/next-step.ts';
import { aDesk } from '../../support/a-desk.ts';
import type { SomeAnswers } from '../../support/draft-input.ts';
import { aCase, closed, drafted, sent, told, undone } from '../../support/some-case.ts';

/** The desk is in Los Angeles and open from 17:00 to 01:00 UTC; the shopper is in Shanghai. 23 November is a Monday. */
const clocks = { desk: aDesk(), timeZone: 'Asia/Shanghai' };
const monday = '2026-11-23T17:30:00.000Z';
const tuesday = '2026-11-24T17:30:00.000Z';
const nextMonday = '2026-11-30T18:00:00.000Z';

const next = (answers: SomeAnswers, ...events: readonly CaseEvent[]) => {
  const found = nextStep(aCase({ answers }, ...events), clocks);
  return found === null ? null : [found.step, found.action, found.at.toISOString().slice(0, 16)];
};
type Row = readonly [string, readonly CaseEvent[], readonly [number, NextAction, string] | null];

function rows(name: string, table: readonly Row[]): void {
  describe(name, () => {
    test.each(table)('%s', (_, events, expected) => expect(next({}, ...events)).toEqual(expected));
  });
}

rows('a text that was written and not sent', [
  [
    'a post: in the next working hours',
    [told('no-answer', tuesday), drafted(tuesday, 'public-follow-up')],
    [5, 'send-public-follow-up', '2026-11-24T17:30'],
  ],
  [
    'a post, outside of them: when the desk opens',
    [told('no-answer', '2026-11-24T10:00:00.000Z'), drafted('2026-11-24T10:00:00.000Z', 'public-follow-up')],
    [5, 'send-public-follow-up', '2026-11-24T17:00'],
  ],
  [
    'a post, on the evening before Thanksgiving: on the Friday',
    [told('no-answer', '2026-11-26T02:00:00.000Z'), drafted('2026-11-26T02:00:00.000Z', 'public-follow-up')],
    [5, 'send-public-follow-up', '2026-11-27T17:00'],
  ],
  [
    'the first post of a case that began by mail',
    [told('no-answer', tuesday), drafted(tuesday, 'public-post')],
    [1, 'send-public-post', '2026-11-24T17:30'],
  ],
  [
    'a message: at once',
    [told('asked-for-message', '2026-11-24T10:00:00.000Z'), drafted('2026-11-24T10:00:00.000Z', 'direct-message')],
    [2, 'send-direct-message', '2026-11-24T10:00'],
  ],
  [
    'a reply: at once',
    [told('asked-again', tuesday), drafted(tuesday, 'reply')],
    [3, 'send-reply', '2026-11-24T17:30'],
  ],
  [
    'a request for a supervisor: at once',
    [told('denied', tuesday), drafted(tuesday, 'supervisor-request', 'public-follow-up')],
    [4, 'send-supervisor-request', '2026-11-24T17:30'],
  ],
  ['a mail: at once', [told('no-answer', tuesday), drafted(tuesday, 'email')], [3, 'send-email', '2026-11-24T17:30']],
  [
    'a message on Instagram: at once',
    [told('no-answer', tuesday), drafted(tuesday, 'instagram-message', 'email')],
    [3, 'send-instagram-message', '2026-11-24T17:30'],
  ],
  [
    'of an earlier turn is not waited for',
    [told('asked-again', monday), drafted(monday, 'reply'), told('please-wait', tuesday)],
    [3, 'look-for-answer', '2026-11-27T17:00'],
  ],
  [
    'of a turn that was taken back is not waited for',
    [sent('public-post', monday), told('denied', tuesday), drafted(tuesday, 'reply'), undone(2, tuesday)],
    [2, 'look-for-answer', '2026-11-24T17:30'],
  ],
]);

rows('a day lies between two public texts', [
  [
    'from the instant of the last one',
    [
      sent('public-post', '2026-11-24T18:00:00.000Z'),
      told('no-answer', '2026-11-25T17:10:00.000Z'),
      drafted('2026-11-25T17:10:00.000Z', 'public-follow-up'),
    ],
    [5, 'send-public-follow-up', '2026-11-25T18:00'],
  ],
  [
    'from noon of the day that was named, in Shanghai',
    [
      { ...sent('public-post', '2026-11-24T23:30:00.000Z'), on: '2026-11-24' } as CaseEvent,
      told('no-answer', '2026-11-24T23:40:00.000Z'),
      drafted('2026-11-24T23:40:00.000Z', 'public-follow-up'),
    ],
    [5, 'send-public-follow-up', '2026-11-25T17:00'],
  ],
  [
    'whichever of them was sent last',
    [
      sent('public-follow-up', tuesday),
      { ...sent('public-post', '2026-11-24T18:00:00.000Z'), on: '2026-11-20' } as CaseEvent,
      told('promise-broken', '2026-11-24T19:00:00.000Z'),
      drafted('2026-11-24T19:00:00.000Z', 'public-follow-up'),
    ],
    [5, 'send-public-follow-up', '2026-11-25T17:30'],
  ],
  [
    'but not from one whose sending was taken back',
    [
      sent('public-post', tuesday),
      undone(1, tuesday),
      told('no-answer', '2026-11-24T18:00:00.000Z'),
      drafted('2026-11-24T18:00:00.000Z', 'public-follow-up'),
    ],
    [5, 'send-public-follow-up', '2026-11-24T18:00'],
  ],
  [
    'but not from a message or a mail',
    [
      sent('direct-message', tuesday),
      sent('email', tuesday),
      told('no-answer', '2026-11-24T18:00:00.000Z'),
      drafted('2026-11-24T18:00:00.000Z', 'public-follow-up'),
    ],
    [5, 'send-public-follow-up', '2026-11-24T18:00'],
  ],
]);

rows('after sending, the answer is looked for', [
  [
    'to a public text: a day later',
    [sent('public-post', '2026-11-20T18:00:00.000Z'), sent('public-follow-up', monday)],
    [5, 'look-for-answer', '2026-11-24T17:30'],
  ],
  ['to a message: two days later', [sent('direct-message', monday)], [3, 'look-for-answer', '2026-11-25T17:30']],
  ['to a reply, over Thanksgiving', [sent('reply', tuesday)], [3, 'look-for-answer', '2026-11-27T17:00']],
  ['to a request for a supervisor', [sent('supervisor-request', monday)], [4, 'look-for-answer', '2026-11-25T17:30']],
  [
    'to a message on Instagram: a day later',
    [sent('instagram-message', monday)],
    [2, 'look-for-answer', '2026-11-24T17:30'],
  ],
  ['to a mail: three days later', [sent('email', monday)], [2, 'look-for-answer', '2026-11-27T17:00']],
  [
    'from the day that was named',
    [{ ...sent('reply', nextMonday), on: '2026-11-28' } as CaseEvent],
    [3, 'look-for-answer', '2026-11-30T17:00'],
  ],
  [
    'beside a formal way',
    [{ kind: 'route-opened', at: monday, route: 'x' }, sent('reply', monday)],
    [3, 'look-for-answer', '2026-11-25T17:30'],
  ],
  [
    'to the text of a turn',
    [told('asked-again', monday), drafted(monday, 'reply'), sent('reply', tuesday)],
    [3, 'look-for-answer', '2026-11-27T17:00'],
  ],
]);

rows('a promise is checked', [
  [
    'three days after its day, in the morning of the shopper, when the desk opens',
    [told('promised', monday, { until: '2026-11-27' })],
    [3, 'check-promise', '2026-11-30T17:00'],
  ],
  [
    'also while its text was not sent',
    [told('promised', monday, { until: '2026-11-27' }), drafted(monday, 'reply')],
    [3, 'check-promise', '2026-11-30T17:00'],
  ],
  [
    'and after it was',
    [told('promised', monday, { until: '2026-11-27' }), drafted(monday, 'reply'), sent('reply', monday)],
    [3, 'check-promise', '2026-11-30T17:00'],
  ],
  [
    'without a day: three days after the fourteen of a parcel',
    [told('promised', monday)],
    [3, 'check-promise', '2026-12-11T17:00'],
  ],
  [
    'by record, though nothing was told',
    [{ kind: 'promised', at: monday, until: '2026-11-27' }],
    [3, 'check-promise', '2026-11-30T17:00'],
  ],
  [
    'by record, after something was told',
    [told('asked-again', monday), { kind: 'promised', at: monday, until: '2026-11-27' }],
    [3, 'check-promise', '2026-11-30T17:00'],
  ],
  [
    'though something else was told since, where that is looked for later',
    [
      told('promised', monday, { until: '2026-11-27' }),
      told('asked-again', '2026-11-28T17:30:00.000Z'),
      sent('reply', '2026-11-29T18:00:00.000Z'),
    ],
    [3, 'check-promise', '2026-11-30T17:00'],
  ],
  [
    'but what was told since is looked for, where that is earlier',
    [told('promised', monday, { until: '2026-12-15' }), told('asked-again', tuesday), sent('reply', tuesday)],
    [3, 'look-for-answer', '2026-11-27T17:00'],
  ],
  [
    'not once it was broken',
    [told('promised', monday), told('promise-broken', nextMonday), drafted(nextMonday, 'supervisor-request')],
    [4, 'send-supervisor-request', '2026-11-30T18:00'],
  ],
  [
    'not when it was taken back',
    [sent('public-post', monday), told('promised', tuesday), undone(2, tuesday)],
    [2, 'look-for-answer', '2026-11-24T17:30'],
  ],
]);

rows('please wait', [
  [
    'up to a day: the day after',
    [told('please-wait', monday, { until: '2026-12-01' }), drafted(monday, 'reply')],
    [3, 'check-wait', '2026-12-02T17:00'],
  ],
  [
    'without a day: the reply, and then two days',
    [told('please-wait', monday), drafted(monday, 'reply')],
    [3, 'send-reply', '2026-11-23T17:30'],
  ],
  ['without a day or a text: two days', [told('please-wait', monday)], [3, 'look-for-answer', '2026-11-25T17:30']],
  [
    'is over when something else is told',
    [
      told('please-wait', monday, { until: '2026-12-01' }),
      told('denied', tuesday),
      drafted(tuesday, 'supervisor-request'),
    ],
    [4, 'send-supervisor-request', '2026-11-24T17:30'],
  ],
  [
    'is lifted with a promise',
    [told('please-wait', monday, { until: '2026-12-01' }), { kind: 'promised', at: tuesday, until: '2026-12-04' }],
    [3, 'check-promise', '2026-12-07T17:00'],
  ],
]);

rows('an answer', [
  [
    'that was only written down is told what it means',
    [sent('public-post', monday), { kind: 'answered', at: tuesday, by: 'NikeSupport' }],
    [3, 'tell-answer', '2026-11-24T17:30'],
  ],
  [
    'is no longer to be told once it was',
    [{ kind: 'answered', at: tuesday }, told('asked-again', tuesday), drafted(tuesday, 'reply')],
    [3, 'send-reply', '2026-11-24T17:30'],
  ],
  [
    'nor once a text answered it',
    [{ kind: 'answered', at: monday }, sent('direct-message', tuesday)],
    [3, 'look-for-answer', '2026-11-27T17:00'],
  ],
  [
    'nor when it was taken back',
    [sent('public-post', monday), { kind: 'answered', at: tuesday }, undone(2, tuesday)],
    [2, 'look-for-answer', '2026-11-24T17:30'],
  ],
]);

rows('past the last rung', [
  [
    'there is no text: they are looked for as after a message',
    [told('no-answer', monday)],
    [3, 'look-for-answer', '2026-11-25T17:30'],
  ],
]);

rows('nothing is due', [
  ['when the case is closed', [sent('public-post', monday), closed(tuesday)], null],
  ['when it is solved, though a text could thank', [told('solved', monday), drafted(monday, 'closing-post')], null],
  ['when it is given up', [told('giving-up', monday), drafted(monday, 'closing-post')], null],
  ['when it is closed while a promise was open', [told('promised', monday), closed(tuesday)], null],
  ['when it is closed while an answer was not told', [{ kind: 'answered', at: monday }, closed(tuesday)], null],
]);

rows('a case that goes on after it was closed', [
  [
    'has a next step again',
    [told('solved', monday), told('refund-sent-not-arrived', tuesday), drafted(tuesday, 'reply')],
    [3, 'send-reply', '2026-11-24T17:30'],
  ],
  [
    'when the closing was taken back',
    [sent('public-post', monday), closed(tuesday), undone(2, tuesday)],
    [2, 'look-for-answer', '2026-11-24T17:30'],
  ],
]);

describe('before anything was sent', () => {
  test.each<[string, SomeAnswers, readonly CaseEvent[], readonly [number, NextAction, string]]>([
    ['the post', {}, [], [1, 'publish-post', '2026-11-23T17:00']],
    ['a note changes nothing', {}, [{ kind: 'note', at: monday, text: 'x' }], [1, 'publish-post', '2026-11-23T17:00']],
    [
      'nor does a way that was opened',
      {},
      [{ kind: 'route-opened', at: monday, route: 'x' }],
      [1, 'publish-post', '2026-11-23T17:00'],
    ],
    ['the mail of who cannot use X', { canUseX: false }, [], [1, 'send-email', '2026-11-22T10:00']],
    ['the bank', { problem: 'not-my-charge', detail: null }, [], [1, 'call-bank', '2026-11-22T10:00']],
  ])('%s', (_, answers, events, expected) => expect(next(answers, ...events)).toEqual(expected));
});

describe('the next good moment for a public text', () => {
  const moment = (from: string, ...events: readonly CaseEvent[]) =>
    nextPublicMoment(aCase({}, ...events), new Date(from), clocks)
      .toISOString()
      .slice(0, 16);

  test.each<[string, string, readonly CaseEvent[], string]>([
    ['now, in working hours', tuesday, [], '2026-11-24T17:30'],
    ['the opening, outside of them', '2026-11-24T03:00:00.000Z', [], '2026-11-24T17:00'],
    ['a day after the last one', tuesday, [sent('public-post', '2026-11-24T17:20:00.000Z')], '2026-11-25T17:20'],
    [
      'a day after it and then the opening',
      tuesday,
      [sent('closing-post', '2026-11-24T04:00:00.000Z')],
      '2026-11-25T17:00',
    ],
  ])('%s', (_, from, events, expected) => expect(moment(from, ...events)).toBe(expected));
});
