import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { intakeFile, latestSnapshot, listSources, type Workspace, withdrawSource } from '@lookback/store';
import { beforeEach, expect, test } from 'vitest';
import { importStep } from '../1-import.ts';
import { initWorkspace } from '../init/init-workspace.ts';
import { charterOf, completeness } from './completeness.ts';

let workspace: Workspace;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lookback-'));
  const answers = { question: 'q', authority: 'a', from: '2023', to: '2024', population: 'p', deleteOn: '2030-01-01' };
  ({ workspace } = await initWorkspace(join(folder, 'review'), { profile: 'border', ...answers }));
});

async function file(name: string, text: string | Buffer): Promise<string> {
  const path = join(workspace.folder, '..', name);
  await writeFile(path, text);
  return path;
}

const mapping = `queries:
  - file: "seen*.csv"
    ignore: [note]
    entities:
      person:
        schema: Person
        valid: {on: day}
        properties: {name: {column: name}, phone: {column: phone}}
`;
const seen = 'name,phone,day,note\nAnna,+998901234567,2023-01-01,x\nBoris,,2023-03-01,y\nonly two,cells\n\n';

test('an import tells rows that add up, unmapped columns, rejects with their text', async () => {
  const path = await file('seen.csv', seen.replace('note', 'remark'));
  const report = await importStep({
    workspace,
    files: [path],
    mapping: await file('m.yaml', mapping.replace('[note]', '[]')),
  });
  const [done] = report.files;
  expect(done).toMatchObject({
    rows: 5,
    records: 2,
    rejected: 1,
    blank: 1,
    header: 1,
    bytes: 90,
    sequence: 1,
    fresh: true,
  });
  expect(done.reasons).toEqual({ cell_count: 1 });
  expect(await readFile(done.rejects, 'utf8')).toBe('file,row,reason,text\nseen.csv,3,cell_count,"only two,cells"\n');
  expect(report.statements.sources[0].unmapped).toEqual(['remark']);
  expect(report.statements.entities.person).toBe(2);
});

test('a second run does nothing; the same bytes under another name are one source', async () => {
  const options = { workspace, mapping: await file('m.yaml', mapping) };
  const first = await importStep({ ...options, files: [await file('seen.csv', seen)] });
  const again = await importStep({ ...options, files: [await file('seen.csv', seen)] });
  expect([first.fresh, again.fresh, again.files[0].sequence]).toEqual([true, false, 1]);
  const copy = await importStep({ ...options, files: [await file('seen_copy.csv', seen)] });
  expect(copy.files[0]).toMatchObject({ name: 'seen.csv', also_named: ['seen_copy.csv'], sequence: 1 });
  expect((await listSources(workspace)).map((source) => [source.name, source.alsoNamed])).toEqual([
    ['seen.csv', ['seen_copy.csv']],
  ]);
});

test('a mapping for another name of a source does not take its statements away; a system of that name has it too', async () => {
  await importStep({ workspace, files: [await file('seen.csv', seen)], mapping: await file('m.yaml', mapping) });
  const other = await file('other.yaml', mapping.replace('seen*', 'copy*'));
  const copied = await importStep({ workspace, files: [await file('copy.csv', seen)], mapping: other });
  expect(copied.statements.unmappedSources).toEqual([]);
  expect(copied.statements.entities.person).toBe(2);
  const charter = await readFile(workspace.paths.charter, 'utf8');
  const systems =
    'systems:\n  - {name: copies, searched: yes, files: ["copy*"], control_totals: {rows: 3, how: letter}}\n';
  await writeFile(workspace.paths.charter, charter.replace('systems: []', systems));
  const read = await charterOf(workspace);
  expect(read && (await completeness(workspace, read))[0]).toMatchObject({ sources: ['seen.csv'], differs: false });
});

test('an empty file needs no mapping, and keeps each name under which it came', async () => {
  const files = [await file('seen.csv', seen), await file('empty.csv', ''), await file('void.csv', '')];
  const report = await importStep({ workspace, files, mapping: await file('m.yaml', mapping) });
  expect(report.statements.unmappedSources).toEqual([]);
  expect(report.files.map(({ name, also_named }) => [name, also_named])).toEqual([
    ['seen.csv', []],
    ['empty.csv', []],
    ['empty.csv', ['void.csv']],
  ]);
});

test('a wrong file, an unmatched query and an output as evidence are refused before anything is kept', async () => {
  const path = await file('other.csv', 'a,b\n1,x\n2,y\n');
  const importing = (files: string[], yaml: string) =>
    file('m.yaml', yaml).then((m) => importStep({ workspace, files, mapping: m }));
  await expect(importing([path], mapping)).rejects.toMatchObject({ code: 'unmatched_file', exitCode: 2 });
  await expect(importing([path], mapping.replace('seen*', 'o*'))).rejects.toMatchObject({
    code: 'unknown_column',
    detail: { line: 7 },
  });
  const two = `${mapping}  - file: "never*.csv"\n    entities: {p: {schema: Person, properties: {name: {column: name}}}}\n`;
  await expect(importing([await file('seen.csv', seen)], two)).rejects.toMatchObject({
    code: 'unmatched_query',
    detail: { line: 9 },
  });
  const people = await file('people.csv', 'record_id,person_id,basis\n1,1,evidence\n');
  await expect(importStep({ workspace, files: [people], guess: true })).rejects.toMatchObject({
    code: 'output_as_evidence',
    exitCode: 3,
  });
  expect(await listSources(workspace)).toEqual([]);
  expect(readdirSync(workspace.paths.sources)).toEqual([]);
});

test('control totals are held against what came; a difference waits for an explanation', async () => {
  const charter = await readFile(workspace.paths.charter, 'utf8');
  const systems = `systems:
  - {name: seen, searched: yes, custodian: office, files: ["seen*"], control_totals: {rows: 4, persons: 2, from: 2023-01, to: 2023-03-01, how: letter}}
  - {name: bookings, searched: no, why: "they were destroyed"}`;
  await writeFile(workspace.paths.charter, charter.replace('systems: []', systems));
  const options = { workspace, mapping: await file('m.yaml', mapping) };
  const report = await importStep({ ...options, files: [await file('seen.csv', seen)] });
  const [first, second] = report.completeness;
  expect(first.checks).toEqual([
    { what: 'rows', expected: 4, received: 3, difference: -1, agrees: false },
    { what: 'persons', expected: 2, received: 2, difference: 0, agrees: true },
    { what: 'from', expected: '2023-01', received: '2023-01-01', difference: null, agrees: true },
    { what: 'to', expected: '2023-03-01', received: '2023-03-01', difference: null, agrees: true },
  ]);
  expect(first).toMatchObject({ differs: true, explained: null, missingMonths: ['2023-02'], how: 'letter' });
  expect(second).toMatchObject({ searched: 'no', why: 'they were destroyed', sources: [] });
  const explained = await importStep({ ...options, files: [], explain: [['seen.csv', 'one line is broken']] });
  expect(explained.completeness[0].explained).toBe('one line is broken');
  const own = await charterOf(workspace);
  expect(own && (await completeness(workspace, own))[0].explained).toBe('one line is broken');
});

test('a source that was withdrawn stays withdrawn when it is handed in again', async () => {
  const options = { workspace, mapping: await file('m.yaml', mapping), files: [await file('seen.csv', seen)] };
  await importStep(options);
  await withdrawSource((await listSources(workspace))[0], 'not ours');
  const report = await importStep(options);
  expect(report.files[0].withdrawn).toBe('not ours');
  expect(report.statements).toMatchObject({ statements: 0, withdrawn: [1] });
});

test('a file that was read wrongly is read anew when told how', async () => {
  const path = await file('seen.csv', Buffer.from('name;phone\nZo\xeb;1\nAn\xefs;2\n', 'latin1'));
  const wrong = await importStep({ workspace, files: [path], read: { encoding: 'windows-1251' } });
  const right = await importStep({ workspace, files: [path], read: { encoding: 'windows-1252' } });
  expect([wrong.files[0].format, right.files[0].format]).toMatchObject([
    { encoding: 'windows-1251' },
    { encoding: 'windows-1252' },
  ]);
  expect([right.files[0].sequence, right.files[0].fresh]).toEqual([1, true]);
});

test('guessing writes a mapping and uses it', async () => {
  const report = await importStep({ workspace, files: [await file('seen.csv', seen)], guess: true });
  expect(report.guessed).toBe('mappings/seen.guess.yaml');
  expect(report.statements.entities.person).toBe(2);
  expect((await latestSnapshot(workspace, 'statements'))?.digest).toBe(report.statements.digest);
});

test.each([
  ['unbalanced.csv', Buffer.from('name,phone\nAnna,"1\nBoris,2\nCarl,3\n'), { records: 2, rejected: 1 }],
  ['nul.csv', Buffer.from('name,phone\nAn\0na,1\n\0\0\0\nBoris,2\n'), { records: 2, rejected: 1 }],
  [
    'mixed.csv',
    Buffer.from(`name,phone\n${'Zoë,1\n'.repeat(30)}`).fill('\xeb', 16, 17, 'latin1'),
    { records: 29, rejected: 1 },
  ],
  ['ends.csv', Buffer.from('name,phone\r\nAnna,1\nBoris,2\rCarl,3\r\n'), { records: 3, rejected: 0 }],
  [
    'big.csv',
    Buffer.from(`name,phone\nAnna,"${'x'.repeat(10 * 1024 * 1024)}"\nBoris,2\n`),
    { records: 2, rejected: 0 },
  ],
])('hostile input %s: every byte is accounted for', async (name, content, wanted) => {
  const { files } = await importStep({ workspace, files: [await file(name, content)], guess: true });
  expect(files[0]).toMatchObject(wanted);
  const { total, records, rejected, blank, header, mark } = files[0].text_bytes;
  expect([total, records + rejected + blank + header + mark]).toEqual([content.length, content.length]);
});

test('a file handed in under the name of a note of ours is kept whole', async () => {
  const content = '{"name": "Anna Berg", "phone": "+998901234567"}\n{"name": "Boris Kim", "phone": "+998901234568"}\n';
  const { files } = await importStep({ workspace, files: [await file('intake.json', content)], guess: true });
  expect(files[0]).toMatchObject({ name: 'intake.json', records: 2, bytes: content.length });
  const [source] = await listSources(workspace);
  expect(await readFile(source.file, 'utf8')).toBe(content);
});

test('a file that breaks off halfway changes nothing, and the next import goes on', async () => {
  const lines = Array.from({ length: 40_000 }, (_, i) => `Anna ${Math.sin(i)},+99890${1000000 + i}`);
  const whole = gzipSync(`name,phone\n${lines.join('\n')}\n`);
  const path = await file('cut.csv.gz', whole.subarray(0, whole.length >> 1));
  await expect(importStep({ workspace, files: [path], guess: true })).rejects.toMatchObject({ code: 'gzip_broken' });
  expect(await listSources(workspace)).toEqual([]);
  expect((await importStep({ workspace, files: [await file('seen.csv', seen)], guess: true })).files[0].sequence).toBe(
    1,
  );
});

test('an import that stopped after the intake is completed by whatever is imported next', async () => {
  const mapped = await file('m.yaml', mapping);
  const { source } = await intakeFile(workspace, await file('seen.csv', seen));
  await importStep({ workspace, files: [await file('seen2.csv', seen.replace('Anna', 'Zoe'))], mapping: mapped });
  expect(await latestSnapshot(workspace, 'import', `import/S${source.sequence}`)).not.toBeNull();
});

test('an empty file beside others is kept with its 0 rows; alone it is refused', async () => {
  const options = { workspace, mapping: await file('m.yaml', mapping) };
  const empty = await file('seen_empty.csv', '');
  const blank = await file('seen_blank.csv', '\n\n');
  await expect(importStep({ ...options, files: [empty] })).rejects.toMatchObject({ code: 'empty_file' });
  expect(await listSources(workspace)).toEqual([]);
  const report = await importStep({ ...options, files: [empty, await file('seen.csv', seen), blank] });
  expect(report.files.map(({ rows, records, blank: blanks, bytes }) => [rows, records, blanks, bytes])).toEqual([
    [0, 0, 0, 0],
    [5, 2, 1, 88],
    [2, 0, 2, 2],
  ]);
  expect(report.statements).toMatchObject({ entities: { person: 2 }, unmappedSources: [] });
  expect(report.statements.sources.map((source) => source.records)).toEqual([0, 2, 0]);
});

test('a guess passes an empty file by and keeps it', async () => {
  const files = [await file('seen_empty.csv', ''), await file('seen.csv', seen)];
  const report = await importStep({ workspace, files, guess: true });
  expect(report.guessed).toBe('mappings/seen.guess.yaml');
  expect(report.files.map(({ records }) => records)).toEqual([0, 2]);
});

test('two ways to read one file are refused with the line, as a source is one table', async () => {
  const two = ['People', 'Firms'].map(
    (sheet) =>
      `  - {file: "seen*.csv", read: {sheet: ${sheet}}, entities: {p: {schema: Person, properties: {name: {column: name}}}}}\n`,
  );
  const files = [await file('seen.csv', seen)];
  const refused = importStep({ workspace, files, mapping: await file('m.yaml', `queries:\n${two.join('')}`) });
  await expect(refused).rejects.toMatchObject({ code: 'reading_ambiguous', detail: { line: 3 } });
  expect(await listSources(workspace)).toEqual([]);
});

test('a mapping that chooses people by what is protected is refused before anything is kept', async () => {
  const files = [await file('seen.csv', seen.replace('note', 'religion'))];
  const filtered = mapping.replace('    ignore: [note]', '    filters: {religion: [x]}');
  const refused = importStep({ workspace, files, mapping: await file('m.yaml', filtered) });
  await expect(refused).rejects.toMatchObject({ code: 'protected_attribute', exitCode: 3 });
  expect(await listSources(workspace)).toEqual([]);
});
