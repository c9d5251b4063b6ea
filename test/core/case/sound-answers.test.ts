import { expect, test } from 'vitest';
import { soundAnswers } from '../../../src/core/case/sound-answers.ts';

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  [
    'right answers stay',
    { brand: 'nike', problem: 'damaged', detail: null },
    { brand: 'nike', problem: 'damaged', detail: null },
  ],
  ['of the order only what was answered', { order: { number: 'C1' } }, { order: { number: 'C1' } }],
  ['a brand that is none goes', { brand: null, item: 'shoes' }, { item: 'shoes' }],
  ['a problem that is none goes', { problem: 'bogus', item: 'shoes' }, { item: 'shoes' }],
  ['a name that every object has is no problem', { problem: 'toString' }, {}],
  ['money without a currency goes', { amount: { value: 5, currency: 'NOPE' }, item: 'shoes' }, { item: 'shoes' }],
  ['a field of nobody goes', { colour: 'red', item: 'shoes' }, { item: 'shoes' }],
  ['control codes go', { detail: 'a\u001b]0;pwn\u0007b' }, { detail: 'a]0;pwnb' }],
  ['several wrong ones go one by one', { brand: 5, problem: 7, order: 3, item: 'shoes' }, { item: 'shoes' }],
])('%s', (_, stored, sound) => expect(soundAnswers(stored)).toEqual(sound));
