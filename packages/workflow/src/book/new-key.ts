import { link, open, readFile, rm } from 'node:fs/promises';
import { UserError, WorldError } from '@lookback/base';
import { type ActorRole, type KeyFile, newKey, readKeyFile } from '@lookback/review';
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
 * The file of a run that was interrupted before it registered is taken up. Throws UserError `key_file_exists`,
 * `key_name_taken`, GuardError `script_key_outside_simulation`, WorldError.
 */
export async function newKeyStep(context: ReviewContext, options: NewKeyOptions): Promise<KeyFile> {
  const { name, roles, path, script } = options;
  const begun = await unregisteredKey(context, options);
  const key = begun ?? newKey({ name, roles: [...roles], keyKind: script ? 'script' : 'human' });
  if (!begun) await writeKeyFile(key, path);
  try {
    const { keyKind, publicKey } = key;
    const book = await openBook(context);
    await book.perform({ kind: 'register_key', name, roles, keyKind, publicKey }, key);
  } catch (error) {
    if (!begun) await rm(path, { force: true });
    throw error;
  }
  return key;
}

/** The key of this name and these roles that an interrupted run wrote and nobody registered; null where there is none. */
async function unregisteredKey(context: ReviewContext, { name, roles, path, script }: NewKeyOptions) {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const key = readKeyFile(text, path);
    const same = key.name === name && key.roles.join() === roles.join() && (key.keyKind === 'script') === script;
    const { keys } = await (await openBook(context)).state();
    return same && !keys.has(key.id) ? key : null;
  } catch {
    return null;
  }
}

async function writeKeyFile(key: KeyFile, path: string): Promise<void> {
  try {
    await writeWhole(key, path);
  } catch (cause) {
    const told = { file: path, cause };
    if ((cause as { code?: unknown }).code === 'EEXIST') {
      const message = `${path} exists; a key is never overwritten.`;
      throw new UserError({ ...told, code: 'key_file_exists', message, todo: 'Give another file with --out.' });
    }
    throw new WorldError({ ...told, code: 'key_not_written', message: `${path} cannot be written.` });
  }
}

/** Aside, flushed, then linked into place: never a half, never over another file. */
async function writeWhole(key: KeyFile, path: string): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  try {
    const file = await open(aside, 'w', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(key, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}
