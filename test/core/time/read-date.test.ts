import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';
import { readDate } from '../../../src/core/time/read-date.ts';

/** A Sunday. */
const today: PlainDate = '2026-11-22';
const past = (typed: string, day: PlainDate = today) => readDate(typed, { today: day, lean: 'past' });
const future = (typed: string, day: PlainDate = today) => readDate(typed, { today: day, lean: 'future' });

describe('a day with its year is that day, whatever the direction', () => {
  test.each<[string, PlainDate]>([
    ['2026-11-02', '2026-11-02'],
    ['2026/11/2', '2026-11-02'],
    ['2026.11.02', '2026-11-02'],
    ['2026 11 02', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['13/11/2026', '2026-11-13'],
    ['11/13/2026', '2026-11-13'],
    ['03/03/2026', '2026-03-03'],
    ['02.11.2026', '2026-11-02'],
    ['26/11/02', '2026-11-02'],
    ['13/11/19', '2019-11-13'],
    ['2026-11-02 10:30', '2026-11-02'],
    ['2026-11-02T23:30:00Z', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['2026 年 11 月 2 日', '2026-11-02'],
    ['26年11月2号', '2026-11-02'],
    ['二〇二六年十一月二日', '2026-11-02'],
    ['２０２６年１１月２日', '2026-11-02'],
    ['2026年11月2日（周一）', '2026-11-02'],
    ['2026年11月2日 星期一 10:30', '2026-11-02'],
    ['去年11月2日', '2025-11-02'],
    ['今年1月5号', '2026-01-05'],
    ['2 Nov 2026', '2026-11-02'],
    ['Nov 2nd, 2026', '2026-11-02'],
    ['Mon, 2 Nov 2026', '2026-11-02'],
    ['Monday, November 2, 2026', '2026-11-02'],
    ['2-Nov-2026', '2026-11-02'],
    ['Nov 2, 2026 at 10:30 AM', '2026-11-02'],
  ])('%s is %s', (typed, day) => {
    expect(past(typed)).toEqual({ day });
    expect(future(typed)).toEqual({ day });
  });
});

describe('a day without a year or month is the nearest', () => {
  test.each<[string, PlainDate, PlainDate]>([
    ['13/11', '2026-11-13', '2027-11-13'],
    ['11/13', '2026-11-13', '2027-11-13'],
    ['3/3', '2026-03-03', '2027-03-03'],
    ['11月2日', '2026-11-02', '2027-11-02'],
    ['11月2号', '2026-11-02', '2027-11-02'],
    ['12月1日', '2025-12-01', '2026-12-01'],
    ['11月22日', '2026-11-22', '2026-11-22'],
    ['十一月二号', '2026-11-02', '2027-11-02'],
    ['十二月三十一日', '2025-12-31', '2026-12-31'],
    ['周一 11月2日', '2026-11-02', '2027-11-02'],
    ['2月29日', '2024-02-29', '2028-02-29'],
    ['29 Feb', '2024-02-29', '2028-02-29'],
    ['5号', '2026-11-05', '2026-12-05'],
    ['31号', '2026-10-31', '2026-12-31'],
    ['the 5th', '2026-11-05', '2026-12-05'],
    ['2 Nov', '2026-11-02', '2027-11-02'],
    ['Nov 2nd', '2026-11-02', '2027-11-02'],
    ['November 2', '2026-11-02', '2027-11-02'],
    ['on November 2', '2026-11-02', '2027-11-02'],
    ['Dec 24', '2025-12-24', '2026-12-24'],
    ['2nd of Nov.', '2026-11-02', '2027-11-02'],
    ['周五', '2026-11-20', '2026-11-27'],
    ['星期天', '2026-11-22', '2026-11-22'],
    ['on Monday', '2026-11-16', '2026-11-23'],
    ['Sat', '2026-11-21', '2026-11-28'],
  ])('%s is %s, or %s to come', (typed, before, after) => {
    expect(past(typed)).toEqual({ day: before });
    expect(future(typed)).toEqual({ day: after });
  });
});

test.each<[string, PlainDate]>([
  ['今天', '2026-11-22'],
  ['昨天', '2026-11-21'],
  ['昨天晚上', '2026-11-21'],
  ['前天', '2026-11-20'],
  ['大前天', '2026-11-19'],
  ['明天', '2026-11-23'],
  ['后天', '2026-11-24'],
  ['3天前', '2026-11-19'],
  ['十天以前', '2026-11-12'],
  ['两周前', '2026-11-08'],
  ['两個禮拜前', '2026-11-08'],
  ['一个星期前', '2026-11-15'],
  ['5天后', '2026-11-27'],
  ['上周五', '2026-11-13'],
  ['上个星期天', '2026-11-15'],
  ['上上周一', '2026-11-02'],
  ['本周三', '2026-11-18'],
  ['下周一', '2026-11-23'],
  ['上个月5号', '2026-10-05'],
  ['下月1日', '2026-12-01'],
  ['today', '2026-11-22'],
  ['Yesterday.', '2026-11-21'],
  ['the day before yesterday', '2026-11-20'],
  ['tomorrow', '2026-11-23'],
  ['3 days ago', '2026-11-19'],
  ['three days ago', '2026-11-19'],
  ['a week ago', '2026-11-15'],
  ['2 weeks ago', '2026-11-08'],
  ['in 3 days', '2026-11-25'],
  ['Friday last week', '2026-11-13'],
  ['last Sunday', '2026-11-15'],
  ['next Monday', '2026-11-23'],
])('%s, said on Sunday 22 November, is %s', (typed, day) => expect(past(typed)).toEqual({ day }));

test.each<[string, PlainDate, readonly [PlainDate, PlainDate]]>([
  ['2/11', today, ['2026-11-02', '2026-02-11']],
  ['2.11', today, ['2026-11-02', '2026-02-11']],
  ['02/11/2026', today, ['2026-11-02', '2026-02-11']],
  ['2-11-2026', today, ['2026-11-02', '2026-02-11']],
  ['02/11/26', today, ['2026-11-02', '2026-02-11']],
  ['12/1', '2026-01-20', ['2026-01-12', '2025-12-01']],
  ['25/12/24', today, ['2024-12-25', '2025-12-24']],
  ['last Friday', today, ['2026-11-20', '2026-11-13']],
  ['next Friday', '2026-11-18', ['2026-11-20', '2026-11-27']],
])('%s may be two days', (typed, day, either) => expect(past(typed, day)).toEqual({ either }));

test.each([
  ...['', ' ', '5', '11', '1102', '2026', '2026-11', '11/2026', '2 11', '-1', '1/2/3/4', '99999999', '2569年11月2日'],
  ...['2026-02-30', '20260230', '31/4', '31/04/2026', '0/0', '13/13', '2026-13-01', '2026/11-02', '31 Apr', 'Feb 30'],
  ...[
    '4月31日',
    '二月三十号',
    '32号',
    '0号',
    'Nov 32',
    '11月初',
    '11月',
    '11月底',
    '11月中旬',
    '上周',
    '上个月',
    '周末',
  ],
  ...[
    '前几天',
    '几天前',
    '三四天前',
    '十几天前',
    '半个月前',
    '一个月前',
    '3小时前',
    '双十一',
    '去年',
    '农历十一月初二',
  ],
  ...['early Nov', 'November', 'Nov 2026', 'next year', 'last week', 'last month', 'a month ago', 'a few days ago'],
  ...['a couple of days ago', 'about 3 days ago', '5 hours ago', 'now', '2 Nov - 5 Nov', '2 or 3 Nov', '11月2日到5日'],
  ...['I think 2 Nov', 'order 2026-11-02', 'never', '不记得了', '🙂', '1.5 days ago', `2 Nov${' '.repeat(60)}`],
])('"%s" names no day', (typed) => {
  expect(past(typed)).toBeNull();
  expect(future(typed)).toBeNull();
});

test('no text makes it fail, and every day it gives exists', () => {
  const pieces = fc.constantFrom(
    ...'0 1 2 9 11 30 31 99 2026 / - . 年 月 日 号 周 星期 上 下 前 天 Nov Feb last next ago week day the th , :'.split(
      ' ',
    ),
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 70 }),
        fc.constantFrom('__proto__', 'constructor', 'toString'),
        fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
      ),
      (typed) => {
        const found = past(typed);
        const days = found === null ? [] : 'day' in found ? [found.day] : found.either;
        for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      },
    ),
    { numRuns: 500 },
  );
});

describe('the time zone of the machine changes nothing', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Shanghai', 'America/New_York'])('%s', (zone) => {
    process.env.TZ = zone;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(past('yesterday')).toEqual({ day: '2026-11-21' });
    expect(past('3 days ago')).toEqual({ day: '2026-11-19' });
    expect(past('2 Nov')).toEqual({ day: '2026-11-02' });
    expect(past('昨天')).toEqual({ day: '2026-11-21' });
    expect(past('on Monday')).toEqual({ day: '2026-11-16' });
  });
});
