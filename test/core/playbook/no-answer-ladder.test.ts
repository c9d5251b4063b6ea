import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { RUNGS, type Rung, type RungId, rungOf } from '../../../src/core/playbook/no-answer-ladder.ts';
import { kindOf, type Script } from '../../../src/core/playbook/scripts.ts';
import { aCase, drafted, sent, told, undone } from '../../support/some-case.ts';

const at = '2026-11-23T17:30:00.000Z';
const silence = told('no-answer', at);
const silences = (times: number): readonly CaseEvent[] => Array.from({ length: times }, () => silence);

const rung = (posts: boolean, ...events: readonly CaseEvent[]) => rungOf(aCase({}, ...events), posts);

/** The rungs in order: one after the other a silence is told of, and the texts of its rung are written. */
function climb(posts: boolean, ...before: readonly CaseEvent[]): readonly Rung[] {
  let events = before;
  const rungs: Rung[] = [];
  for (let times = 1; times <= 12 && rungs.at(-1)?.id !== 'done'; times += 1) {
    const reached = rung(posts, ...events, silence);
    rungs.push(reached);
    const kinds = reached.scripts.map(kindOf);
    events = [...events, silence, ...(kinds.length === 0 ? [] : [drafted(at, ...kinds)])];
  }
  return rungs;
}

describe('the ladder', () => {
  test.each<[string, boolean, readonly (readonly [RungId, readonly Script[]])[]]>([
    [
      'on X: the handle and the button for messages, another slot, under their post, another channel, a formal way',
      true,
      [
        ['check-handle', ['public-follow-up/progress', 'direct-message']],
        ['another-slot', ['public-follow-up/facts']],
        ['under-latest-post', ['public-follow-up/under-latest-post']],
        ['other-channel', ['instagram-message', 'email/reminder']],
        ['formal-route', ['public-follow-up/last', 'email/final']],
        ['supervisor', ['supervisor-request/stalled']],
        ['done', []],
      ],
    ],
    [
      'where nothing is posted: by mail',
      false,
      [
        ['remind-by-email', ['email/reminder']],
        ['supervisor', ['supervisor-request/stalled']],
        ['other-channel', ['instagram-message']],
        ['formal-route', ['email/final']],
        ['done', []],
      ],
    ],
  ])('%s', (_, posts, rungs) => {
    expect(climb(posts).map(({ id, scripts }) => [id, scripts])).toEqual(rungs);
  });

  test('goes no higher than its last rung', () =>
    expect(rung(true, ...silences(40))).toEqual({ id: 'done', scripts: [] }));

  const beginnings: readonly (readonly [string, boolean, readonly CaseEvent[]])[] = [
    ['a case that posted', true, [sent('public-post', at)]],
    ['a case that noted nothing', true, []],
    ['a case that began by mail', true, [sent('email', at)]],
    ['a case that posts nothing', false, [sent('email', at)]],
  ];
  test.each(beginnings)('of %s repeats no rung and no text', (_, posts, before) => {
    const rungs = climb(posts, ...before);
    expect([new Set(rungs.map(({ id }) => id)).size, rungs.at(-1)?.id]).toEqual([rungs.length, 'done']);
    const scripts = rungs.flatMap((reached) => reached.scripts);
    expect(new Set(scripts).size).toBe(scripts.length);
  });

  test('has every rung that there is', () => {
    const reached = beginnings.flatMap(([, posts, before]) => climb(posts, ...before).map(({ id }) => id));
    expect(RUNGS.filter((id) => !reached.includes(id))).toEqual([]);
  });
});

describe('what was tried is not tried again', () => {
  test.each<[string, readonly CaseEvent[], RungId]>([
    ['after they answered in between', [silence, told('please-wait', at), silence], 'another-slot'],
    ['after an answer that was only written down', [silence, { kind: 'answered', at }, silence], 'another-slot'],
    ['after a promise that was not kept', [...silences(2), told('promised', at), silence], 'under-latest-post'],
    ['but a silence that was taken back was none', [silence, undone(1, at), silence], 'check-handle'],
  ])('%s', (_, events, id) => expect(rung(true, ...events).id).toBe(id));
});

describe('a message', () => {
  const handle = (...events: readonly CaseEvent[]) => rung(true, ...events, silence).scripts;

  test('that was sent is not sent again', () =>
    expect(handle(sent('direct-message', at))).toEqual(['public-follow-up/progress']));

  test('that was only written is', () =>
    expect(handle(drafted(at, 'direct-message'))).toEqual(['public-follow-up/progress', 'direct-message']));

  test('whose sending was taken back is', () =>
    expect(handle(sent('direct-message', at), undone(1, at))).toEqual(['public-follow-up/progress', 'direct-message']));
});

describe('a case that began with a mail', () => {
  const mail = sent('email', at);

  const ids = (...events: readonly CaseEvent[]) => climb(true, ...events).map(({ id }) => id);

  test('posts first, and then climbs from the bottom', () => {
    expect(ids(mail).slice(0, 3)).toEqual(['first-post', 'check-handle', 'another-slot']);
    expect(ids(mail, silence, sent('public-post', at))[0]).toBe('check-handle');
  });

  test('stays on the rung of a turn whose post was sent meanwhile', () =>
    expect(rung(true, mail, silence, sent('public-post', at)).id).toBe('first-post'));

  test('has only its mail noted, but posted before: it climbs on', () => {
    expect(ids(silence, drafted(at, 'public-follow-up', 'direct-message'), mail)[0]).toBe('another-slot');
  });

  test('began to use X after two silences: the first post, then the bottom of the ladder', () => {
    const before = [mail, silence, drafted(at, 'email'), silence, drafted(at, 'supervisor-request')];
    expect(rung(false, ...before).id).toBe('supervisor');
    expect(ids(...before).slice(0, 2)).toEqual(['first-post', 'check-handle']);
  });
});
