import { isAbsolute, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '../../src/adapters/paths.ts';

const workingFolder = resolve('/work');

test.each([
  { override: resolve('/cases'), folder: resolve('/cases') },
  { override: 'cases', folder: join(workingFolder, 'cases') },
  { override: '../cases', folder: resolve('/cases') },
])('COMPLAIN_HOME $override is $folder', async ({ override, folder }) => {
  expect(await dataFolder({ override, workingFolder })).toBe(folder);
});

test.each([undefined, ''])('without COMPLAIN_HOME (%j) it is the platform folder named complain', async (override) => {
  const folder = await dataFolder({ override, workingFolder });
  expect([isAbsolute(folder), folder.includes('complain'), folder.includes('nodejs')]).toEqual([true, true, false]);
});
