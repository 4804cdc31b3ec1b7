import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Workspace } from './workspace.ts';

/** Six hex digits that tell this machine from others that share a folder with it. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const foreignMaxMs = 86_400_000;

/** What a file that is being written aside is called by: process and machine, so that a later start can tell whose it was. */
export function writerTag(): string {
  return `${process.pid}-${machine}`;
}

/**
 * Removes files that were being written when their process was killed: what stands aside for an atomic write or a lock. A
 * file of a process that lives stays; one of another machine stays for a day. Call it while holding the stage lock.
 */
export async function removeLeftAside(workspace: Workspace): Promise<void> {
  const { sources, snapshots, networks, models, mappings } = workspace.paths;
  const kept = (await entries(sources)).map((name) => join(sources, name));
  for (const folder of [workspace.folder, snapshots, networks, models, mappings, sources, ...kept]) {
    for (const name of await entries(folder)) {
      if (await isLeft(join(folder, name), name)) await rm(join(folder, name), { force: true });
    }
  }
}

/** The same for what stands aside for one file that may lie outside a workspace, such as a key. */
export async function removeLeftBeside(path: string): Promise<void> {
  for (const name of await entries(dirname(path))) {
    const aside = join(dirname(path), name);
    if (name.startsWith(`${basename(path)}.`) && (await isLeft(aside, name))) await rm(aside, { force: true });
  }
}

const asideName = /^(?:\.lock|.+)\.(\d+)-([0-9a-f]{6})\.[0-9a-z]+(?:\.part|\.stale)?$/;

async function isLeft(path: string, name: string): Promise<boolean> {
  if (!name.startsWith('.lock.') && !name.endsWith('.part')) return false;
  const match = asideName.exec(name);
  if (!match) return false;
  if (match[2] === machine) return !isRunning(Number(match[1]));
  const written = await stat(path).catch(() => null);
  return written !== null && Date.now() - written.mtimeMs > foreignMaxMs;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
