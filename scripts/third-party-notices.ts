import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The notices that the licences of bundled packages ask for: name, version, licence and its text, once a package. */
export function thirdPartyNotices(root: string, metafiles: readonly Metafile[]): string {
  const bundled = metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder));
  const folders = new Set([...bundled, ...dataPackages]);
  const notices = [...folders].sort().map((folder) => notice(join(root, folder)));
  return [preamble, ...notices, xsel].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Packages that are not bundled themselves, but whose data is in `data/`. */
const dataPackages = ['node_modules/date-holidays'];

const preamble = `Software and data that are part of the files in this folder, with their licences.
`;

/** clipboardy carries this program for Linux. Text: the COPYING file of xsel. */
const xsel = `xsel
Copyright (C) 2001 Conrad Parker <conrad@vergenet.net>

Permission to use, copy, modify, distribute, and sell this software and its documentation for any purpose is hereby
granted without fee, provided that the above copyright notice appear in all copies and that both that copyright notice
and this permission notice appear in supporting documentation. No representations are made about the suitability of this
software for any purpose. It is provided "as is" without express or implied warranty.
`;

function packageFolder(input: string): string[] {
  const found = /^(?:.*:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
  return found === undefined ? [] : [found];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return [`${name} ${version} (${license ?? 'see below'})`, '', ...texts].join('\n');
}

type Package = { name: string; version: string; license?: string };
