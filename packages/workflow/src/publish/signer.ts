import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Signer } from '@lookback/figures';
import type { KeyFile } from '@lookback/review';

/** A key file as a signer of manifests (Ed25519, RFC 8032). */
export function signerOf(key: KeyFile): Signer {
  const secret = createPrivateKey({ key: Buffer.from(key.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return {
    key: key.name,
    publicKey: createPublicKey(secret).export({ format: 'der', type: 'spki' }).toString('base64'),
    sign: (bytes) => sign(null, bytes, secret).toString('base64'),
  };
}
