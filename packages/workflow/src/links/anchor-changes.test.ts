import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { latestSnapshot } from '@lookback/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importStep } from '../1-import.ts';
import { resolveStep } from '../2-resolve.ts';
import { declareStep } from '../3-declare.ts';
import { traceStep } from '../4-trace.ts';
import { closeBook } from '../book/book.ts';
import { roundStep } from '../change/round.ts';
import { openReview, type ReviewContext } from '../context.ts';
import { initWorkspace } from '../init/init-workspace.ts';
import { verifyWorkspace } from '../verify/verify-workspace.ts';
import { readLinks } from './links.ts';

const mapping = `queries:
  - file: "seen*.csv"
    entities:
      person:
        schema: Person
        valid: {from: since, to: until}
        properties: {name: {column: name}, birthDate: {column: born}, phone: {column: phone}, address: {column: address}}
`;
const rows = [
  'name,born,phone,address,since,until',
  'Anna Petrova,1990-04-12,+998901234567,"Room 4, 12 Quay Street, Norhaven",2023-02-01,2023-05-31',
  'Boris Akhmedov,1985-09-30,+998901234567,"3 Mill Lane, Norhaven",2023-11-01,2023-12-31',
  'Clara Nwosu,1992-01-17,+998907654321,"12 Quay St., Norhaven",2023-03-01,2023-04-30',
  'Dmitri Osman,1979-06-05,+998905550011,"9 High Road, Norhaven",2023-03-01,2023-04-30',
];
const late = [rows[0], 'Elena Duarte,1988-12-02,+998901234567,"7 Low Road, Norhaven",2023-06-01,2023-06-30'];

const memo = (more = '') => `id: corridor
known_since: 2024-01-01
window: {from: 2023-01-01, to: 2023-12-31}
anchors:
  - {kind: phone, value: "+998 90 123 45 67", to: 2023-08-31, source: M1}
  - {kind: address, value: "Room 4, 12 Quay Street, Norhaven", source: M1}
sources: [{id: M1, grade: B2}, {id: M2, grade: B2}]
${more}`;

let folder: string;
let context: ReviewContext;

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookback-anchors-'));
  const answers = { question: 'q', authority: 'a', from: '2023', to: '2024', population: 'p', deleteOn: '2030-01-01' };
  const { workspace } = await initWorkspace(join(folder, 'review'), { profile: 'border', ...answers });
  const files = [await file('seen.csv', `${rows.join('\n')}\n`)];
  await importStep({ workspace, files, mapping: await file('m.yaml', mapping) });
  context = await openReview({ dir: workspace.folder, cwd: folder });
  await resolveStep(context);
});

afterEach(async () => {
  await closeBook(context);
  await rm(folder, { recursive: true, force: true });
});

/** The names of the linked, by the row that they stand in. */
async function linked(): Promise<string[]> {
  const snapshot = await latestSnapshot(context.workspace, 'links');
  if (snapshot === null) return [];
  return (await readLinks(snapshot)).findings.map(({ person }) => person).sort();
}

describe('details that the memo joins or splits', () => {
  it('proposes the building, joins it by an entry of the memo, and undoes it without', async () => {
    await declareStep(context, await file('memo.yaml', memo()));
    const before = await traceStep(context);
    expect(await linked()).toEqual(['S1.1']);
    expect(before.loosenings).toMatchObject([
      { rule: 'same_building', inForce: false, gained: 1, lost: 0, details: [{ users: [1, 1], gained: 1 }] },
    ]);
    const same =
      'same_detail: [{kind: address, values: ["12 Quay St., Norhaven", "Room 4, 12 Quay Street, Norhaven"], source: M2}]';
    const joined = await roundStep(context, { memoFile: await file('joined.yaml', memo(same)) });
    expect(await linked()).toEqual(['S1.1', 'S1.3']);
    expect(joined.trace.loosenings).toMatchObject([{ rule: 'same_detail', inForce: true, gained: 1, lost: 0 }]);
    expect(joined.counts).toMatchObject({ new: 1, gone: 0 });
    const undone = await roundStep(context, { memoFile: await file('again.yaml', memo()) });
    expect(await linked()).toEqual(['S1.1']);
    expect(undone.counts).toMatchObject({ new: 0, gone: 1 });
  });

  it('splits a reassigned phone by time, from the memo to the links', async () => {
    const open = memo().replace(', to: 2023-08-31', '');
    await declareStep(context, await file('memo.yaml', open));
    await traceStep(context);
    expect(await linked()).toEqual(['S1.1', 'S1.2']);
    const split = 'reassigned: [{kind: phone, value: "+998901234567", at: 2023-09-01, source: M2}]';
    const text = memo(split);
    const round = await roundStep(context, { memoFile: await file('split.yaml', text) });
    expect(await linked()).toEqual(['S1.1']);
    expect(round.listed).toMatchObject([{ person: 'S1.2', change: 'gone', why: [{ code: 'evidence_removed' }] }]);
    expect(round.trace.loosenings.filter(({ inForce }) => inForce)).toMatchObject([{ rule: 'reassigned' }]);
    expect((await verifyWorkspace(context)).differences).toEqual([]);
  });

  it('reads only a late file again, and the result is what a full run makes', async () => {
    await importStep({
      workspace: context.workspace,
      files: [
        await file(
          'seen-2.csv',
          `${[rows[0], 'Farid Rahman,1971-03-03,+998905550022,"1 Far Road, Norhaven",,'].join('\n')}\n`,
        ),
      ],
      mapping: await file('m.yaml', mapping),
    });
    await resolveStep(context);
    await declareStep(context, await file('memo.yaml', memo()));
    await traceStep(context);
    await importStep({
      workspace: context.workspace,
      files: [await file('seen-late.csv', `${late.join('\n')}\n`)],
      mapping: await file('m.yaml', mapping),
    });
    const round = await roundStep(context);
    expect(round.listed).toMatchObject([{ person: 'S3.1', change: 'new' }]);
    expect(round.trace.evidence).toEqual({ usesKept: 10, usesRead: 2, findingsKept: 1 });
    expect((await verifyWorkspace(context)).differences).toEqual([]);
  });

  it.each([
    ['reassigned: [{kind: phone, value: "+998901234567", at: 2023-02-30, source: M2}]', 'yaml_schema', 8],
    ['reassigned: [{kind: phone, value: "+998901234567", at: 2023-02, source: M2}]', 'yaml_schema', 8],
    ['reassigned: [{kind: journey, value: "M14 2023-02-01", at: 2023-02-01, source: M2}]', 'memo_reassigned_kind', 8],
    ['reassigned: [{kind: phone, value: "+998901234567", at: 2023-02-01, source: M9}]', 'memo_source', 8],
    ['reassigned: [{kind: nationality, value: "uz", at: 2023-02-01, source: M2}]', 'protected_attribute', 8],
    ['same_detail: [{kind: document, values: ["AB1234567", "AB1234568"], source: M2}]', 'anchor_value_inexact', 8],
    ['same_detail: [{kind: phone, values: ["+998901234567", "+998901234567"], source: M2}]', 'memo_same_once', 8],
  ])('refuses %s with its line', async (entry, code, line) => {
    const declared = declareStep(context, await file('memo.yaml', memo(entry)));
    await expect(declared).rejects.toMatchObject({ detail: { code, line } });
  });
});
