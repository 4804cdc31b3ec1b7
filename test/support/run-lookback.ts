import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const main = join(root, 'packages/cli/src/main.ts');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The one JSON object on stdout of a run with --json. */
  readonly json: <T>() => T;
}

/** Runs one command line as a user does, in a process of its own. */
export function lookback(args: readonly string[], cwd: string): Ran {
  const done = spawnSync(
    process.execPath,
    ['--conditions=lookback-source', '--disable-warning=ExperimentalWarning', main, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  return { status: done.status, out: done.stdout, err: done.stderr, json: () => JSON.parse(done.stdout) };
}

/** A folder of its own that is removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
