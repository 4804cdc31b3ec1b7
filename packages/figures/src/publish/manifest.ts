import { canonicalJson, GuardError, type Json, sha256 } from '@lookback/base';

/** What a publication is made of and who released it. */
export interface Manifest {
  readonly kind: 'publication';
  readonly number: string;
  readonly asOf: string;
  readonly cutOff: string;
  readonly status: string;
  readonly audience: string;
  readonly simulated: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  /** The publication that this one replaces: its number and the SHA-256 of its manifest's bytes. */
  readonly supersedes: { readonly number: string; readonly manifestSha256: string } | null;
  readonly signatures: readonly Signature[];
}

/** An Ed25519 signature (RFC 8032), base64, over the canonical JSON of the manifest without its signatures. */
export interface Signature {
  readonly key: string;
  readonly publicKey: string;
  readonly signature: string;
}

/** A key that signs; how it holds its secret is the caller's matter. */
export interface Signer {
  readonly key: string;
  /** The public key as base64 of its SubjectPublicKeyInfo (DER). */
  readonly publicKey: string;
  sign(bytes: Uint8Array): string;
}

export type ManifestDraft = Omit<Manifest, 'kind' | 'files' | 'signatures'> & {
  readonly files: ReadonlyMap<string, string>;
};

/**
 * Builds and signs the manifest of a publication and returns its bytes. Deterministic for deterministic signers:
 * files in order of name, signatures in order of key. Throws GuardError `publication_needs_two_keys` when fewer than two
 * different public keys sign, or none a publication that is `provisional, single reader`.
 */
export function signManifest(draft: ManifestDraft, signers: readonly Signer[]): { manifest: Manifest; text: string } {
  requireKeys(draft.status, signers);
  const { files, ...rest } = draft;
  const unsigned = {
    kind: 'publication' as const,
    ...rest,
    files: [...files.keys()].sort(byName).map((name) => describe(name, files.get(name) ?? '')),
  };
  const bytes = signedBytes(unsigned);
  const signatures = [...signers]
    .sort((a, b) => byName(a.key, b.key))
    .map((signer) => ({ key: signer.key, publicKey: signer.publicKey, signature: signer.sign(bytes) }));
  const manifest: Manifest = { ...unsigned, signatures };
  return { manifest, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

function requireKeys(status: string, signers: readonly Signer[]): void {
  const keys = new Set(signers.map((signer) => signer.publicKey)).size;
  const needed = status === 'provisional, single reader' ? 1 : 2;
  if (keys >= needed) return;
  throw new GuardError({
    code: 'publication_needs_two_keys',
    message: `a publication that is ${status} is released by ${needed} different key(s), not ${keys}`,
    todo: 'give --key twice, with two different keys, or publish it as provisional, single reader',
  });
}

/** The bytes that the keys sign: canonical JSON of everything but the signatures. */
export function signedBytes(manifest: Omit<Manifest, 'signatures'> & { signatures?: unknown }): Uint8Array {
  const { signatures: _, ...unsigned } = manifest;
  return new TextEncoder().encode(canonicalJson(unsigned as unknown as Json));
}

function describe(name: string, text: string): Manifest['files'][number] {
  const bytes = new TextEncoder().encode(text);
  return { name, bytes: bytes.length, sha256: sha256(bytes) };
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
