import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { keys, type Typed } from './in-terminal.ts';

const { enter, down, right, space } = keys;

/** The questions of a first run, typed as a person does: each answer once its question is on the screen. */
export const chineseJourney: readonly Typed[] = [
  [/钱付给了谁？/, `耐克${enter}`],
  [/出了什么问题？[\s\S]*退出/, `${down.repeat(4)}${enter}`],
  [/具体是哪种情况？[\s\S]*退出/, `${down}${enter}`],
  [/买的是什么？[\s\S]*退出/, `跑鞋${enter}`],
  [/订单号（[\s\S]*退出/, `C01234567890${enter}`],
  [/哪天下的单？[\s\S]*退出/, `11月2日${enter}`],
  [/哪天收到的[\s\S]*退出/, `2026-11-10${enter}`],
  [/怎么付的款？[\s\S]*退出/, enter],
  [/你希望怎么解决？[\s\S]*退出/, `${space}${down}${space}${enter}`],
  [/你联系过他们几次？[\s\S]*退出/, `${right.repeat(3)}${down.repeat(8)}11月12日${down}${right}${enter}`],
  [/已经有哪些证据？[\s\S]*退出/, `${space}${enter}`],
  [/哪个国家或地区？[\s\S]*退出/, `中国${enter}`],
  [/哪个时区？[\s\S]*退出/, enter],
  [/用什么语言？[\s\S]*退出/, enter],
];

export const englishJourney: readonly Typed[] = [
  [/Who took your money\?/, `nike${enter}`],
  [/What went wrong\?[\s\S]*leave/, `${down.repeat(4)}${enter}`],
  [/What exactly\?[\s\S]*leave/, `${down}${enter}`],
  [/What did you order\?[\s\S]*leave/, `running shoes${enter}`],
  [/Order number[\s\S]*leave/, `C01234567890${enter}`],
  [/On what day did you order\?[\s\S]*leave/, `2 Nov${enter}`],
  [/On what day did it come[\s\S]*leave/, `10 Nov${enter}`],
  [/How did you pay\?[\s\S]*leave/, enter],
  [/What do you ask for\?[\s\S]*leave/, `${space}${down}${space}${enter}`],
  [/How often have you written[\s\S]*leave/, `${right.repeat(3)}${down.repeat(8)}Nov 12${down}${right}${enter}`],
  [/What do you already have\?[\s\S]*leave/, `${space}${enter}`],
  [/Which country[\s\S]*leave/, `China${enter}`],
  [/Which time zone[\s\S]*leave/, enter],
  [/Which languages\?[\s\S]*leave/, enter],
];

/** The summary is right, the cards are gone through, and the first page is there. */
export const chineseCards: readonly Typed[] = [
  [/都对吗？[\s\S]*退出/, enter],
  [/你能打开 X[\s\S]*退出/, enter],
  [/发出之前，先看一眼[\s\S]*退出/, enter],
];
export const englishCards: readonly Typed[] = [
  [/Is everything right\?[\s\S]*leave/, enter],
  [/Can you open X[\s\S]*leave/, enter],
  [/A look before anything is sent[\s\S]*leave/, enter],
];

/** Enter from page to page, the name before the message, and out by the last choice of the last page. */
export const chinesePages: readonly Typed[] = [
  [/接下来做什么？[\s\S]*退出/, enter],
  [/接下来做什么？[\s\S]*退出/, enter],
  [/订单上的姓名[\s\S]*退出/, `李伟${enter}`],
  [/接下来做什么？[\s\S]*退出/, enter],
  [/接下来做什么？[\s\S]*退出/, enter],
  [/接下来做什么？[\s\S]*退出/, `${down.repeat(9)}${enter}`],
];
export const englishPages: readonly Typed[] = [
  [/What next\?[\s\S]*leave/, enter],
  [/What next\?[\s\S]*leave/, enter],
  [/The name on the order[\s\S]*leave/, `Li Wei${enter}`],
  [/What next\?[\s\S]*leave/, enter],
  [/What next\?[\s\S]*leave/, enter],
  [/What next\?[\s\S]*leave/, `${down.repeat(9)}${enter}`],
];

/** Pages that do not fit wait for Enter. */
export const turnPages: Typed = [/(?:There is more below|下面还有)[\s\S]*(?:Enter: go on|按回车继续)/, enter];

/** A data folder that is gone after the test. */
export function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'complain-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** The only case in a data folder, as its file holds it. */
export function storedCase(home: string) {
  const [id = ''] = readdirSync(join(home, 'cases'));
  return JSON.parse(readFileSync(join(home, 'cases', id, 'case.json'), 'utf8'));
}

/** The only interview in a data folder that is not over. */
export function unfinished(home: string) {
  const [name = ''] = readdirSync(join(home, 'unfinished'));
  return JSON.parse(readFileSync(join(home, 'unfinished', name), 'utf8'));
}
