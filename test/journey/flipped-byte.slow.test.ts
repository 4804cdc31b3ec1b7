import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { said } from '../../packages/cli/src/testing/say.ts';
import { type ReviewStages, reviewStages } from '../support/review-stages.ts';

let review: ReviewStages;
beforeAll(async () => {
  review = await reviewStages();
});
afterAll(() => rmSync(review.home, { recursive: true, force: true }));

/** One file of each kind; the snapshots of every stage. */
const kinds = [
  /^sources\/[^/]+\/(?!intake|mapping|reading)[^/]+$/,
  /^snapshots\/import\/[^/]+\/records\.parquet$/,
  /^snapshots\/statements\/[^/]+\/statements\.parquet$/,
  /^snapshots\/persons\/[^/]+\/persons\.parquet$/,
  /^snapshots\/persons\/[^/]+\/model\.json$/,
  /^snapshots\/network\/[^/]+\/memo\.yaml$/,
  /^snapshots\/graph\/[^/]+\/graph\.bin$/,
  /^snapshots\/links\/[^/]+\/links\.json$/,
  /^snapshots\/figures\/[^/]+\/figures\.json$/,
  /^publications\/0001\/index\.html$/,
  /^publications\/0001\/figures\.csv$/,
  /^mappings\/.*\.yaml$/,
  /^networks\/.*\.yaml$/,
  /^models\/linkage\.json$/,
];

test.each(kinds)('one bit of %s turned: verify ends with 1 and names the file', async (kind) => {
  const dir = review.copyOf('published');
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => kind.test(name) && statSync(join(dir, name)).isFile(),
  );
  const [name] = names;
  expect(name).toBeDefined();
  const file = join(dir, name);
  chmodSync(file, 0o644);
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length * 0.3)] ^= 1;
  writeFileSync(file, bytes);
  const done = await said('verify', '--dir', dir);
  expect(done.exit, done.out + done.err).toBe(1);
  const line = done.out.split('\n').find((text) => text.includes(name));
  expect(line, done.out).toMatch(/^(differs|edited)/);
  if (name.endsWith('.parquet')) expect(line).toMatch(/offset \d+|row \d+|column/);
  console.info(line);
  rmSync(dir, { recursive: true, force: true });
});
