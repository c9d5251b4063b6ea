import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../scripts/third-party-notices.ts';
import { aFolder } from '../support/a-folder.ts';

test('packages under the same words share them, and each keeps its name and copyright', () => {
  const root = aFolder();
  const packages = [
    { name: 'one', text: 'MIT License\n\nCopyright (c) 2020 Ada\n\nUse it as\nyou like.\n' },
    { name: 'three', text: 'Copyright (c) 2022 Eve\n\nNever sell it.\n' },
    {
      name: 'two',
      text: 'The MIT License (MIT)\r\n\r\nCopyright 2021 Bob <bob@example.org>\r\n\r\nUse it as you like.\r\n',
    },
  ];
  for (const { name, text } of packages) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true });
    writeFileSync(
      join(root, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', license: 'MIT' }),
    );
    writeFileSync(join(root, 'node_modules', name, 'LICENSE'), text);
  }
  const inputs = Object.fromEntries(packages.map(({ name }) => [`node_modules/${name}/index.js`, {}]));
  const notices = thirdPartyNotices(root, [{ inputs, outputs: {} } as unknown as Metafile], []).split(/\n-{80}\n\n/);
  expect(notices.slice(1, -1)).toEqual([
    'one 1.0.0 (MIT)\nCopyright (c) 2020 Ada\ntwo 1.0.0 (MIT)\nCopyright 2021 Bob <bob@example.org>\n\nUse it as\nyou like.\n',
    'three 1.0.0 (MIT)\nCopyright (c) 2022 Eve\n\nNever sell it.\n',
  ]);
});
