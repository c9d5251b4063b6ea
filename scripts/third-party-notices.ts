import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * The notices that the licences of bundled packages ask for: name, version, licence and copyright lines, once a package;
 * below them the licence's text, once for all packages that have the same. Kept apart they take 90 kB more. `data`: folders
 * of packages that are not bundled themselves, but whose data is shipped.
 */
export function thirdPartyNotices(
  root: string,
  metafiles: readonly Metafile[],
  data: readonly string[] = dataPackages,
): string {
  const bundled = metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder));
  const folders = new Set([...bundled, ...data]);
  const heads = new Map<string, { text: string; heads: string[] }>();
  for (const folder of [...folders].sort()) {
    const { head, text } = notice(join(root, folder));
    const alike = heads.get(inOneLine(text)) ?? { text, heads: [] };
    heads.set(inOneLine(text), { ...alike, heads: [...alike.heads.filter((other) => other !== head), head] });
  }
  const notices = [...heads.values()].map((alike) => `${alike.heads.join('\n')}\n\n${alike.text}\n`);
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

/** A package's own lines, and the words of its licence without them. */
function notice(folder: string): { head: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\r?\n/));
  const own = lines.filter((line) => copyrightLine.test(line)).map((line) => line.trim());
  const rest = lines.filter((line) => !copyrightLine.test(line) && !title.test(line));
  return { head: [`${name} ${version} (${license ?? 'see below'})`, ...own].join('\n'), text: rest.join('\n').trim() };
}

const copyrightLine = /^\s*copyright (?:\(c\)|©|\d{4})/i;
/** The licence is named beside the package. */
const title = /^\s*(?:the )?(?:mit|isc) license(?: \((?:mit|isc)\))?:?\s*$/i;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

type Package = { name: string; version: string; license?: string };
