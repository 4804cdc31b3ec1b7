import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isCancel, password } from '@clack/prompts';
import { UserError, WorldError } from '@lookback/base';
import { words } from '@lookback/words';
import type { Io } from '../io.ts';

/** Where passphrases stand in the environment: a file with one a line, or the passphrase itself. */
export const passphraseVariables = { file: 'LOOKBACK_PASSPHRASE_FILE', text: 'LOOKBACK_PASSPHRASE' } as const;

/** The passphrases to try on a sealed key: from the environment, else typed by whoever sits at the terminal, else none. */
export async function passphrasesFor(io: Io, file: string): Promise<string[]> {
  const path = process.env[passphraseVariables.file];
  if (path !== undefined && path !== '') return passphraseLines(io, path);
  const given = process.env[passphraseVariables.text];
  if (given !== undefined && given !== '') return [given];
  return canAsk(io) ? [await asked(words.step_key_passphrase_of({ file }))] : [];
}

/** A new passphrase: the first line of a file, or typed twice. Throws UserError `passphrase_needed`, `passphrase_differs`. */
export async function newPassphrase(io: Io, file: string | undefined): Promise<string> {
  if (file !== undefined) return (await passphraseLines(io, file))[0] ?? '';
  if (!canAsk(io)) {
    throw new UserError({
      code: 'passphrase_needed',
      message: words.error_passphrase_needed(),
      todo: words.error_passphrase_needed_todo(),
    });
  }
  const first = await asked(words.step_key_passphrase_new());
  if (first === (await asked(words.step_key_passphrase_again()))) return first;
  throw new UserError({ code: 'passphrase_differs', message: words.error_passphrase_differs() });
}

const canAsk = (io: Io): boolean => !io.json && process.stdin.isTTY === true;

async function asked(message: string): Promise<string> {
  const answer = await password({ message });
  if (isCancel(answer)) throw new UserError({ code: 'cancelled', message: words.error_cancelled() });
  return answer;
}

async function passphraseLines(io: Io, file: string): Promise<string[]> {
  const path = resolve(io.cwd, file);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new WorldError({
      code: 'passphrase_unreadable',
      file: path,
      message: words.error_unreadable({ file }),
      cause,
    });
  });
  return text.split(/\r?\n/).filter((line) => line !== '');
}
