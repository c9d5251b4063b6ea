import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFT_KINDS } from '../core/case/vocabulary.ts';
import type { Pictures } from '../core/ports.ts';
import { writeAtomically } from './atomic-file.ts';
import { systemCode } from './file-trouble.ts';
import { launchWithOpen, type Opener, started } from './opener.ts';
import { qrPng } from './qr-png.ts';
import { hasDisplay, type Surroundings } from './surroundings.ts';

export type PictureWorld = Surroundings & {
  /** The data folder; the picture lies in `qr` below it. */
  folder: string;
  launch?: Opener;
};

/**
 * `<folder>/qr/<kind>.png`, readable by the owner only, opened where a window can show. A code holds what the shopper
 * writes to the shop, so the new picture takes the place of those before it. A system that refuses is an answer, not an error.
 */
export function pictureFiles({ folder, launch = launchWithOpen, ...machine }: PictureWorld): Pictures {
  return {
    show: async (code, kind) => {
      const file = join(folder, 'qr', `${kind}.png`);
      if (!isWritten(file, qrPng(code))) return { file: null, opened: false };
      for (const older of DRAFT_KINDS.filter((other) => other !== kind)) remove(join(folder, 'qr', `${older}.png`));
      return { file, opened: hasDisplay(machine) && (await isOpened(file, launch)) };
    },
  };
}

function isWritten(file: string, png: Uint8Array): boolean {
  return succeeds(() => {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
    writeAtomically(file, png);
  });
}

/** A viewer may hold the file on Windows: then it stays until the next time. */
const remove = (file: string): boolean => succeeds(() => rmSync(file, { force: true }));

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return false;
  }
}

async function isOpened(file: string, launch: Opener): Promise<boolean> {
  try {
    return await started(await launch(file));
  } catch {
    return false;
  }
}
