import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Manifest, type ManifestDraft, type Signer, signManifest } from './manifest.ts';
import { verifyManifest } from './verify.ts';

const signer = (name: string): Signer => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    key: name,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64'),
  };
};
const draft: ManifestDraft = {
  number: '0002',
  asOf: '2024-06-30',
  cutOff: '2024-06-21',
  status: 'provisional',
  audience: 'internal',
  simulated: false,
  files: new Map([
    ['index.html', '<p>\u00E9</p>'],
    ['figures.json', '{}'],
  ]),
  supersedes: { number: '0001', manifestSha256: 'ab' },
};
const two = [signer('b'), signer('a')];

describe('signManifest', () => {
  test('lists files by name with bytes and digest, and verifies', () => {
    const { manifest, text } = signManifest(draft, two);
    expect(manifest.files.map((file) => [file.name, file.bytes])).toEqual([
      ['figures.json', 2],
      ['index.html', 9],
    ]);
    expect(manifest.signatures.map((signature) => signature.key)).toEqual(['a', 'b']);
    expect(verifyManifest(JSON.parse(text) as Manifest, draft.files)).toEqual([]);
  });
  test('is the same for the same keys, in any order', () => {
    expect(signManifest(draft, two).text).toBe(signManifest(draft, [...two].reverse()).text);
  });
  test('finds a changed file, a missing one, one too many and a changed statement', () => {
    const { manifest } = signManifest(draft, two);
    const changed = new Map([...draft.files, ['index.html', '<p>e</p>'] as const, ['extra.txt', ''] as const]);
    changed.delete('figures.json');
    expect(verifyManifest(manifest, changed).map((finding) => finding.code)).toEqual([
      'file_missing',
      'file_differs',
      'file_unlisted',
    ]);
    const codes = verifyManifest({ ...manifest, asOf: '2024-07-01' }, draft.files).map((finding) => finding.code);
    expect(codes).toEqual(['signature_wrong', 'signature_wrong']);
  });
  test('two signatures of one key are one key', () => {
    const [first] = two;
    const twice = first === undefined ? [] : [first, { ...first, key: 'again' }];
    expect(() => signManifest(draft, twice)).toThrow(
      expect.objectContaining({ code: 'publication_needs_two_keys', exitCode: 3 }),
    );
    const single = signManifest({ ...draft, status: 'provisional, single reader' }, twice);
    expect(verifyManifest(single.manifest, draft.files)).toEqual([]);
    const codes = verifyManifest({ ...single.manifest, status: 'final' }, draft.files).map((finding) => finding.code);
    expect(codes).toContain('keys_too_few');
  });
  test('a key that is none is a wrong signature, not a crash', () => {
    const { manifest } = signManifest(draft, [...two, { key: 'x', publicKey: 'AAAA', sign: () => 'BBBB' }]);
    expect(verifyManifest(manifest, draft.files)).toEqual([{ code: 'signature_wrong', name: 'x' }]);
  });
});
