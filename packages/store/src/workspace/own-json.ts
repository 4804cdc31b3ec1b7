import { readFile } from 'node:fs/promises';
import { WorldError } from '@lookback/base';

/** Reads a JSON file that Lookback wrote; null where there is none. Throws WorldError `file_damaged`, `not_readable`. */
export async function readOwnJson<T>(file: string): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const message = `${file} cannot be read (${code}).`;
    throw new WorldError({
      code: 'not_readable',
      file,
      message,
      todo: 'Give yourself the right to read it.',
      cause: error,
    });
  }
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw damaged(file, 'is damaged', error);
  }
}

/** The failure of a file of the workspace that is not as it was written. */
export function damaged(file: string, how: string, cause?: unknown): WorldError {
  return new WorldError({
    code: 'file_damaged',
    file,
    message: `${file} ${how}.`,
    todo: 'Restore it from a copy. What is in snapshots/ can also be deleted and made again by running the steps.',
    cause,
  });
}
