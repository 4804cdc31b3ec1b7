export {
  type Manifest,
  type ManifestDraft,
  type Signature,
  type Signer,
  signedBytes,
  signManifest,
} from './manifest.ts';
export { type ManifestFinding, verifyManifest } from './verify.ts';
