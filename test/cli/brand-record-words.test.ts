import { describe, expect, test } from 'vitest';
import { timeline as en } from '../../src/cli/words/timeline.en.ts';
import { timeline as zh } from '../../src/cli/words/timeline.zh.ts';
import type { BrandRecord } from '../../src/core/playbook/brand-record.ts';

const asked: BrandRecord = {
  asked: true,
  answered: true,
  firstAnswer: null,
  movedToMessages: null,
  offered: null,
  promises: { made: 0, kept: 0, broken: 0 },
  askedAgain: 0,
  silences: 0,
};

describe('how they have treated the shopper', () => {
  const rows: readonly [Partial<BrandRecord>, string, string][] = [
    [{}, '', ''],
    [{ asked: false, answered: false }, '', ''],
    [{ answered: false }, 'No answer so far.', '到现在还没有回复。'],
    [{ firstAnswer: { hours: 0, days: 0 } }, 'First answer within the hour.', '不到一小时第一次回复。'],
    [{ firstAnswer: { hours: 1, days: 0 } }, 'First answer after 1 hour.', '1小时后第一次回复。'],
    [{ firstAnswer: { hours: 47, days: 2 } }, 'First answer after 47 hours.', '47小时后第一次回复。'],
    [{ firstAnswer: { hours: 48, days: 2 } }, 'First answer after 2 days.', '2天后第一次回复。'],
    [{ movedToMessages: { hours: null, days: 0 } }, 'Moved to messages the same day.', '当天转到私信。'],
    [{ offered: { hours: null, days: 1 } }, 'First offered a solution the next day.', '第二天第一次给出办法。'],
    [{ promises: { made: 1, kept: 0, broken: 0 } }, 'Promised once; not kept so far.', '答应过1次，还没有兑现。'],
    [{ promises: { made: 2, kept: 0, broken: 2 } }, 'Promised twice, kept none.', '答应过2次，一次也没兑现。'],
    [{ promises: { made: 3, kept: 1, broken: 2 } }, 'Promised 3 times, kept 1.', '答应过3次，兑现了1次。'],
    [{ askedAgain: 2 }, 'Asked again for what you gave: twice.', '给过的资料又问了2次。'],
    [{ silences: 3 }, 'Left you without an answer: 3 times.', '有3次没人回复。'],
  ];
  test.each(rows)('%j', (changes, english, chinese) => {
    const record = { ...asked, ...changes };
    expect([en.record(record), zh.record(record)]).toEqual([english, chinese]);
  });
});
