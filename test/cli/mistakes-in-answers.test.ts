import { describe, expect, test } from 'vitest';
import { acmeFile } from '../support/some-case.ts';
import { fromFile, type Row, testMistakes } from '../support/test-mistakes.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const file = (changes: object): Setup => ({ files: acmeFile(changes) });

const rows: readonly Row[] = [
  {
    name: 'an unknown brand that is near to others',
    setup: file({ brand: 'nikee' }),
    en: 'error: no brand called "nikee"\nhint: did you mean "Nike"?\n',
    zh: '没有找到品牌“nikee”\n你是不是想找“Nike”？\n',
  },
  {
    name: 'an unknown brand',
    setup: file({ brand: 'qqqzzzxxx' }),
    en: 'error: no brand called "qqqzzzxxx"\nhint: look for it with: complain brands search NAME; or describe your own: {"name": …, "website": …}\n',
    zh: '没有找到品牌“qqqzzzxxx”\n先搜一下：complain brands search 名称；或者自己填写：{"name": …, "website": …}\n',
  },
  {
    name: 'a brand of which only the name is known',
    setup: file({ brand: { name: 'Acme' } }),
    en: 'error: nothing is known of "Acme" but its name\nhint: add its account on X (support) or its website\n',
    zh: '关于“Acme”只有一个名字\n请补上它的 X 客服账号（support）或网站\n',
  },
  {
    name: 'a problem misspelt',
    setup: file({ problem: 'damged' }),
    en: 'error: problem: "damged" is not known\nhint: did you mean "damaged"?\n',
    zh: 'problem：不认识“damged”\n你是不是想写“damaged”？\n',
  },
  {
    name: 'a remedy misspelt',
    setup: file({ remedies: ['refund', 'replacment'] }),
    en: 'error: remedies.1: "replacment" is not known\nhint: did you mean "replacement"?\n',
    zh: 'remedies.1：不认识“replacment”\n你是不是想写“replacement”？\n',
  },
  {
    name: 'a tone that is near to none',
    setup: file({ tone: 'rude' }),
    en: 'error: tone: "rude" is not known\nhint: one of: polite, firm, final\n',
    zh: 'tone：不认识“rude”\n可以写：polite、firm、final\n',
  },
  {
    name: 'a currency',
    setup: file({ amount: { value: 129.99, currency: 'RMB' } }),
    en: 'error: amount.currency: "RMB" is not known\nhint: did you mean "CNY"?\n',
    zh: 'amount.currency：不认识“RMB”\n你是不是想写“CNY”？\n',
  },
  {
    name: 'an amount',
    setup: file({ amount: { value: -5, currency: 'USD' } }),
    en: 'error: amount.value: -5 is not an amount\nhint: write a number above zero, like 129.99\n',
    zh: 'amount.value：-5 不是金额\n请写大于零的数字，例如 129.99\n',
  },
  {
    name: 'an account that is not the brand’s',
    argv: [...fromFile, '--confirm-account', 'AcmeHelper'],
    setup: file({}),
    en: 'error: confirmedAccounts: "AcmeHelper" is not known\nhint: did you mean "AcmeHelp"?\n',
    zh: 'confirmedAccounts：不认识“AcmeHelper”\n你是不是想写“AcmeHelp”？\n',
  },
  {
    name: 'a country',
    setup: file({ country: 'UK' }),
    en: 'error: country: "UK" is not known\nhint: did you mean "GB"?\n',
    zh: 'country：不认识“UK”\n你是不是想写“GB”？\n',
  },
  {
    name: 'a zone misspelt',
    setup: file({ timeZone: 'Asia/Shangai' }),
    en: 'error: timeZone: no time zone is called "Asia/Shangai"\nhint: did you mean "Asia/Shanghai"?\n',
    zh: 'timeZone：没有叫“Asia/Shangai”的时区\n你是不是想写“Asia/Shanghai”？\n',
  },
  {
    name: 'a day that is none',
    setup: file({ order: { placedOn: '2026-02-30' } }),
    en: 'error: order.placedOn: "2026-02-30" is not a day\nhint: write it like 2026-11-02\n',
    zh: 'order.placedOn：“2026-02-30”不是日期\n请写成 2026-11-02 这样\n',
  },
  {
    name: 'a field misspelt',
    setup: file({ remedys: ['refund'] }),
    en: 'error: there is no field "remedys"\nhint: did you mean "remedies"?\n',
    zh: '没有“remedys”这一项\n你是不是想写“remedies”？\n',
  },
  {
    name: 'a field that is near to none',
    setup: file({ order: { colour: 'red' } }),
    en: 'error: there is no field "order.colour"\n',
    zh: '没有“order.colour”这一项\n',
  },
  {
    name: 'delivered before ordered',
    setup: file({ order: { placedOn: '2026-11-10', deliveredOn: '2026-11-02' } }),
    en: 'error: order.deliveredOn (2026-11-02) is before order.placedOn (2026-11-10)\nhint: check both days; one of them is wrong\n',
    zh: 'order.deliveredOn（2026-11-02）早于 order.placedOn（2026-11-10）\n请核对这两个日期，其中一个不对\n',
  },
  {
    name: 'ordered tomorrow',
    setup: file({ order: { placedOn: '2026-11-23' } }),
    en: 'error: order.placedOn: 2026-11-23 lies in the future\nhint: today is 2026-11-22\n',
    zh: 'order.placedOn：2026-11-23 还没到\n今天是 2026-11-22\n',
  },
  {
    name: 'a word in place of a list',
    setup: file({ remedies: 'refund' }),
    en: 'error: remedies: refund should be a list: [ … ]\n',
    zh: 'remedies：refund 应该是列表：[ … ]\n',
  },
  {
    name: 'a long item',
    setup: file({ item: 'x'.repeat(201) }),
    en: 'error: item has 201 characters\nhint: at most 200; say the main thing\n',
    zh: 'item 有201个字符\n最多200个，请只写要点\n',
  },
  {
    name: 'an empty item',
    setup: file({ item: ' ' }),
    en: 'error: item is empty\nhint: say it in a few words\n',
    zh: 'item 是空的\n用几个字说明一下\n',
  },
  {
    name: 'too many contacts',
    setup: file({ contacts: Array(21).fill({ channel: 'email' }) }),
    en: 'error: contacts has 21 entries\nhint: at most 20\n',
    zh: 'contacts 有21项\n最多20项\n',
  },
  {
    name: 'written a thousand times',
    setup: file({ contacts: [{ channel: 'email', times: 1_000 }] }),
    en: 'error: contacts.0.times: 1000 is not possible\nhint: a whole number from 1 to 999\n',
    zh: 'contacts.0.times：1000 不行\n请写1到999的整数\n',
  },
  {
    name: 'an account that cannot be one',
    setup: file({ brand: { name: 'Acme', support: 'acme-help' } }),
    en: 'error: brand.support: "acme-help" cannot be an account on X\nhint: 1 to 15 letters, digits or _\n',
    zh: 'brand.support：“acme-help”不可能是 X 账号\n1到15个英文字母、数字或下划线\n',
  },
  {
    name: 'a website that is none',
    setup: file({ brand: { name: 'Acme', website: 'acme' } }),
    en: 'error: brand.website: "acme" is not a web address\nhint: write it like nike.com\n',
    zh: 'brand.website：“acme”不是网址\n请写成 nike.com 这样\n',
  },
  {
    name: 'no item, and nobody to ask',
    setup: file({ item: undefined }),
    code: 4,
    en: 'error: no item given\nhint: add "item" to the answers, or pass --item\n',
    zh: '缺少 item\n在答案里加上 "item"，或者加上 --item\n',
  },
  {
    name: 'no answers at all, and nobody to ask',
    argv: ['new'],
    code: 4,
    en: 'error: no brand given\nhint: add "brand" to the answers, or pass --brand\n',
    zh: '缺少 brand\n在答案里加上 "brand"，或者加上 --brand\n',
  },
];

describe('a wrong answer is told in one line and a hint', () => testMistakes(rows));

test('with --json too the mistake is text on stderr and stdout stays empty', async () => {
  const { notes, out, code } = await complain([...fromFile, '--json'], file({ problem: 'damged' }));
  expect([notes, out, code]).toEqual(['error: problem: "damged" is not known\nhint: did you mean "damaged"?\n', '', 3]);
});

test('travel comes later: the help page is named', async () => {
  const { notes, out, code } = await complain(fromFile, file({ brand: 'ryanair' }));
  expect(notes).toMatch(/^error: flights, hotels and travel come later: Ryanair is not covered yet\nhint: .+\n$/);
  expect([out, code]).toEqual(['', 3]);
});

test('a name that several brands share is asked back', async () => {
  const { notes, code } = await complain(['brands', 'show', 'dhl']);
  expect(notes).toMatch(/^error: "dhl" can mean several brands\nhint: say which: dhl[a-z-]*, .+\n$/);
  expect(code).toBe(3);
});
