import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type ActorRole, actorRoles, readRole } from '@lookback/review';
import { newKeyStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { several, withReview } from './options.ts';

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
    .action(async (name: string, options: { role: readonly string[]; out?: string; script?: boolean }, command) => {
      const roles = [...new Set(options.role.map(roleOf))];
      const file = options.out ?? `${nameOf(name)}.key`;
      const path = resolve(io.cwd, file);
      const made = await withReview(command, io, (context) =>
        newKeyStep(context, { name, roles, path, script: options.script ?? false }),
      );
      io.say(`Key ${made.id} for ${name} (${roles.join(', ')}) is in ${file}, readable by you alone.`);
      io.say('Whoever has this file decides in its name: keep it to yourself and make a copy that you can find.');
      io.result({ id: made.id, name, roles, file: path, kind: made.keyKind });
    });
};

function nameOf(text: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u.test(text)) return text;
  throw new UserError({
    code: 'key_name',
    message: `"${text}" is no name for a key.`,
    todo: 'Use letters, numbers, dots, hyphens and underscores, at most 64.',
  });
}

function roleOf(text: string): ActorRole {
  const role = readRole(text);
  if (role) return role;
  throw new UserError({
    code: 'role_unknown',
    message: `${text} is no role.`,
    todo: `Roles are: ${actorRoles.join(', ')}.`,
  });
}
