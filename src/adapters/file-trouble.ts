import { ExitCode, type FileTrouble, UserError } from '../core/errors.ts';

/** What the system's error says about a file, with its own code as `detail`; null where the error is not the system's. */
export function fileTrouble(error: unknown): { trouble: FileTrouble; detail: string } | null {
  const code = systemCode(error);
  return code === null ? null : { trouble: troubles[code] ?? 'other', detail: code };
}

/** The system's error code (`ENOENT`), or null for any other error: those are bugs and must not be dressed up. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * Runs `work`, which reads or writes below `folder`.
 * @throws UserError `store-trouble` (exit code 1) where the system refuses; every other error passes through.
 */
export function inStore<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreTrouble(folder, error);
  }
}

/** The error to throw for what went wrong below `folder`. */
export function asStoreTrouble(folder: string, error: unknown): unknown {
  const trouble = fileTrouble(error);
  if (trouble === null) return error;
  return new UserError({ code: 'store-trouble', folder, ...trouble }, { exitCode: ExitCode.failure, cause: error });
}

const troubles: Partial<Record<string, FileTrouble>> = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
};
