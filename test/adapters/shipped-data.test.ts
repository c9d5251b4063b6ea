import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { shippedData } from '../../src/adapters/shipped-data.ts';
import { aFolder } from '../support/a-folder.ts';

test('each file is read when first asked for, and once', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'templates'));
  const files = {
    'brands.json': [{ id: 'nike' }],
    'retired-handles.json': [],
    'routes.json': [{ id: 'amazon-a-to-z' }],
    'templates/zh.json': { language: 'zh' },
  };
  const data = shippedData(pathToFileURL(`${folder}/`));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));

  const all = () => [data.brands(), data.retiredHandles(), data.routes(), data.draftLanguage('zh')];
  expect(all()).toEqual(Object.values(files));
  rmSync(join(folder, 'brands.json'));
  expect(all()).toEqual(Object.values(files));
});

test('sentences of the later texts stand once in their file, and in each text where it is read', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'templates'));
  const sentence = { sentence: 'order', importance: 1, wordings: [] };
  const drafts = { 'reply/solved': [0], 'reply/promised': [{ if: 'day', then: [0] }] };
  writeFileSync(join(folder, 'templates/zh.later.json'), JSON.stringify({ sentences: [sentence], drafts }));
  const data = shippedData(pathToFileURL(`${folder}/`));
  expect(data.laterTexts('zh').drafts).toEqual({
    'reply/solved': [sentence],
    'reply/promised': [{ if: 'day', then: [sentence] }],
  });
  expect(data.laterTexts('zh')).toBe(data.laterTexts('zh'));
});

test('a file that was not shipped is named', () => {
  expect(() => shippedData(pathToFileURL(`${aFolder()}/`)).draftLanguage('en')).toThrow(/en\.json/);
});

test('one brand is read from its line, the others are not looked at', () => {
  const folder = aFolder();
  const lines = ['{"id":"nike","name":"Nike"}', '{"id":"nike-b","name":"broken', '{"id":"zara","name":"Zara"}'];
  writeFileSync(join(folder, 'brands.json'), `[\n${lines.join(',\n')}\n]\n`);
  const data = shippedData(pathToFileURL(`${folder}/`));
  expect(['nike', 'zara', 'nik', 'nike","', 'Nike'].map((id) => data.brand(id)?.name ?? null)).toEqual([
    'Nike',
    'Zara',
    null,
    null,
    null,
  ]);
});

test('a country’s holidays are read from its line, once, and the others are not looked at', () => {
  const folder = aFolder();
  const lines = ['{"country":"CN","closed":{"2026":"broken', '{"country":"US","closed":{"2026":"11261225"}}'];
  writeFileSync(join(folder, 'holidays.json'), `[\n${lines.join(',\n')}\n]\n`);
  const data = shippedData(pathToFileURL(`${folder}/`));
  const calendar = data.holidays('US');
  expect([...(calendar?.closed ?? [])]).toEqual(['2026-11-26', '2026-12-25']);
  expect(data.holidays('US')).toBe(calendar);
  expect(['QA', 'us', 'US","', null].map(data.holidays)).toEqual([null, null, null, null]);
});
