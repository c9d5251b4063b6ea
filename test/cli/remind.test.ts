import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { readCalendar } from '../support/read-calendar.ts';
import { aCase, closed, sent } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const dates = { placedOn: '2026-11-02', expectedBy: '2026-11-09', deliveredOn: '2026-11-10' } as const;
const answers = { paidOn: '2026-11-02', order: dates, timeZone: 'Asia/Shanghai', country: 'CN' } as const;
const posted = sent('public-post', '2026-11-22T15:00:00.000Z');
const nike = (...events: CaseEvent[]) => aCase({ answers }, posted, ...events);
const other = (...events: CaseEvent[]) =>
  aCase({ id: 'acme-1122-xyz', answers: { ...answers, paidWith: 'other' } }, posted, ...events);
const over = closed('2026-11-23T10:00:00.000Z');
const file = 'complain-nike-1122-abc.ics';

const remind = (setup: Setup, ...argv: string[]) =>
  complain(['remind', ...argv], { now: '2026-11-22T16:00:00Z', ...setup });
/** The file that an earlier run wrote. */
const earlier = async (setup: Setup = { cases: [nike()] }) => (await remind(setup)).written as Record<string, string>;
const read = ({ written }: Awaited<ReturnType<typeof remind>>, name = file) => readCalendar(String(written[name]));
const states = (world: Awaited<ReturnType<typeof remind>>, name = file) =>
  read(world, name).map(({ properties: { uid, status } }) => `${uid} ${status}`);

const paypal = 'nike-1122-abc-paypal-dispute-not-as-described';
const source = 'https://history.paypal.com/us/cshelp/article/dispute-filing-timeframes-help1173';

describe('remind', () => {
  test('writes the file, and shows what stands in it, in English', async () => {
    const world = await remind({ cases: [nike()] });
    expect([world.code, world.out]).toEqual([
      0,
      [
        'Tue 24 Nov, 01:00  Nike: look whether they have answered',
        'Thu 3 Dec, 09:00   Nike: if it is not settled, open the dispute today',
        "Thu 10 Dec         Nike: today is PayPal's last day",
        '',
      ].join('\n'),
    ]);
    expect(world.notes).toBe(
      `Written: ${file}\nOpen it in Apple Calendar or Outlook; in Google Calendar: Settings, Import.\nSomething changed? npx complain remind, and import the file again: the same\nentries are brought up to date.\n`,
    );
    expect(read(world).map(({ properties: { summary, description } }) => [summary, description])).toEqual([
      [
        'Nike: look whether they have answered',
        'running shoes, case nike-1122-abc\nWhat to type in the folder of complain: npx complain followup nike-1122-abc',
      ],
      ['Nike: if it is not settled, open the dispute today', lastDayEn],
      ["Nike: today is PayPal's last day", lastDayEn],
    ]);
  });

  test('the same in Chinese', async () => {
    const world = await remind({ cases: [nike()] }, '--lang', 'zh');
    expect([world.code, world.out]).toEqual([
      0,
      [
        '11月24日周二 01:00  Nike：看看他们有没有回复',
        '12月3日周四 09:00   Nike：还没解决的话，今天就发起争议',
        '12月10日周四        Nike：今天是 PayPal 的最后期限',
        '',
      ].join('\n'),
    ]);
    expect(world.notes).toBe(
      `已写入：${file}\n苹果日历和 Outlook：直接打开。Google 日历：在“设置”里选“导入”。情况有变化？再运\n行一次 npx complain remind，重新导入，原来的提醒会跟着更新。\n`,
    );
    expect(read(world).at(-1)?.properties).toMatchObject({
      summary: 'Nike：今天是 PayPal 的最后期限',
      description: `running shoes（投诉 nike-1122-abc）\nPayPal 的最后期限是2026年12月10日周四。来源：${source}\n到 complain 的文件夹里输入：npx complain followup nike-1122-abc\n申请好以后，记下来：npx complain record route-opened nike-1122-abc --route paypal-dispute-not-as-described`,
    });
  });

  test('a text that was not sent yet is what the entry leads to', async () => {
    const { out } = await remind({ cases: [aCase({ answers })] }, '--json');
    expect(JSON.parse(out).entries[0]).toMatchObject({ command: 'npx complain draft public-post nike-1122-abc' });
  });

  test('a rule that is not sure is said to be unverified', async () => {
    const world = await remind({ cases: [aCase({ answers: { ...answers, paidWith: 'mastercard' } }, posted)] });
    expect(String(read(world).at(-1)?.properties.description)).toContain('(unverified: ask your bank for its own)');
  });

  test('nothing that tells who the shopper is stands in the file', async () => {
    const { written } = await remind({ cases: [aCase({ answers: { ...answers, name: 'Li Wei' } }, posted)] });
    expect(String(written[file]).replaceAll('\r\n ', '')).not.toMatch(/C01234567890|4567|Li Wei|split open/);
  });

  test('--json prints one document, and writes the file all the same', async () => {
    const { out, notes, written } = await remind({ cases: [nike()], script: [] }, '--json');
    const command = 'npx complain followup nike-1122-abc';
    expect(JSON.parse(out)).toEqual({
      file,
      entries: [
        {
          uid: 'nike-1122-abc-next@complain',
          at: '2026-11-23T17:00:00.000Z',
          title: 'Nike: look whether they have answered',
          command,
        },
        {
          uid: `${paypal}-safe@complain`,
          at: '2026-12-03T01:00:00.000Z',
          title: 'Nike: if it is not settled, open the dispute today',
          command,
        },
        { uid: `${paypal}@complain`, day: '2026-12-10', title: "Nike: today is PayPal's last day", command },
      ],
      removed: [],
    });
    expect([notes, Object.keys(written)]).toEqual(['', [file]]);
  });
});

const lastDayEn = `running shoes, case nike-1122-abc\nPayPal's last day is Thu 10 Dec 2026. Source: ${source}\nWhat to type in the folder of complain: npx complain followup nike-1122-abc\nOnce it is open: npx complain record route-opened nike-1122-abc --route paypal-dispute-not-as-described`;

describe('where it is written', () => {
  test('--out names the file', async () => {
    const { written, notes } = await remind({ cases: [nike()] }, '--out', 'my shop.ics');
    expect(Object.keys(written)).toEqual(['my shop.ics']);
    expect(notes.replaceAll('\n', ' ')).toContain('Something changed? npx complain remind --out "my shop.ics", and');
  });

  test('--out - is stdout, and nothing else is said', async () => {
    const { out, notes, written } = await remind({ cases: [nike()] }, '--out', '-');
    expect([readCalendar(out).length, notes, written]).toEqual([3, '', {}]);
  });

  test('--out - with --json holds the calendar in the document', async () => {
    const { out } = await remind({ cases: [nike()] }, '--out', '-', '--json');
    const document = JSON.parse(out);
    expect([document.file, readCalendar(document.calendar).length]).toEqual([null, 3]);
  });

  test.each([
    {
      lang: 'en',
      notes: `error: ${file} is there already, and complain did not write it\nhint: choose another name: --out FILE\n`,
    },
    { lang: 'zh', notes: `错误：${file} 已经有了，而且不是 complain 写的\n提示：换一个文件名：--out 文件名\n` },
  ])('what is not ours is left alone: $lang', async ({ lang, notes }) => {
    const written = { [file]: 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n' };
    const world = await remind({ cases: [nike()], written }, '--lang', lang);
    expect([world.code, world.out, world.notes, world.written]).toEqual([3, '', notes, written]);
  });

  test.each([
    { lang: 'en', notes: 'error: nowhere: there is no such folder\n' },
    { lang: 'zh', notes: '错误：nowhere：没有这个文件夹\n' },
  ])('a folder that is not there is named: $lang', async ({ lang, notes }) => {
    const missing = { code: 'file-trouble', file: 'nowhere', trouble: 'no-folder', detail: '' } as const;
    const setup = { cases: [nike()], written: { 'nowhere/x.ics': missing } };
    const world = await remind(setup, '--out', 'nowhere/x.ics', '--lang', lang);
    expect([world.code, world.notes]).toEqual([3, notes]);
  });
});

describe('run again', () => {
  test('the same entries come with a higher number', async () => {
    const world = await remind({ cases: [nike()], written: await earlier(), now: '2026-11-23T16:00:00Z' });
    const numbers = (text: unknown) =>
      readCalendar(String(text)).map(({ properties: { uid, sequence } }) => [uid, Number(sequence)]);
    const [old, young] = [numbers((await earlier())[file]), numbers(world.written[file])];
    expect(young).toEqual(old.map(([uid, number]) => [uid, Number(number) + 24 * 3600]));
  });

  test.each([
    {
      lang: 'en',
      notes: `Nothing to be reminded of any more. Import ${file} once\nagain: it takes its entries away.\n`,
    },
    { lang: 'zh', notes: `没有需要提醒的事了。把 ${file} 再导入一次，原来的提醒就会取\n消。\n` },
  ])('the entries of a closed case are taken away: $lang', async ({ lang, notes }) => {
    const setup = { cases: [nike(over)], written: await earlier(), now: '2026-11-24T10:00:00Z' };
    const world = await remind(setup, '--lang', lang);
    expect([world.code, world.out, world.notes]).toEqual([0, '', notes]);
    expect(states(world)).toEqual([
      'nike-1122-abc-next@complain CANCELLED',
      `${paypal}-safe@complain CANCELLED`,
      `${paypal}@complain CANCELLED`,
    ]);
    expect(read(world).map(({ properties: { summary, description } }) => [summary, description])).toEqual(
      Array(3).fill(
        lang === 'en'
          ? ['Nike: not needed any more', 'running shoes, case nike-1122-abc']
          : ['Nike：这一条不用管了', 'running shoes（投诉 nike-1122-abc）'],
      ),
    );
  });

  test('the last day of a dispute that was opened is taken away', async () => {
    const at = '2026-11-22T15:30:00.000Z';
    const opened: CaseEvent = { kind: 'route-opened', at, route: 'paypal-dispute-not-as-described' };
    const world = await remind({ cases: [nike(opened)], written: await earlier() }, '--json');
    expect(JSON.parse(world.out)).toMatchObject({ removed: [`${paypal}-safe@complain`, `${paypal}@complain`] });
    const fresh = await remind({ cases: [nike(opened)] }, '--json');
    expect(JSON.parse(fresh.out)).toMatchObject({ removed: [] });
  });

  test.each([
    { name: 'no case at all', cases: [] },
    { name: 'a closed case that no file knows', cases: [nike(over)] },
  ])('nothing to be reminded of: $name', async ({ cases }) => {
    const now = '2026-11-24T10:00:00Z';
    const english = await remind({ cases, now });
    const { code, out, notes, written } = english;
    expect([code, out, notes, written]).toEqual([0, '', 'There is nothing to be reminded of.\n', {}]);
    expect((await remind({ cases, now }, '--lang', 'zh')).notes).toBe('没有需要提醒的事。\n');
    expect(JSON.parse((await remind({ cases, now }, '--json')).out)).toEqual({ file: null, entries: [], removed: [] });
  });
});

describe('several cases', () => {
  test('without a name all open ones share a file', async () => {
    const world = await remind({ cases: [nike(), other()] });
    expect(Object.keys(world.written)).toEqual(['complain.ics']);
    expect(read(world, 'complain.ics')).toHaveLength(4);
  });

  test('a named one has a file of its own', async () => {
    expect(Object.keys((await remind({ cases: [nike(), other()] }, 'acme')).written)).toEqual([
      'complain-acme-1122-xyz.ics',
    ]);
  });

  test('one that was closed goes from the file they share', async () => {
    const written = await earlier({ cases: [nike(), other()] });
    const world = await remind({ cases: [nike(over), other()], written, now: '2026-11-23T12:00:00Z' });
    expect(Object.keys(world.written)).toEqual(['complain.ics']);
    expect(states(world, 'complain.ics').sort()).toEqual([
      'acme-1122-xyz-next@complain CONFIRMED',
      'nike-1122-abc-next@complain CANCELLED',
      `${paypal}-safe@complain CANCELLED`,
      `${paypal}@complain CANCELLED`,
    ]);
  });

  test('a file that cannot be read is named, and the others are written', async () => {
    const damaged = [{ file: '/data/acme/case.json', reason: 'broken-json', detail: '1:1' } as const];
    const { notes, written } = await remind({ cases: [nike()], damaged });
    expect([notes.startsWith('note: /data/acme/case.json '), Object.keys(written)]).toEqual([true, [file]]);
  });
});

describe('opening it', () => {
  const asks = 'Open it in your calendar now?';

  test.each([
    { opener: true, said: 'Opened. Your calendar asks before it takes the entries in.' },
    { opener: false, said: 'No calendar could be opened here. Import the file by hand.' },
  ])('is offered to somebody who is there: $opener', async ({ opener, said }) => {
    const world = await remind({ cases: [nike()], opener, script: [{ asks, answer: 'Open it' }] });
    expect([world.openedFiles, world.notes.trimEnd().split('\n').at(-1)]).toEqual([[file], said]);
  });

  test('may wait', async () => {
    const { openedFiles } = await remind({ cases: [nike()], script: [{ asks, answer: 'Not now' }] });
    expect(openedFiles).toEqual([]);
  });

  test.each(['--yes', '--quiet', '--json'])('is not offered with %s', async (flag) => {
    const { code, openedFiles } = await remind({ cases: [nike()], script: [] }, flag);
    expect([code, openedFiles]).toEqual([0, []]);
  });
});
