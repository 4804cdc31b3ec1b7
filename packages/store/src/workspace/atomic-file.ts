import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WorldError } from '@lookback/base';
import { writerTag } from './left-aside.ts';

/** Writes a file so that a crash leaves the old content or the new, never a part: aside, fsync, rename. */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const aside = `${path}.${writerTag()}.${randomBytes(4).toString('hex')}.part`;
  let handle: FileHandle | undefined;
  try {
    await mkdir(dirname(path), { recursive: true });
    handle = await open(aside, 'wx');
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(aside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await handle?.close().catch(() => {});
    await rm(aside, { force: true }).catch(() => {});
    throw diskFailure(error, path);
  }
}

/** Flushes a folder's entries to disk, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Flushes every file in a folder, and the folder, to disk. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else {
      const handle = await open(path, 'r');
      await handle.sync();
      await handle.close();
    }
  }
  await syncFolder(folder);
}

/** The failure that a person can act on: WorldError `disk_full`, `not_writable` or `disk_failed`; others pass. */
export function diskFailure(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new WorldError({
      code: 'disk_full',
      file: path,
      message: `The disk is full; ${path} was not changed.`,
      todo: 'Free space and run the same command again.',
      cause: error,
    });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new WorldError({
      code: 'not_writable',
      file: path,
      message: `${path} cannot be written (${code}).`,
      todo: 'Give yourself the right to write there and run the same command again.',
      cause: error,
    });
  }
  if (code === 'EISDIR' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENAMETOOLONG') {
    return new WorldError({
      code: 'not_writable',
      file: path,
      message: `${path} cannot be written (${code}).`,
      todo: 'Name another file: this path is a folder, lies in a file or is too long.',
      cause: error,
    });
  }
  if (code === 'EIO') {
    return new WorldError({ code: 'disk_failed', file: path, message: `${path}: the disk failed.`, cause: error });
  }
  return error;
}
