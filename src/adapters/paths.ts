import { resolve } from 'node:path';

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
