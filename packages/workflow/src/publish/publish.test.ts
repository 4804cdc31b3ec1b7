import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, signManifest } from '@lookback/figures';
import { newKey } from '@lookback/review';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishStep } from '../7-publish.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import { verifyWorkspace } from '../verify/verify-workspace.ts';
import { signerOf } from './signer.ts';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
});
afterEach(() => small.end());

const asOf = '2026-01-05';
const published = () => readdirSync(small.context.workspace.paths.publications);

describe('who signs a publication', () => {
  it('refuses a key without the role, whichever stands first, and leaves nothing behind', async () => {
    const [pia, ana] = [await small.key('pia', ['publisher']), await small.key('ana', ['analyst'])];
    for (const keys of [[pia, ana], [ana, pia], [ana]]) {
      await expect(publishStep(small.context, { keys, asOf })).rejects.toMatchObject({
        code: 'role_missing',
        exitCode: 3,
      });
    }
    expect(published()).toEqual([]);
  });

  it('refuses a key that the ledger does not know, by its id, and leaves nothing behind', async () => {
    const pia = await small.key('pia', ['publisher']);
    const stranger = newKey({ name: 'pia2', roles: ['publisher'], keyKind: 'human' });
    await expect(publishStep(small.context, { keys: [pia, stranger], asOf })).rejects.toMatchObject({
      code: 'unknown_key',
      message: expect.stringContaining(stranger.id),
    });
    expect(published()).toEqual([]);
  });

  it('takes one key twice for one person, whatever name its file gives', async () => {
    const pia = await small.key('pia', ['publisher']);
    const report = await publishStep(small.context, { keys: [pia, { ...pia, name: 'someone else' }], asOf });
    expect(report.status).toBe('provisional, single reader');
    expect(report.signatures).toHaveLength(1);
  });

  it('signs for no day that has not come, and leaves nothing behind', async () => {
    const keys = [await small.key('pia', ['publisher']), await small.key('rosa', ['reviewer'])];
    const inHours = (hours: number) =>
      new Date(small.context.clock.now() + hours * 3_600_000).toISOString().slice(0, 10);
    await expect(publishStep(small.context, { keys, asOf: inHours(39) })).rejects.toMatchObject({
      code: 'day_ahead',
      exitCode: 2,
    });
    expect(published()).toEqual([]);
    expect(await publishStep(small.context, { keys, asOf: inHours(0) })).toMatchObject({ status: 'final' });
  });

  it('publishes under two keys, once', async () => {
    const keys = [await small.key('pia', ['publisher']), await small.key('rosa', ['reviewer'])];
    expect(await publishStep(small.context, { keys, asOf })).toMatchObject({ status: 'final', repeated: false });
    expect(await publishStep(small.context, { keys, asOf })).toMatchObject({ number: '0001', repeated: true });
    expect(published()).toEqual(['0001']);
    expect((await verifyWorkspace(small.context)).differences).toEqual([]);
  });

  it('is told from a forger who changes a page and signs again with keys of the same names', async () => {
    const keys = [await small.key('pia', ['publisher']), await small.key('rosa', ['reviewer'])];
    const { folder } = await publishStep(small.context, { keys, asOf });
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, 'index.html'), text('index.html').replace('1', '7'));
    const manifest = JSON.parse(text('manifest.json')) as Manifest;
    const files = new Map(manifest.files.map(({ name }) => [name, text(name)]));
    const again = keys.map(({ name, roles }) => signerOf(newKey({ name, roles, keyKind: 'human' })));
    writeFileSync(join(folder, 'manifest.json'), signManifest({ ...manifest, files }, again).text);
    const { differences } = await verifyWorkspace(small.context, { quick: true });
    expect(differences).toMatchObject([
      { path: 'publications/0001/manifest.json', place: expect.stringMatching(/^signature of /) },
    ]);
  });

  it('holds no page that nobody signed', async () => {
    const { folder } = await publishStep(small.context, { keys: [await small.key('pia', ['publisher'])], asOf });
    writeFileSync(join(folder, 'public', 'added.html'), '<p>nobody signed this</p>');
    const { differences } = await verifyWorkspace(small.context, { quick: true });
    expect(differences).toEqual([{ path: 'publications/0001/public/added.html', place: 'not in the manifest' }]);
  });
});
