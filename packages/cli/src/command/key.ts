import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type ActorRole, actorRoles, readRole } from '@lookback/review';
import { words } from '@lookback/words';
import { newKeyStep, resealKey } from '@lookback/workflow';
import type { Command } from 'commander';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { keyFrom, several, withReview } from './options.ts';
import { newPassphrase } from './passphrase.ts';

export const addKey: AddCommand = (program, io) => {
  const key = program.command('key').description('keys: whoever holds one decides in its name');
  key
    .command('new <name>')
    .description('make a key for one person and register it in the ledger (example: key new anna --role reviewer)')
    .requiredOption(
      '--role <role>',
      `${actorRoles.join(', ')}; may be given several times (example: --role reviewer)`,
      several,
    )
    .option('--out <file>', 'where the key file goes; NAME.key unless given (example: --out anna.key)')
    .option(
      '--script',
      'a key for a script: only in a simulated workspace (example: key new robot --role reviewer --script)',
    )
    .option(
      '--passphrase',
      'seal the file under a passphrase, which is asked twice (example: key new anna --role reviewer --passphrase)',
    )
    .option(
      '--passphrase-file <file>',
      'seal it under the first line of a file (example: --passphrase-file secret.txt)',
    )
    .action(async (name: string, options: NewKeyGiven, command) => {
      const roles = [...new Set(options.role.map(roleOf))];
      const file = options.out ?? `${nameOf(name)}.key`;
      const path = resolve(io.cwd, file);
      const passphrase = await passphraseOf(io, options);
      const made = await withReview(command, io, (context) =>
        newKeyStep(context, { name, roles, path, script: options.script ?? false, passphrase }),
      );
      if (!made.fresh) io.say(words.step_nothing_changed());
      io.say(words.step_key_made({ id: made.id, name, roles: roles.join(', '), file }));
      io.say(passphrase === undefined ? words.step_key_keep() : words.step_key_sealed());
      io.result({
        id: made.id,
        name,
        roles,
        file: path,
        kind: made.keyKind,
        sealed: passphrase !== undefined,
        fresh: made.fresh,
      });
    });
  addPassphrase(key, io);
};

interface PassphraseGiven {
  readonly passphrase?: boolean;
  readonly passphraseFile?: string;
}

interface NewKeyGiven extends PassphraseGiven {
  readonly role: readonly string[];
  readonly out?: string;
  readonly script?: boolean;
}

const passphraseOf = async (io: Io, given: PassphraseGiven): Promise<string | undefined> =>
  given.passphrase === true || given.passphraseFile !== undefined ? newPassphrase(io, given.passphraseFile) : undefined;

function addPassphrase(key: Command, io: Io): void {
  key
    .command('passphrase <file>')
    .description('give a key file another passphrase, or its first; the key stays the same')
    .option(
      '--passphrase-file <file>',
      'the first line of a file; asked twice unless given (example: --passphrase-file secret.txt)',
    )
    .option('--none', 'take the passphrase away (example: key passphrase anna.key --none)')
    .action(async (file: string, options: { passphraseFile?: string; none?: boolean }) => {
      const held = await keyFrom(io, file);
      const passphrase = options.none === true ? undefined : await newPassphrase(io, options.passphraseFile);
      await resealKey(held, resolve(io.cwd, file), passphrase);
      io.say(passphrase === undefined ? words.step_key_unsealed_now({ file }) : words.step_key_sealed_now({ file }));
      io.result({ id: held.id, name: held.name, sealed: passphrase !== undefined });
    });
}

function nameOf(text: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u.test(text)) return text;
  throw new UserError({
    code: 'key_name',
    message: words.error_key_name({ text }),
    todo: words.error_key_name_todo(),
  });
}

function roleOf(text: string): ActorRole {
  const role = readRole(text);
  if (role) return role;
  throw new UserError({
    code: 'role_unknown',
    message: words.error_role_unknown({ text }),
    todo: words.error_roles_are({ roles: actorRoles.join(', ') }),
  });
}
