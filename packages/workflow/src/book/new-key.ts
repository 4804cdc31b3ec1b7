import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { UserError, WorldError } from '@lookback/base';
import {
  type ActorRole,
  isSealed,
  type KeyFile,
  newKey,
  openKeyFile,
  type SealedKeyFile,
  sealKey,
} from '@lookback/review';
import { removeLeftBeside, writerTag } from '@lookback/store';
import { words } from '@lookback/words';
import type { ReviewContext } from '../context.ts';
import { openBook } from './book.ts';

export interface NewKeyOptions {
  readonly name: string;
  readonly roles: readonly ActorRole[];
  /** Where the file goes; an existing file is never overwritten. */
  readonly path: string;
  /** Only in a simulated workspace. */
  readonly script: boolean;
  /** Seals the private half in the file. */
  readonly passphrase?: string;
}

/**
 * Makes a key, writes its file for the owner alone (0600; sealed under a passphrase where one is given) and registers its public half in the ledger, signed by itself.
 * The file of a run that was interrupted before it registered is taken up; of one that had registered nothing changes (`fresh` is false). Throws UserError `key_file_exists`,
 * `key_name_taken`, GuardError `script_key_outside_simulation`, WorldError.
 */
export async function newKeyStep(
  context: ReviewContext,
  options: NewKeyOptions,
): Promise<KeyFile & { readonly fresh: boolean }> {
  const { name, roles, path, script } = options;
  const begun = await sameKey(context, options);
  if (begun?.registered) return { ...begun, fresh: false };
  const key = begun ?? newKey({ name, roles: [...roles], keyKind: script ? 'script' : 'human' });
  if (!begun) await writeKeyFile(await fileOf(key, options.passphrase), path);
  try {
    const { keyKind, publicKey } = key;
    const book = await openBook(context);
    await book.perform({ kind: 'register_key', name, roles, keyKind, publicKey }, key);
  } catch (error) {
    if (!begun) await rm(path, { force: true });
    throw error;
  }
  return { ...key, fresh: true };
}

/** The key of this name, these roles and this passphrase that a run wrote before; null where there is none. */
async function sameKey(
  context: ReviewContext,
  { name, roles, path, script, passphrase }: NewKeyOptions,
): Promise<(KeyFile & { readonly registered: boolean }) | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  if (isSealed(text) !== (passphrase !== undefined)) return null;
  try {
    const key = await openKeyFile(text, path, passphrase === undefined ? [] : [passphrase]);
    const same = key.name === name && key.roles.join() === roles.join() && (key.keyKind === 'script') === script;
    const { keys } = await (await openBook(context)).state();
    return same ? { ...key, registered: keys.has(key.id) } : null;
  } catch {
    return null;
  }
}

/**
 * Seals the file of a key under a new passphrase, or (without one) takes the passphrase away; the key itself stays the
 * same. Throws UserError `passphrase_short`, WorldError `key_not_written`.
 */
export async function resealKey(key: KeyFile, path: string, passphrase: string | undefined): Promise<void> {
  const aside = `${path}.new`;
  await rm(aside, { force: true });
  await writeKeyFile(await fileOf(key, passphrase), aside);
  await rename(aside, path);
}

const fileOf = async (key: KeyFile, passphrase: string | undefined): Promise<KeyFile | SealedKeyFile> =>
  passphrase === undefined ? key : sealKey(key, passphrase);

async function writeKeyFile(key: KeyFile | SealedKeyFile, path: string): Promise<void> {
  try {
    await writeWhole(key, path);
  } catch (cause) {
    const told = { file: path, cause };
    if ((cause as { code?: unknown }).code === 'EEXIST') {
      const message = words.error_key_file_exists({ path });
      throw new UserError({ ...told, code: 'key_file_exists', message, todo: words.error_key_file_exists_todo() });
    }
    throw new WorldError({ ...told, code: 'key_not_written', message: words.error_unwritable({ path }) });
  }
}

/** What a killed process left aside goes first, as it holds a key. Aside, flushed, then linked into place: never a half, never over another file. */
async function writeWhole(key: KeyFile | SealedKeyFile, path: string): Promise<void> {
  await removeLeftBeside(path);
  const aside = `${path}.${writerTag()}.${randomBytes(4).toString('hex')}.part`;
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
