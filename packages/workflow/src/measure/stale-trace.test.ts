import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importStep } from '../1-import.ts';
import { measureStep } from '../6-measure.ts';
import { roundStep } from '../change/round.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
});
afterEach(() => small.end());

it('refuses figures that would mix a trace with what was imported since, until a round has taken it in', async () => {
  const { workspace } = small.context;
  const before = await measureStep(small.context, { asOf: '2026-01-06' });
  const path = join(workspace.folder, '..', 'seen3.csv');
  await writeFile(path, 'name,born,phone,since,until\nDora Weiss,1979-03-03,+998901234567,2023-02-01,2023-05-31\n');
  await importStep({ workspace, files: [path], mapping: join(workspace.paths.mappings, 'm.yaml') });
  await expect(measureStep(small.context, { asOf: '2026-01-06' })).rejects.toMatchObject({ code: 'trace_stale' });
  await roundStep(small.context, {});
  const after = await measureStep(small.context, { asOf: '2026-01-06' });
  expect(after.digest).not.toBe(before.digest);
  const records = (report: typeof after) => report.set.figures.find(({ id }) => id === 'R0')?.value ?? 0;
  expect(records(after)).toBe(records(before) + 1);
});
