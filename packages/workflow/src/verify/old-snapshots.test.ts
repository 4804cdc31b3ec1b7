import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPointers } from '@lookback/store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureStep } from '../6-measure.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import { verifyWorkspace } from './verify-workspace.ts';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
});
afterEach(() => small.end());

it('finds changed totals of a snapshot that is no longer in force and is not made again', async () => {
  const { workspace } = small.context;
  for (const asOf of ['2026-01-05', '2026-01-06']) await measureStep(small.context, { asOf });
  const inForce = (await readPointers(workspace)).figures;
  const folder = join(workspace.paths.snapshots, 'figures');
  const [old] = readdirSync(folder).filter((digest) => digest !== inForce);
  expect((await verifyWorkspace(small.context)).differences).toEqual([]);
  const path = join(folder, old, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.totals.findings = 7;
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  expect((await verifyWorkspace(small.context)).differences).toEqual([
    { path: `snapshots/figures/${old}/manifest.json`, place: 'what it says of the snapshot' },
  ]);
});
