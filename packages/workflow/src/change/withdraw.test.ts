import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { latestSnapshot } from '@lookback/store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importStep } from '../1-import.ts';
import { resolveStep } from '../2-resolve.ts';
import { declareStep } from '../3-declare.ts';
import { traceStep } from '../4-trace.ts';
import { loadNetwork } from '../links/load-network.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import { withdrawStep } from './withdraw.ts';

const memo = `id: corridor
known_since: 2024-01-01
window: {from: 2021-01-01, to: 2023-12-31}
members: [{record: {file: seen.csv, row: 1}, role: driver, source: M1}]
anchors: [{kind: phone, value: "+998 90 123 45 67", source: M1}]
sources: [{id: M1, grade: B2}]
`;
const second = 'name,born,phone,since,until\nDora Weiss,1979-03-03,+998905550137,2023-02-01,2023-05-31\n';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
  const { workspace } = small.context;
  const folder = join(workspace.folder, '..', 'again');
  await mkdir(folder);
  await writeFile(join(folder, 'seen.csv'), second);
  await writeFile(join(folder, 'memo.yaml'), memo);
  await importStep({ workspace, files: [join(folder, 'seen.csv')], mapping: join(workspace.paths.mappings, 'm.yaml') });
  await resolveStep(small.context);
  await declareStep(small.context, join(folder, 'memo.yaml'));
  await traceStep(small.context);
});
afterEach(() => small.end());

const members = async () => (await loadNetwork(small.context)).network.persons.map(({ person }) => person);

it('leaves a row that a memo names with nobody when the first of two files of one name goes', async () => {
  expect(await members()).toEqual(['S1.1']);
  const report = await withdrawStep(small.context, 'S1', { reason: 'wrong extract' });
  expect(report).toMatchObject({ fresh: true, lostDeclared: ['seen.csv:1'] });
  expect(await members()).toEqual([]);
});

it('keeps what a memo names in the first file when the second of one name goes, and says of a repeat that it is one', async () => {
  const report = await withdrawStep(small.context, 'S2', { reason: 'sent twice' });
  expect(report).toMatchObject({ fresh: true, lostDeclared: [] });
  expect(await members()).toEqual(['S1.1']);
  expect(await withdrawStep(small.context, 'S2', { reason: 'sent twice' })).toMatchObject({ fresh: false });
});

it('declares the memo again when the charter gets another country, so that its numbers are read anew', async () => {
  const { workspace } = small.context;
  const path = join(workspace.folder, 'memo.yaml');
  await writeFile(path, memo.replace('+998 90 123 45 67', '905550137'));
  await declareStep(small.context, path);
  expect((await traceStep(small.context)).unused).toEqual(['905550137']);
  await small.charter('location_valid_days', 'default_country: UZ\nlocation_valid_days');
  const later = await small.on('2026-01-06');
  expect(await traceStep(later)).toMatchObject({ unused: [], linked: 1 });
});

it('withdraws before links were sought: persons are resolved again without it, and nobody drops out', async () => {
  const early = await smallReview('', 'resolved');
  try {
    const { workspace } = early.context;
    const report = await withdrawStep(early.context, 'S1', { reason: 'wrong extract' });
    expect(report).toEqual({ source: { sequence: 1, name: 'seen.csv' }, fresh: true, resolved: true });
    expect(await latestSnapshot(workspace, 'network')).toBeNull();
    expect(await withdrawStep(early.context, 'S1', { reason: 'wrong extract' })).toMatchObject({ fresh: false });
  } finally {
    await early.end();
  }
});
