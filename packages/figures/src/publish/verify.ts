import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from '@lookback/base';
import { type Manifest, signedBytes } from './manifest.ts';

/** What differs between a publication and its manifest. */
export interface ManifestFinding {
  readonly code: 'file_missing' | 'file_differs' | 'file_unlisted' | 'signature_wrong' | 'keys_too_few';
  /** File or key name. */
  readonly name: string;
}

/**
 * Checks the bytes of each file and each Ed25519 signature against a manifest. Proves files unchanged since the keys
 * signed, not facts true. A publication that is not `provisional, single reader` needs two different keys.
 */
export function verifyManifest(
  manifest: Manifest,
  files: ReadonlyMap<string, string | Uint8Array>,
): readonly ManifestFinding[] {
  const findings: ManifestFinding[] = [];
  const listed = new Set(manifest.files.map((file) => file.name));
  for (const file of manifest.files) {
    const content = files.get(file.name);
    if (content === undefined) findings.push({ code: 'file_missing', name: file.name });
    else if (sha256(content) !== file.sha256) findings.push({ code: 'file_differs', name: file.name });
  }
  for (const name of files.keys()) if (!listed.has(name)) findings.push({ code: 'file_unlisted', name });
  const bytes = signedBytes(manifest);
  for (const { key, publicKey, signature } of manifest.signatures) {
    if (!isSignedBy(publicKey, bytes, signature)) findings.push({ code: 'signature_wrong', name: key });
  }
  const keys = new Set(manifest.signatures.map((signature) => signature.publicKey)).size;
  if (keys < 1 || (keys < 2 && manifest.status !== 'provisional, single reader'))
    findings.push({ code: 'keys_too_few', name: String(keys) });
  return findings;
}

function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
