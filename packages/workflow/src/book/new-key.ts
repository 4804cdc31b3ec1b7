import { chmod, open, rm } from 'node:fs/promises';
import { UserError, WorldError } from '@lookback/base';
import { type ActorRole, type KeyFile, newKey } from '@lookback/review';
import type { ReviewContext } from '../context.ts';
import { openBook } from './book.ts';

export interface NewKeyOptions {
  readonly name: string;
  readonly roles: readonly ActorRole[];
  /** Where the file goes; an existing file is never overwritten. */
  readonly path: string;
  /** Only in a simulated workspace. */
  readonly script: boolean;
}

/**
 * Makes a key, writes its file for the owner alone (0600) and registers its public half in the ledger, signed by itself.
 * Throws UserError `key_file_exists`, `key_name_taken`, GuardError `script_key_outside_simulation`, WorldError.
 */
export async function newKeyStep(context: ReviewContext, options: NewKeyOptions): Promise<KeyFile> {
  const { name, roles, path, script } = options;
  const key = newKey({ name, roles: [...roles], keyKind: script ? 'script' : 'human' });
  await writeKeyFile(key, path);
  try {
    const { keyKind, publicKey } = key;
    const book = await openBook(context);
    await book.perform({ kind: 'register_key', name, roles, keyKind, publicKey }, key);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return key;
}

async function writeKeyFile(key: KeyFile, path: string): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(key, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(path, 0o600);
  } catch (cause) {
    const told = { file: path, cause };
    if ((cause as { code?: unknown }).code === 'EEXIST') {
      const message = `${path} exists; a key is never overwritten.`;
      throw new UserError({ ...told, code: 'key_file_exists', message, todo: 'Give another file with --out.' });
    }
    throw new WorldError({ ...told, code: 'key_not_written', message: `${path} cannot be written.` });
  }
}
