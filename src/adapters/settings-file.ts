import { chmodSync, copyFileSync, constants as files, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { noSettings, Settings } from '../core/case/settings.ts';
import type { SettingsStore } from '../core/ports.ts';
import { writeAtomically } from './atomic-file.ts';
import { inStore, systemCode } from './file-trouble.ts';

/**
 * `<folder>/settings.json`, readable by the owner only. A damaged file counts as empty settings; it stays as it is
 * until something is saved, and then as `settings.json.damaged`.
 */
export function settingsFile({ folder }: { folder: string }): SettingsStore {
  const file = join(folder, 'settings.json');
  return {
    load: async () => read(file) ?? noSettings,
    save: async (settings) => inStore(folder, () => save(folder, file, Settings.parse(settings))),
  };
}

const limit = 1024 * 1024;

function save(folder: string, file: string, settings: Settings): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (exists(file) && read(file) === null) keepDamaged(file);
  writeAtomically(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** Null where there are no settings that this program understands, a newer version's among them. */
function read(file: string): Settings | null {
  try {
    const stats = statSync(file);
    if (!stats.isFile() || stats.size > limit) return null;
    return Settings.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null;
    throw error;
  }
}

const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;

/** An older damaged copy is the more valuable one: it is what the shopper last typed by hand. */
function keepDamaged(file: string): void {
  try {
    copyFileSync(file, `${file}.damaged`, files.COPYFILE_EXCL);
    chmodSync(`${file}.damaged`, 0o600);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}
