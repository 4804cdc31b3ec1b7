import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { ReviewContext } from '../context.ts';

/**
 * The workspace's secret, from which pseudonyms and commitments derive; made on first use, readable by its owner only.
 * A simulated workspace has a fixed one, so that its publications can be compared byte for byte.
 */
export async function workspaceSecret(context: ReviewContext): Promise<Uint8Array> {
  if (context.workspace.simulated) return createHash('sha256').update('simulated workspace').digest();
  const path = context.workspace.path('.secret');
  const known = await readFile(path).catch(() => null);
  if (known && known.length >= 32) return known;
  await writeFile(path, randomBytes(32), { mode: 0o600, flag: 'wx' }).catch(() => {});
  return readFile(path);
}
