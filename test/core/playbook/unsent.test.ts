import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import type { DraftKind } from '../../../src/core/case/vocabulary.ts';
import { unsentOf } from '../../../src/core/playbook/unsent.ts';
import { aCase, closed, sent } from '../../support/some-case.ts';

const written = (at: string, ...kinds: DraftKind[]): CaseEvent => ({
  kind: 'drafted',
  at,
  drafts: kinds.map((kind) => ({ kind, language: 'en', text: 'Could you help?' })),
});
const first = written('2026-11-22T10:00:00.000Z', 'public-post', 'email');
const post = sent('public-post', '2026-11-23T17:30:00.000Z');
const silence: CaseEvent = { kind: 'situation', at: '2026-11-25T09:00:00.000Z', situation: 'no-answer' };
const followUp = written('2026-11-25T09:00:00.000Z', 'public-follow-up');

const rows: readonly [string, readonly CaseEvent[], object | null][] = [
  ['nothing was written', [], null],
  ['the first texts', [first], { kinds: ['public-post', 'email'], since: '2026-11-22T10:00:00.000Z' }],
  [
    'written anew: since the first time',
    [first, written('2026-11-24T10:00:00.000Z', 'email')],
    { kinds: ['public-post', 'email'], since: '2026-11-22T10:00:00.000Z' },
  ],
  ['one of them was sent', [first, post], null],
  ['a turn begins anew', [first, post, silence], null],
  [
    'the text of a turn',
    [first, post, silence, followUp],
    { kinds: ['public-follow-up'], since: '2026-11-25T09:00:00.000Z' },
  ],
  ['it was sent', [first, post, silence, followUp, sent('email', '2026-11-25T10:00:00.000Z')], null],
  [
    'that it was sent was taken back',
    [first, post, { kind: 'undo', at: '2026-11-24T10:00:00.000Z', event: 2 }],
    { kinds: ['public-post', 'email'], since: '2026-11-22T10:00:00.000Z' },
  ],
  ['a closed case has nothing to send', [first, closed('2026-11-24T10:00:00.000Z')], null],
];
test.each(rows)('what was written and not sent: %s', (_, events, expected) => {
  const found = unsentOf(aCase({}, ...events));
  expect(found === null ? null : { ...found, since: found.since.toISOString() }).toEqual(expected);
});
