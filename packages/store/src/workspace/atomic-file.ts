import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { WorldError } from '@lookback/base';
import { words } from '@lookback/words';
import { writerTag } from './left-aside.ts';

/** Writes a file so that a crash leaves the old content or the new, never a part: aside, fsync, rename. */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await writePiecesAtomically(path, (write) => write(content));
}

/**
 * The same for a file that is written piece by piece. A link is followed; what is no file, such as /dev/stdout, is
 * written to as it stands. Throws WorldError `disk_full`, `not_writable`, `disk_failed`.
 */
export async function writePiecesAtomically(
  path: string,
  work: (write: (piece: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const there = await stat(path).catch(() => null);
  const target = there ? await realpath(path).catch(() => path) : path;
  if (there && !there.isFile() && !there.isDirectory()) return writeStraight(path, work);
  const aside = `${target}.${writerTag()}.${randomBytes(4).toString('hex')}.part`;
  let handle: FileHandle | undefined;
  try {
    await makeFolder(dirname(target));
    handle = await open(aside, 'wx');
    const opened = handle;
    await work((piece) => opened.writeFile(piece));
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(aside, target);
    await syncFolder(dirname(target));
  } catch (error) {
    await handle?.close().catch(() => {});
    await rm(aside, { force: true }).catch(() => {});
    throw vanished(diskFailure(error, path), path);
  }
}

async function writeStraight(
  path: string,
  work: (write: (piece: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  try {
    await work((piece) => writeFile(path, piece, { flag: 'a' }));
  } catch (error) {
    throw diskFailure(error, path);
  }
}

/** Makes a folder and those above it. Throws WorldError `not_writable`, also where a file system takes no folders. */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); (await stat(at).catch(() => null)) === null; at = dirname(at)) {
    if (at === dirname(at)) break;
    missing.unshift(at);
  }
  for (const folder of missing) {
    // one by one: mkdir with `recursive` never ends in /proc
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw vanished(diskFailure(error, path), path);
    });
  }
}

/** Nothing there that could be written in, though the folder seemed to be: no mistake of the program. */
function vanished(error: unknown, path: string): unknown {
  if ((error as NodeJS.ErrnoException)?.code !== 'ENOENT' || error instanceof WorldError) return error;
  return new WorldError({
    code: 'not_writable',
    file: path,
    message: words.error_store_not_writable({ path, code: 'ENOENT' }),
    todo: words.error_store_not_writable_place_todo(),
    cause: error,
  });
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
      message: words.error_store_disk_full({ path }),
      todo: words.error_store_disk_full_todo(),
      cause: error,
    });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new WorldError({
      code: 'not_writable',
      file: path,
      message: words.error_store_not_writable({ path, code }),
      todo: words.error_store_not_writable_right_todo(),
      cause: error,
    });
  }
  if (code === 'EISDIR' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENAMETOOLONG') {
    return new WorldError({
      code: 'not_writable',
      file: path,
      message: words.error_store_not_writable({ path, code }),
      todo: words.error_store_not_writable_path_todo(),
      cause: error,
    });
  }
  if (code === 'EIO') {
    return new WorldError({
      code: 'disk_failed',
      file: path,
      message: words.error_store_disk_failed({ path }),
      cause: error,
    });
  }
  return error;
}
