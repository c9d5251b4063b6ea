import { expect, test } from 'vitest';
import { readReply } from '../../../src/core/reading/read-reply.ts';
import { someReplyFacts } from '../../support/some-reply-facts.ts';

const facts = { ...someReplyFacts, orderNumbers: ['C0123'], isPublic: true };

/** The best of some runs: what the code takes, not what else the machine does. */
function bestMs(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const hostile = [
  'a', 'a ', 'a.', 'a.a.', 'please ', 'please send ', 'not ', 'if ', 'we will ', 'sorry ', 'refund of $20 ', '1 ', '1-', '12/31 ', '$1,', 'https://a.',
  'www.', '@', 'a@b.', '^', '- A\n', '\n', '> \n', '?', '. ', '😀 A', 'case number ', 'ref 1', '(', '[#', '1 day ', '3-5 business days ', 'one to two ',
  'Monday ', 'Nov 2 ', 'send us your ', 'send password ', 'order number, ', 'email address and ', '验证码', '加我', '请先', '，', '。', "'s ", 'e-mail ',
  'once we receive ', 'please send us:\n- order number\n', '1%', '+1 ', 'On a wrote:\n', '-', '_', ' – ',
]; // biome-ignore format: one list

// Alone 70 ms at most; other tests run beside this one.
test.each(hostile)('20,000 characters of %j are read in time', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
  expect(bestMs(5, () => readReply(text, facts))).toBeLessThan(200);
});

test('ten times the text takes about ten times as long', () => {
  const text = (length: number): string => 'Please send us your order number, we will reply in 3 days. '.repeat(length);
  const [short, long] = [20, 200].map((length) => bestMs(5, () => readReply(text(length), facts)));
  expect((long ?? 0) / (short ?? 1)).toBeLessThan(25);
});
