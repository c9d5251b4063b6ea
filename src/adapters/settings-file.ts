import { chmodSync, copyFileSync, existsSync, constants as files, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsStore } from '../core/ports.ts';
import { noSettings, type Settings } from '../core/settings/settings.ts';
import { writeAtomically } from './atomic-file.ts';
import { inStore, systemCode } from './file-trouble.ts';

/**
 * `<folder>/settings.json`, readable by the owner only. A damaged file counts as empty settings; it stays as it is
 * until something is saved, and then as `settings.json.damaged`.
 */
export function settingsFile({ folder }: { folder: string }): SettingsStore {
  const file = join(folder, 'settings.json');
  return {
    load: async () => (await read(file)) ?? noSettings,
    save: async (settings) => {
      const damaged = exists(file) && (await read(file)) === null;
      const { SettingsSchema } = await schema();
      inStore(folder, () => save(folder, file, { settings: SettingsSchema.parse(settings), damaged }));
    },
  };
}

const limit = 1024 * 1024;

/** Loaded only where there are settings to check. */
const schema = () => import('../core/settings/settings-schema.ts');

function save(folder: string, file: string, { settings, damaged }: { settings: Settings; damaged: boolean }): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (damaged) keepDamaged(file);
  writeAtomically(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** Null where there are no settings that this program understands, a newer version's among them. */
async function read(file: string): Promise<Settings | null> {
  try {
    const stats = statSync(file);
    if (!stats.isFile() || stats.size > limit) return null;
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (await schema()).SettingsSchema.safeParse(stored).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null;
    throw error;
  }
}

const exists = (file: string): boolean => existsSync(file);

/** An older damaged copy is the more valuable one: it is what the shopper last typed by hand. */
function keepDamaged(file: string): void {
  try {
    copyFileSync(file, `${file}.damaged`, files.COPYFILE_EXCL);
    chmodSync(`${file}.damaged`, 0o600);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}
