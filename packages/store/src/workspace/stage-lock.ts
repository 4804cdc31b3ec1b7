import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { WorldError } from '@lookback/base';
import { words } from '@lookback/words';
import { diskFailure } from './atomic-file.ts';
import { removeLeftAside, writerTag } from './left-aside.ts';
import type { Workspace } from './workspace.ts';

/** Who holds the lock of a workspace. */
interface Holder {
  readonly what: string;
  readonly pid: number;
  readonly host: string;
  /** Start of the process in clock ticks since boot, where the system tells it: tells a reused pid apart. */
  readonly started: string;
}

/**
 * Does work while holding the workspace's one lock. The lock names its holder; one whose process is gone is taken
 * over. Throws WorldError `workspace_locked`.
 */
export async function withStageLock<T>(workspace: Workspace, what: string, work: () => Promise<T>): Promise<T> {
  const path = workspace.path('.lock');
  const mine: Holder = { what, pid: process.pid, host: hostname(), started: await startOf(process.pid) };
  const aside = `${path}.${writerTag()}.${Math.random().toString(36).slice(2)}`;
  try {
    await writeFile(aside, JSON.stringify(mine)).catch((error: unknown) => {
      throw diskFailure(error, path);
    });
    await acquire(path, aside);
  } finally {
    await rm(aside, { force: true });
  }
  try {
    await removeLeftAside(workspace);
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, aside: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await link(aside, path);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw diskFailure(error, path);
    }
    const text = await readFile(path, 'utf8').catch(() => '');
    const holder = parseHolder(text);
    if (attempt >= 5 || (holder && (await isAlive(holder)))) throw held(path, holder);
    await removeStale(path, text, `${aside}.stale`);
  }
}

/** Moves a stale lock away; puts it back when another process took it over meanwhile. */
async function removeStale(path: string, text: string, away: string): Promise<void> {
  await rename(path, away).catch(() => {});
  const moved = await readFile(away, 'utf8').catch(() => text);
  if (moved !== text) await link(away, path).catch(() => {});
  await rm(away, { force: true });
}

function held(path: string, holder: Holder | null): WorldError {
  return new WorldError({
    code: 'workspace_locked',
    file: path,
    message: holder
      ? words.error_store_locked({ what: holder.what, pid: String(holder.pid), host: holder.host })
      : words.error_store_locked_by_nobody_known(),
    todo: words.error_store_locked_todo(),
  });
}

function parseHolder(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    return typeof value.pid === 'number' ? { what: '', host: '', started: '', ...value, pid: value.pid } : null;
  } catch {
    return null;
  }
}

/** A holder on another machine counts as alive: nothing here can tell. */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const started = await startOf(holder.pid);
  return started === '' || holder.started === '' || started === holder.started;
}

async function startOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text === '' ? '' : (text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '');
}
