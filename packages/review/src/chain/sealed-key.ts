import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { canonicalJson, UserError } from '@lookback/base';
import { z } from 'zod';
import { actorRoles } from '../event/review-event.ts';
import { checkedKey, type KeyFile, keyFileProblem, readKeyFile } from './key.ts';

const headShape = {
  kind: z.literal('lookback-key'),
  version: z.literal(2),
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(actorRoles)),
  keyKind: z.enum(['human', 'script']),
  publicKey: z.string(),
};

const sealedKeySchema = z.strictObject({
  ...headShape,
  sealed: z.strictObject({
    kdf: z.literal('scrypt'),
    /** log2 of the cost; 17 takes about 128 MiB and half a second. */
    logN: z.int().min(14).max(20),
    r: z.literal(8),
    p: z.literal(1),
    salt: z.string(),
    cipher: z.literal('aes-256-gcm'),
    nonce: z.string(),
    /** The private key, then the 16 bytes of the tag; base64. */
    text: z.string(),
  }),
});
/** A key whose private half is sealed under a passphrase. */
export type SealedKeyFile = z.infer<typeof sealedKeySchema>;

const logNDefault = 17;
const tagBytes = 16;
/** Characters of the shortest passphrase that is taken. */
export const passphraseCharactersMin = 8;

/**
 * Seals a key under a passphrase: scrypt (RFC 7914) makes the key of AES-256-GCM (NIST SP 800-38D), which also covers the
 * open part of the file. Throws UserError `passphrase_short`.
 */
export async function sealKey(key: KeyFile, passphrase: string, logN = logNDefault): Promise<SealedKeyFile> {
  if ([...passphrase].length < passphraseCharactersMin) {
    throw new UserError({
      code: 'passphrase_short',
      message: `A passphrase needs at least ${passphraseCharactersMin} characters.`,
      todo: 'Four or five unrelated words are easy to keep and hard to guess.',
    });
  }
  const { privateKey, ...rest } = key;
  const head = { ...rest, version: 2 as const };
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, salt, logN), nonce);
  cipher.setAAD(Buffer.from(canonicalJson(head)));
  const text = Buffer.concat([cipher.update(privateKey, 'base64'), cipher.final(), cipher.getAuthTag()]);
  return {
    ...head,
    sealed: {
      ...{ kdf: 'scrypt', logN, r: 8, p: 1, salt: salt.toString('base64') },
      ...{ cipher: 'aes-256-gcm', nonce: nonce.toString('base64'), text: text.toString('base64') },
    },
  };
}

/** Is the private half in this text of a key file sealed? False for what is no key file. */
export function isSealed(text: string): boolean {
  return sealedOf(text) !== null;
}

/**
 * Reads the text of a key file, sealed or not. `passphrases` are tried in turn, only if it is sealed. Throws UserError
 * `key_file`, `passphrase_needed`, `passphrase_wrong`.
 */
export async function openKeyFile(text: string, file: string, passphrases: readonly string[] = []): Promise<KeyFile> {
  const sealed = sealedOf(text);
  if (sealed === null) return readKeyFile(text, file);
  const told = { file, todo: 'Give its passphrase, or make a new key with: lookback key new NAME --role ROLE' };
  if (passphrases.length === 0) {
    throw new UserError({ ...told, code: 'passphrase_needed', message: `${file}: this key has a passphrase.` });
  }
  for (const passphrase of passphrases) {
    const privateKey = await unsealed(sealed, passphrase);
    if (privateKey === null) continue;
    const { sealed: _, ...head } = sealed;
    const key = checkedKey({ ...head, version: 1, privateKey });
    if (key === null) throw keyFileProblem(file, null);
    return key;
  }
  throw new UserError({
    ...told,
    code: 'passphrase_wrong',
    message: `${file}: this passphrase does not open the key.`,
  });
}

function sealedOf(text: string): SealedKeyFile | null {
  try {
    return sealedKeySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function unsealed({ sealed, ...head }: SealedKeyFile, passphrase: string): Promise<string | null> {
  const whole = Buffer.from(sealed.text, 'base64');
  const nonce = Buffer.from(sealed.nonce, 'base64');
  if (whole.length <= tagBytes || nonce.length !== 12) return null;
  const secret = await derive(passphrase, Buffer.from(sealed.salt, 'base64'), sealed.logN);
  const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(canonicalJson(head)));
  decipher.setAuthTag(whole.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(whole.subarray(0, -tagBytes)), decipher.final()]).toString('base64');
  } catch {
    return null;
  }
}

function derive(passphrase: string, salt: Buffer, logN: number): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** (logN + 11) };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
