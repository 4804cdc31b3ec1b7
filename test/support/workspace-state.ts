import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@lookback/base';
import { listSources, readPointers } from '@lookback/store';
import { closeBook, openBook, openReview, type VerifyReport, verifyWorkspace } from '@lookback/workflow';

/** What a workspace holds, without what differs between two runs of the same command (times, salts, hashes). */
export interface WorkspaceState {
  readonly pointers: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly events: readonly string[];
  /** The published files; the exact figures with their content (what is pseudonymous differs by workspace). */
  readonly published: Readonly<Record<string, string>>;
  readonly verified: VerifyReport;
}

export async function stateOf(dir: string, options: { quick: boolean }): Promise<WorkspaceState> {
  const context = await openReview({ dir, cwd: dir });
  try {
    const { workspace } = context;
    const sources = await listSources(workspace);
    const events = await (await openBook(context)).events();
    return {
      pointers: await readPointers(workspace),
      sources: sources.map(({ sequence, name, mapping, withdrawnBecause }) =>
        [sequence, name, mapping, withdrawnBecause].join(' '),
      ),
      events: events.map((event) => JSON.stringify(withoutTimes(event))),
      published: contents(workspace.paths.publications),
      verified: await verifyWorkspace(context, options),
    };
  } finally {
    await closeBook(context);
  }
}

const differing = new Set(['at', 'hash', 'previous', 'signature', 'apartDigests', 'publicKey', 'actor', 'signatures']);

function withoutTimes(event: object): object {
  return Object.fromEntries(Object.entries(event).filter(([name]) => !differing.has(name)));
}

function contents(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (!/^\d{4}[/\\]/.test(path) || !statSync(file).isFile()) continue;
    found[path] = /^\d{4}[/\\]figures.csv$/.test(path) ? sha256(readFileSync(file)) : '';
  }
  return found;
}

/** Files and folders that a crash left aside. */
export function leftAside(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => /\.part|\.lock|\.spill/.test(path));
}
