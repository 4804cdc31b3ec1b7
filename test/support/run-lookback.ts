import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const main = join(root, 'packages/cli/src/main.ts');
const nodeOptions = ['--conditions=lookback-source', '--disable-warning=ExperimentalWarning'];
/** Compiled modules are kept between the runs of a test: half of a short command is compiling. */
const compileCache = join(tmpdir(), 'lookback-test-compile-cache');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The one JSON object on stdout of a run with --json. */
  readonly json: <T>() => T;
}

export interface RunOptions {
  /** A module that is loaded before the command. */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function command(args: readonly string[], { preload, env }: RunOptions) {
  const before = preload === undefined ? [] : ['--import', preload];
  return {
    args: [...nodeOptions, ...before, main, ...args],
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache, ...env },
  };
}

/** The program and arguments of a command line, for a shell of its own. */
export function commandLine(...args: string[]): string {
  return [process.execPath, ...nodeOptions, main, ...args].map((part) => `'${part}'`).join(' ');
}

/** Runs one command line as a user does, in a process of its own. */
export function lookback(args: readonly string[], cwd: string, options: RunOptions = {}): Ran {
  const own = command(args, options);
  const done = spawnSync(process.execPath, own.args, {
    cwd,
    env: own.env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status: done.status, out: done.stdout, err: done.stderr, json: () => JSON.parse(done.stdout) };
}

/** Starts one command line and does not wait; `ended` resolves when it has ended. */
export function startLookback(
  args: readonly string[],
  cwd: string,
  options: RunOptions = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ran> } {
  const own = command(args, options);
  const child = spawn(process.execPath, own.args, { cwd, env: own.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (status) => resolve({ status, out, err, json: () => JSON.parse(out) }));
  });
  return { child, ended };
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
