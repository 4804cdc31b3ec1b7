import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Workspace } from '@lookback/store';
import type { ReviewContext } from '../context.ts';

/**
 * The workspace's secret, from which pseudonyms and commitments derive; made on first use, readable by its owner only.
 * A simulated workspace has a fixed one, so that its publications can be compared byte for byte.
 */
export async function workspaceSecret({ workspace }: ReviewContext): Promise<Uint8Array> {
  const known = await knownSecret(workspace);
  if (known && known.length >= 32) return known;
  const path = workspace.path('.secret');
  await writeFile(path, randomBytes(32), { mode: 0o600, flag: 'wx' }).catch(() => {});
  return readFile(path);
}

/** The secret as it is; null where none was made yet. */
export async function knownSecret(workspace: Workspace): Promise<Uint8Array | null> {
  if (workspace.simulated) return createHash('sha256').update('simulated workspace').digest();
  return readFile(workspace.path('.secret')).catch(() => null);
}
