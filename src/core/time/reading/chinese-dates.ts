import { NUMERALS, readNumeral } from '../../numerals.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { dayOf, inMonth, inNearestMonth, inNearestYear, inWeek, nearestWeekday } from './nearest-day.ts';
import { type DateForm, reading, type View } from './read-day.ts';

/** Dates in Chinese. Vague ones (11月初, 前几天, 上周, a month ago) name no day. */
export const chineseDate: DateForm = (text, view) => {
  if (!/\p{Script=Han}/u.test(text)) return null;
  const plain = text
    .replace(/\s/g, '')
    .replace(/[週禮個後兩號這當]/g, (sign) => simplified[sign] ?? sign)
    .replace(/的?(?:早上|上午|中午|下午|傍晚|晚上|夜里|凌晨)$/, '');
  return reading(ofCalendar(plain, view) ?? ofWeek(plain, view) ?? ofDistance(plain, view.today));
};

const simplified: Readonly<Record<string, string>> = {
  週: '周',
  禮: '礼',
  個: '个',
  後: '后',
  兩: '两',
  號: '号',
  這: '这',
  當: '当',
};

const number = `[\\d${NUMERALS}]{1,4}`;
const years: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 明年: 1 };
const months: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 当: 0, 下: 1 };
const calendar = new RegExp(
  `^(?:(?<year>${number})年|(?<named>[前去上今本明]年))?(?:(?<month>${number})月(?:份)?|(?<near>上上|[上本这当下])个?月)?(?<day>${number})(?<end>[日号]?)$`,
);

function ofCalendar(text: string, view: View): PlainDate | null {
  const groups = calendar.exec(text)?.groups;
  const day = readNumeral(groups?.day ?? '');
  if (groups === undefined || day === null) return null;
  const { year, named, month, near, end } = groups;
  if (near !== undefined)
    return year === undefined && named === undefined ? inMonth(day, months[near] ?? 0, view.today) : null;
  if (month === undefined)
    return year === undefined && named === undefined && end !== '' ? inNearestMonth(day, view) : null;
  const monthNumber = readNumeral(month) ?? 0;
  if (named !== undefined) return dayOf(Number(view.today.slice(0, 4)) + (years[named] ?? 0), monthNumber, day);
  return year === undefined
    ? inNearestYear(monthNumber, day, view)
    : dayOf(fullYear(readNumeral(year)), monthNumber, day);
}

/** 26年 is 2026. */
const fullYear = (year: number | null): number => (year === null ? 0 : year < 100 ? 2000 + year : year);

const week = /^(?<which>上上|[上本这下])?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天1-6])$/;
const weeks: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 };

function ofWeek(text: string, view: View): PlainDate | null {
  const groups = week.exec(text)?.groups;
  if (groups === undefined) return null;
  const sign = groups.weekday ?? '';
  const weekday = /\d/.test(sign) ? Number(sign) : '一二三四五六日'.indexOf(sign === '天' ? '日' : sign) + 1;
  return groups.which === undefined
    ? nearestWeekday(weekday, view)
    : inWeek(weekday, weeks[groups.which] ?? 0, view.today);
}

/** A map, because what was typed may be called like something that every object has. */
const named: ReadonlyMap<string, number> = new Map(
  Object.entries({
    大前天: -3,
    前天: -2,
    前日: -2,
    前晚: -2,
    昨天: -1,
    昨日: -1,
    昨晚: -1,
    今天: 0,
    今日: 0,
    今早: 0,
    今晚: 0,
    明天: 1,
    明日: 1,
    明晚: 1,
    后天: 2,
    大后天: 3,
  }),
);
const distance = new RegExp(`^(?<count>${number})(?:(?<days>[天日])|个?(?:周|星期|礼拜))(?:以|之)?(?<side>[前后])$`);

function ofDistance(text: string, today: PlainDate): PlainDate | null {
  const near = named.get(text);
  if (near !== undefined) return addDays(today, near);
  const groups = distance.exec(text)?.groups;
  const count = readNumeral(groups?.count ?? '');
  if (groups === undefined || count === null) return null;
  const days = count * (groups.days === undefined ? 7 : 1);
  return days > 3660 ? null : addDays(today, groups.side === '前' ? -days : days);
}
