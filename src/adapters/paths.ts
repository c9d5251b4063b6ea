import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type FolderWish = {
  /** `COMPLAIN_HOME`; empty counts as not set. */
  override: string | undefined;
  /** Where a relative override starts. */
  workingFolder: string;
};

/** Absolute path of the data folder: the override, else the platform's own folder for application data. Makes nothing. */
export async function dataFolder({ override, workingFolder }: FolderWish): Promise<string> {
  if (override) return resolve(workingFolder, override);
  // Loaded only here: it costs 3 ms at a start of 25.
  const { default: envPaths } = await import('env-paths');
  return envPaths('complain', { suffix: '' }).data;
}

/** Whether there are settings to read: where there are none, neither their adapter nor their schema is loaded. */
export const hasSettings = (folder: string): boolean => existsSync(join(folder, 'settings.json'));
