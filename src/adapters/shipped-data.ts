import { readFileSync } from 'node:fs';
import type { Brand, RetiredHandle } from '../core/brands/brand.ts';
import type { DraftLanguage } from '../core/case/vocabulary.ts';
import type { CompiledLanguage } from '../core/drafts/template.ts';
import type { ShippedData } from '../core/ports.ts';

/**
 * The data beside the program: `brands.json` (a brand a line, beginning with its id), `usual-brands.json` (ids),
 * `retired-handles.json`, `templates/<language>.json`, each read once, when first asked for. It was checked when the program was built (checking costs 13 ms), so a file that is missing or
 * broken is a broken installation and throws as it is. `folder` ends in `/`.
 */
export function shippedData(folder: URL): ShippedData {
  const read = readOnce(folder);
  const lines = once(() => readFileSync(new URL('brands.json', folder)));
  return {
    brands: () => read('brands.json') as readonly Brand[],
    usualBrands: () => (read('usual-brands.json') as readonly string[]).flatMap((id) => oneLine(lines(), id) ?? []),
    brand: (id) => oneLine(lines(), id),
    retiredHandles: () => read('retired-handles.json') as readonly RetiredHandle[],
    draftLanguage: (language: DraftLanguage) => read(`templates/${language}.json`) as CompiledLanguage,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readOnce(folder: URL): (name: string) => unknown {
  const known = new Map<string, unknown>();
  return (name) => {
    if (!known.has(name)) known.set(name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    return known.get(name);
  };
}

/** The line of a brand, decoded and parsed alone: all of them together take 5 ms. */
function oneLine(lines: Buffer, id: string): Brand | null {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const start = lines.indexOf(`\n{"id":"${id}",`);
  if (start === -1) return null;
  const end = lines.indexOf('\n', start + 1);
  return JSON.parse(lines.toString('utf8', start + 1, end).replace(/,$/, '')) as Brand;
}

/** The version that the package names. */
export function programVersion(packageFile: URL): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
}
