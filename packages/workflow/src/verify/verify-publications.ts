import { createPublicKey, verify } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@lookback/base';
import { type Manifest, signedBytes } from '@lookback/figures';
import type { Workspace } from '@lookback/store';
import type { Difference } from './differences.ts';
import { verifySecret } from './verify-secret.ts';

/**
 * Publications whose files or signatures are not those of their manifest, that the ledger names and that are gone, or
 * that the ledger does not know.
 */
export async function verifyPublications(
  workspace: Workspace,
  recorded: readonly number[],
): Promise<{ checked: number; differences: Difference[] }> {
  const names = (await readdir(workspace.paths.publications).catch(() => []))
    .filter((name) => /^\d{4}$/.test(name))
    .sort();
  const known = recorded.map((number) => String(number).padStart(4, '0'));
  const gone = known.filter((name) => !names.includes(name));
  const differences: Difference[] = gone.map((name) => ({ path: `publications/${name}`, place: 'missing' }));
  for (const name of names) {
    if (!known.includes(name)) differences.push({ path: `publications/${name}`, place: 'not in the ledger' });
    const folder = join(workspace.paths.publications, name);
    const manifest = await readManifest(join(folder, 'manifest.json'));
    if (!manifest) {
      differences.push({ path: `publications/${name}/manifest.json`, place: 'unreadable' });
      continue;
    }
    for (const file of manifest.files) {
      const bytes = await readFile(join(folder, file.name)).catch(() => null);
      const place = bytes === null ? 'missing' : sha256(bytes) === file.sha256 ? null : 'content';
      if (place !== null) differences.push({ path: `publications/${name}/${file.name}`, place });
    }
    const bad = manifest.signatures.find((item) => !signatureFits(manifest, item));
    if (bad) differences.push({ path: `publications/${name}/manifest.json`, place: `signature of ${bad.key}` });
  }
  const intact = names.filter((name) => !differences.some(({ path }) => path.startsWith(`publications/${name}/`)));
  differences.push(...(await verifySecret(workspace, intact)));
  return { checked: names.length, differences };
}

async function readManifest(path: string): Promise<Manifest | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  const { files, signatures } = (value ?? {}) as { files?: unknown; signatures?: unknown };
  return areTexts(files, ['name', 'sha256']) && areTexts(signatures, ['key', 'publicKey', 'signature']);
}

/** True for a list of objects in which each of the keys holds a text. */
function areTexts(list: unknown, keys: readonly string[]): boolean {
  const hold = (item: unknown) =>
    keys.every((key) => typeof (item as Record<string, unknown> | null)?.[key] === 'string');
  return Array.isArray(list) && list.every(hold);
}

function signatureFits(manifest: Manifest, item: Manifest['signatures'][number]): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(item.publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, signedBytes(manifest), key, Buffer.from(item.signature, 'base64'));
  } catch {
    return false;
  }
}
