import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { isSealed, type KeyFile, openKeyFile } from '@lookback/review';
import { words } from '@lookback/words';
import { closeBook, openReview, type ReviewContext } from '@lookback/workflow';
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { passphrasesFor } from './passphrase.ts';

/** The value of `--dir`, before or after the verb. */
export function dirOf(command: Command): string | undefined {
  return command.optsWithGlobals<{ dir?: string }>().dir;
}

/** Opens the workspace for one command and closes its ledger afterwards. */
export async function withReview<T>(
  command: Command,
  io: Io,
  work: (context: ReviewContext) => Promise<T>,
): Promise<T> {
  const context = await openReview({ dir: dirOf(command), cwd: io.cwd, progress: io.progress });
  try {
    return await work(context);
  } finally {
    await closeBook(context);
  }
}

/** Reads a key file named on the command line. Throws UserError `no_key_file`, `key_file`, `passphrase_needed`, `passphrase_wrong`. */
export async function keyFrom(io: Io, file: string): Promise<KeyFile> {
  const path = resolve(io.cwd, file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError({
      code: 'no_key_file',
      file: path,
      message: words.error_no_key_file({ file }),
      todo: words.error_no_key_file_todo(),
      cause: error,
    });
  });
  return openKeyFile(text, file, isSealed(text) ? await passphrasesFor(io, file) : []);
}

/** Collects an option that may be given several times. */
export function several(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Checks an ISO day given as an option. Throws UserError `bad_day`. */
export function dayOption(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))) return text;
  throw new UserError({ code: 'bad_day', message: words.error_bad_day({ text }), todo: words.error_bad_day_todo() });
}
