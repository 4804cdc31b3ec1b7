import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { sha256, UserError } from '@lookback/base';
import { z } from 'zod';
import { actorRoles } from '../event/review-event.ts';

const keyFileSchema = z.strictObject({
  kind: z.literal('lookback-key'),
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(actorRoles)),
  keyKind: z.enum(['human', 'script']),
  publicKey: z.string(),
  privateKey: z.string(),
});
/** A key as its file holds it. Whoever has the file decides in its name: it is written with mode 0600. */
export type KeyFile = z.infer<typeof keyFileSchema>;

export interface NewKey {
  readonly name: string;
  readonly roles: KeyFile['roles'];
  readonly keyKind: KeyFile['keyKind'];
  /** Only in a simulated workspace: the key follows from the seed and the name. */
  readonly seed?: string;
}

/** DER of a PKCS#8 Ed25519 private key up to its 32 bytes (RFC 8410). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes an Ed25519 key (RFC 8032): random, or from a seed in a simulated workspace. */
export function newKey({ name, roles, keyKind, seed }: NewKey): KeyFile {
  const privateKey =
    seed === undefined
      ? generateKeyPairSync('ed25519').privateKey
      : createPrivateKey({
          key: Buffer.concat([pkcs8Prefix, Buffer.from(sha256(`lookback key ${seed} ${name}`), 'hex')]),
          format: 'der',
          type: 'pkcs8',
        });
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  return {
    kind: 'lookback-key',
    version: 1,
    id: keyIdOf(publicKey),
    name,
    roles: [...roles],
    keyKind,
    publicKey,
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}

/** The id of a public key: the first 16 hex digits of its SHA-256. */
export function keyIdOf(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64')).slice(0, 16);
}

/** Reads the text of a key file that has no passphrase. Throws UserError `key_file`. */
export function readKeyFile(text: string, file: string): KeyFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw keyFileProblem(file, error);
  }
  const read = keyFileSchema.safeParse(json);
  const key = read.success ? checkedKey(read.data) : null;
  if (key === null) throw keyFileProblem(file, read.error);
  return key;
}

/** The UserError `key_file` of a text that is no key. */
export function keyFileProblem(file: string, cause: unknown): UserError {
  return new UserError({
    code: 'key_file',
    file,
    message: `${file}: this is no Lookback key file`,
    todo: 'Make one with: lookback key new NAME --role reviewer',
    cause,
  });
}

/** A key whose id is that of its public half and whose private half fits it; null for any other. */
export function checkedKey(key: KeyFile): KeyFile | null {
  if (keyIdOf(key.publicKey) !== key.id) return null;
  try {
    const held = createPrivateKey({ key: Buffer.from(key.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
    return rawPublicKey(createPublicKey(held)) === key.publicKey ? key : null;
  } catch {
    return null;
  }
}

/** Signs a text (as UTF-8) with a key; base64. */
export function signWith(key: KeyFile, content: string): string {
  const privateKey = createPrivateKey({ key: Buffer.from(key.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return sign(null, Buffer.from(content), privateKey).toString('base64');
}

/** Does a signature fit a text and a raw public key (base64)? */
export function verifySignature(publicKey: string, content: string, signature: string): boolean {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  const key: KeyObject = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(content), key, Buffer.from(signature, 'base64'));
}

function rawPublicKey(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
}
