import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newKey } from './key.ts';
import { isSealed, openKeyFile, sealKey } from './sealed-key.ts';

const key = newKey({ name: 'anna', roles: ['reviewer'], keyKind: 'human', seed: 'sealed' });
const cheap = 14;
const textOf = async (passphrase: string) => JSON.stringify(await sealKey(key, passphrase, cheap));

test('a sealed key opens with its passphrase and with nothing else; its private half is not in the file', async () => {
  const text = await textOf('vier lose Wörter hier');
  expect(text).not.toContain(key.privateKey);
  expect([isSealed(text), isSealed(JSON.stringify(key)), isSealed('{')]).toEqual([true, false, false]);
  expect(await openKeyFile(text, 'anna.key', ['vier lose Wörter hier'])).toEqual(key);
  await expect(openKeyFile(text, 'anna.key')).rejects.toMatchObject({ code: 'passphrase_needed' });
  await expect(openKeyFile(text, 'anna.key', ['Vier lose Wörter hier'])).rejects.toMatchObject({
    code: 'passphrase_wrong',
  });
});

test('of several passphrases one is enough; letters count by what they are, not by how they are composed', async () => {
  const text = await textOf('caf\u00e9 caf\u00e9 caf\u00e9');
  expect((await openKeyFile(text, 'a', ['other words', 'cafe\u0301 cafe\u0301 cafe\u0301'])).id).toBe(key.id);
});

test('a file without a passphrase opens as before, whatever is tried on it', async () => {
  expect(await openKeyFile(JSON.stringify(key), 'anna.key', ['anything at all'])).toEqual(key);
});

test('a short passphrase is refused', async () => {
  await expect(sealKey(key, 'seven77', cheap)).rejects.toMatchObject({ code: 'passphrase_short' });
});

test('a file with any part changed does not open', async () => {
  const text = await textOf('four quiet garden gates');
  const sealed = JSON.parse(text);
  const part = fc.constantFrom('name', 'roles', 'publicKey', 'text', 'salt', 'nonce');
  await fc.assert(
    fc.asyncProperty(part, fc.nat(), async (field, at) => {
      const flip = (value: string) => {
        const bytes = Buffer.from(value, 'base64');
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
        return bytes.toString('base64');
      };
      const changed =
        field === 'name'
          ? { ...sealed, name: 'boris' }
          : field === 'roles'
            ? { ...sealed, roles: ['adjudicator'] }
            : field === 'publicKey'
              ? { ...sealed, publicKey: flip(sealed.publicKey) }
              : { ...sealed, sealed: { ...sealed.sealed, [field]: flip(sealed.sealed[field]) } };
      await expect(openKeyFile(JSON.stringify(changed), 'a', ['four quiet garden gates'])).rejects.toMatchObject({
        code: 'passphrase_wrong',
      });
    }),
    { numRuns: 20 },
  );
});

test('a private half that does not fit its public half is no key', async () => {
  const other = newKey({ name: 'anna', roles: ['reviewer'], keyKind: 'human', seed: 'other' });
  await expect(openKeyFile(JSON.stringify({ ...key, privateKey: other.privateKey }), 'a')).rejects.toMatchObject({
    code: 'key_file',
  });
});
