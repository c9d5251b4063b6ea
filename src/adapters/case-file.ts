import { closeSync, constants, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { Case, isCaseUnchanged } from '../core/case/case.ts';
import type { Damage } from '../core/case/damaged-case.ts';
import { caseVersion } from '../core/case/upgrade.ts';
import { jsonPlace } from '../core/json-place.ts';
import { systemCode } from './file-trouble.ts';

/** Larger files are not ours: a case holds a few hundred short texts. */
export const caseFileLimit = 5 * 1024 * 1024;

/** `form`: the form in which the file holds the case; `found` is always of the newest. */
export type CaseReading = { found: Case; text: string; form: number } | { damage: Damage };

/** Reads and checks one case file; null where there is none. Never throws for what the file is or holds. */
export const readCaseFile = (file: string, id: string): CaseReading | null =>
  readQuickly(file, id) ?? readCarefully(file, id);

/** Most cases are a tenth of this. */
const room = Buffer.allocUnsafe(64 * 1024);
/** A named pipe would else be waited for until somebody writes to it. Windows has no such flag, and no such files. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * A case that is read in one go and sound; null says nothing. What the file is need not be asked then, which makes a
 * list of many cases a fifth faster: what is cut off, or no file at all, is no sound case either.
 */
function readQuickly(file: string, id: string): CaseReading | null {
  try {
    const opened = openSync(file, withoutWaiting);
    try {
      const bytes = readSync(opened, room, 0, room.length, 0);
      if (bytes === 0 || bytes === room.length) return null;
      const reading = parseCase(room.toString('utf8', 0, bytes), id);
      return 'found' in reading ? reading : null;
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

function readCarefully(file: string, id: string): CaseReading | null {
  try {
    // Asked first, because reading a named pipe would wait for ever.
    const stats = statSync(file);
    if (stats.isDirectory()) return damage('folder', '');
    if (!stats.isFile()) return damage('unreadable', '');
    if (stats.size > caseFileLimit) return damage('too-large', String(stats.size));
    return parseCase(readFileSync(file, 'utf8'), id);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return code === 'ENOENT' ? null : damage('unreadable', code);
  }
}

/** The stored form: two spaces and a final newline, because people will look inside. Throws a `ZodError` for a bad case. */
export const caseText = (written: Case): string =>
  `${JSON.stringify(Case.parse(written, { jitless: true }), null, 2)}\n`;

function parseCase(text: string, id: string): CaseReading {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    const { line, column } = jsonPlace(text);
    return damage('broken-json', `${line}:${column}`);
  }
  const version = versionOf(stored);
  if (version !== null && version > caseVersion) return damage('newer', String(version));
  const { data, error } = isCaseUnchanged(stored) ? { data: stored } : Case.safeParse(stored);
  if (error !== undefined) return damage('wrong-shape', error.issues[0]?.path.join('.') ?? '');
  // A folder that somebody copied would be a second case with the same id.
  return data.id === id ? { found: data, text, form: version ?? caseVersion } : damage('other-id', data.id);
}

const damage = (reason: Damage['reason'], detail: string): { damage: Damage } => ({ damage: { reason, detail } });

function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return null;
  return typeof stored.version === 'number' ? stored.version : null;
}
