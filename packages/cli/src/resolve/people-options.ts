import { availableParallelism } from 'node:os';
import { UserError } from '@lookback/base';
import { type FieldRole, fieldRoles } from '@lookback/resolve/run';
import { words } from '@lookback/words';
import type { Command } from 'commander';
import { gathered } from './people-file.ts';

/** Adds the options that say what of a file of people is read, and as what. */
export function withPeopleOptions(command: Command): Command {
  return command
    .option(
      '--ignore <column>',
      'a column that must not be read; may be repeated, for example --ignore notes',
      gathered,
      [],
    )
    .option(
      '--role <column=role>',
      'what a column holds, where the guess is wrong; may be repeated, for example --role born=birth_date or --role notes=none',
      gathered,
      [],
    );
}

/** Adds `--threads`. */
export function withThreads(command: Command): Command {
  return command.option(
    '--threads <number>',
    'highest number of threads; the result is the same on any, for example --threads 2',
  );
}

/** The value of `--threads`; all processors where it is not given. Throws UserError `usage`. */
export function threadsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const threads = Number(text);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 64) return threads;
  throw new UserError({ code: 'usage', message: words.error_threads({ text }) });
}

/** Roles by column as `--role` gives them; null: not read. Throws UserError `bad_role`. */
export function rolesOf(texts: readonly string[]): Record<string, FieldRole | null> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.lastIndexOf('=');
      const name = text.slice(at + 1).trim();
      const role = fieldRoles.find((known) => known === name);
      if (at > 0 && (role !== undefined || name === 'none')) return [text.slice(0, at).trim(), role ?? null];
      throw new UserError({
        code: 'bad_role',
        message: words.error_bad_role({ text }),
        todo: words.error_bad_role_todo({ roles: fieldRoles.join(', ') }),
      });
    }),
  );
}
