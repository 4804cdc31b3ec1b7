import { createPublicKey, verify } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sha256 } from '@lookback/base';
import { type Manifest, signedBytes } from '@lookback/figures';
import { keyIdOf } from '@lookback/review';
import type { Workspace } from '@lookback/store';
import type { Difference } from './differences.ts';
import { verifySecret } from './verify-secret.ts';

/** What the ledger says of a publication. */
export interface RecordedPublication {
  readonly number: number;
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
}

/**
 * Publications whose files or signatures are not those of their manifest, that the ledger names and that are gone, or
 * that the ledger does not know.
 */
export async function verifyPublications(
  workspace: Workspace,
  recorded: readonly RecordedPublication[],
): Promise<{ checked: number; differences: Difference[] }> {
  const names = (await readdir(workspace.paths.publications).catch(() => []))
    .filter((name) => /^\d{4}$/.test(name))
    .sort();
  const known = recorded.map(({ number }) => nameOf(number));
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
    const listed = new Set(['manifest.json', ...manifest.files.map((file) => file.name)]);
    for (const extra of (await filesIn(folder)).filter((file) => !listed.has(file))) {
      differences.push({ path: `publications/${name}/${extra}`, place: 'not in the manifest' });
    }
    const bad = wrongSignature(
      manifest,
      recorded.find(({ number }) => nameOf(number) === name),
    );
    if (bad !== null) differences.push({ path: `publications/${name}/manifest.json`, place: `signature of ${bad}` });
  }
  const intact = names.filter((name) => !differences.some(({ path }) => path.startsWith(`publications/${name}/`)));
  differences.push(...(await verifySecret(workspace, intact)));
  return { checked: names.length, differences };
}

/** Every file below a folder, by its path from there. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => !entry.isDirectory());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
}

const nameOf = (number: number) => String(number).padStart(4, '0');

/** Whose signature does not fit the manifest, or is not the one that the ledger recorded of that key; null for none. */
function wrongSignature(manifest: Manifest, publication: RecordedPublication | undefined): string | null {
  const bad = manifest.signatures.find((item) => !signatureFits(manifest, item));
  if (bad) return bad.key;
  if (!publication) return null;
  const held = new Set(manifest.signatures.map((item) => `${keyIdOf(rawKey(item.publicKey))} ${item.signature}`));
  const gone = publication.signatures.find((item) => !held.has(`${item.key} ${item.signature}`));
  if (gone) return gone.key;
  return held.size === publication.signatures.length ? null : manifest.signatures.map((item) => item.key).join(', ');
}

/** The raw Ed25519 key of its SubjectPublicKeyInfo (RFC 8410): the last 32 bytes. */
function rawKey(spki: string): string {
  return Buffer.from(spki, 'base64').subarray(-32).toString('base64');
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
