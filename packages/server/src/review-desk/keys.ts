import { join } from 'node:path';
import { GuardError, UserError } from '@lookback/base';
import { isSealed, type KeyFile, openKeyFile } from '@lookback/review';
import type { Actor, KeyLine, UnlockCommand } from '../schema/index.ts';
import { Role } from '../schema/index.ts';
import { readText, stateOf, type World } from './world.ts';

const known = (roles: readonly string[]): Role[] => Role.options.filter((role) => roles.includes(role));

/** The keys of the ledger, and of each whether its file lies here and is sealed. */
export async function keyLines(world: World): Promise<KeyLine[]> {
  const { keys } = await stateOf(world);
  return Promise.all(
    [...keys.values()].map(async ({ name, roles, id }) => {
      const text = await heldText(world, name);
      const file = text === null ? ('elsewhere' as const) : isSealed(text) ? ('sealed' as const) : ('open' as const);
      return { name, roles: known(roles), fingerprint: id, file };
    }),
  );
}

/** Unlocks a key that the ledger knows, from the text of its file or from a file of its name in the workspace. */
export async function unlockKey(world: World, command: UnlockCommand): Promise<Actor> {
  const text = command.file ?? (await heldFile(world, command.name ?? ''));
  const passphrases = command.passphrase === undefined || command.passphrase === '' ? [] : [command.passphrase];
  const key = await openKeyFile(text, command.name ?? 'key', passphrases);
  const { keys } = await stateOf(world);
  const registered = keys.get(key.id);
  if (registered === undefined || registered.publicKey !== key.publicKey) {
    throw new UserError({ code: 'key_unknown', message: 'The ledger of this workspace knows no such key.' });
  }
  if (registered.keyKind === 'script' && !world.context.workspace.simulated) {
    throw new GuardError({
      code: 'script_key_outside_simulation',
      message: 'Scripted keys decide only in a simulation.',
    });
  }
  const actor: Actor = { id: key.id, name: registered.name, roles: known(registered.roles) };
  world.unlocked.set(actor, key);
  return actor;
}

async function heldFile(world: World, name: string): Promise<string> {
  const { keys } = await stateOf(world);
  if (![...keys.values()].some((key) => key.name === name)) {
    throw new UserError({ code: 'key_unknown', message: 'The ledger of this workspace knows no such key.' });
  }
  const text = await heldText(world, name);
  if (text !== null) return text;
  throw new UserError({
    code: 'key_not_held',
    message: 'The file of this key is not in the workspace.',
    todo: 'Hand over the file of the key.',
  });
}

/** The text of a key's file, where it lies in the workspace under its name. */
async function heldText(world: World, name: string): Promise<string | null> {
  const safe = /^[\p{L}\p{N}_. -]+$/u.test(name) && !name.startsWith('.');
  for (const folder of safe ? world.keyFolders : []) {
    const text = await readText(join(folder, `${name}.key`));
    if (text !== null) return text;
  }
  return null;
}

/** The key of an actor who acts. Throws GuardError `key_needed` if it is locked or was given by another desk. */
export function holdKey(world: World, actor: Actor): KeyFile {
  const key = world.unlocked.get(actor);
  if (key === undefined) throw new GuardError({ code: 'key_needed', message: 'Unlock a key first.' });
  return key;
}
