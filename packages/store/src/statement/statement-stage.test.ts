import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  assignMapping,
  createWorkspace,
  importSource,
  intakeFile,
  listSources,
  loadEntities,
  loadStatements,
  makeStatements,
  type Workspace,
  withdrawSource,
} from '../index.ts';

const mapping = `
queries:
  - file: "encounters*.csv"
    entities:
      person:
        schema: Person
        keys: [passport]
        properties:
          name: {columns: [given, family], join: " "}
          birthDate: {column: born}
          passportNumber: {column: passport}
          phone: {column: phones, split: "|"}
          nationality: {column: nat}
      trip:
        schema: Trip
        keys: [flight, day]
        properties:
          name: {column: flight}
          startDate: {column: day}
      seat:
        schema: UnknownLink
        valid: {on: day}
        properties:
          subject: {entity: person}
          object: {entity: trip}
          role: {literal: passenger}
      arrest:
        schema: Action
        properties:
          person: {entity: person}
          type: {column: action}
          from: {column: day}
`;
const rows = `given,family,born,passport,phones,nat,flight,day,action
Anna,Petrova,13/02/1980,P1,+998901234567|+998 90 123 45 68,UZ,HY 123,2024-05-01,
Anna,Petrova,1980,P1,,UZ,HY 123,2024-05-01,arrested
Boris,Ivanov,05/06/1970,,unknown,Узбекистан,,,
,,,,,,,,
Carl,Old,32/13/1970,P3,,xx?,hy  123,1 May 2024,stopped
`;

async function workspaceWith(files: Record<string, string>, yaml: string): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'lookback-'));
  const workspace = await createWorkspace(folder);
  await writeFile(join(workspace.paths.mappings, 'm.yaml'), yaml);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, text);
    const { source } = await intakeFile(workspace, path);
    await importSource(workspace, source);
    await assignMapping(source, 'm.yaml');
  }
  return workspace;
}

test('rows become records, things and dated links; rows with one document number are one record', async () => {
  const workspace = await workspaceWith({ 'encounters.csv': rows }, mapping);
  const { snapshot, fresh } = await makeStatements(workspace, await listSources(workspace));
  expect(fresh).toBe(true);
  const entities = await loadEntities(snapshot);
  expect(entities.map((entity) => [entity.id, entity.kind, entity.row])).toEqual([
    ['S1.1', 'person', 1],
    ['Trip:hy 123|2024-05-01', 'thing', 1],
    ['UnknownLink:S1.1.seat', 'interval', 1],
    ['UnknownLink:S1.2.seat', 'interval', 2],
    ['Action:S1.2.arrest', 'action', 2],
    ['S1.3', 'person', 3],
    ['S1.5', 'person', 5],
    ['UnknownLink:S1.5.seat', 'interval', 5],
    ['Action:S1.5.arrest', 'action', 5],
  ]);
  const statements = await loadStatements(snapshot);
  const of = (entity: string, prop: string) =>
    statements
      .filter((made) => made.entity === entity && made.prop === prop)
      .map((made) => [made.id, made.value, made.flag]);
  expect(of('S1.1', 'birthDate')).toEqual([
    ['S1.1#birthDate#0', '1980-02-13', ''],
    ['S1.1#birthDate#S1.2.0', '1980', ''],
  ]);
  expect(of('S1.1', 'phone').map(([, value]) => value)).toEqual(['+998901234567', '+998901234568']);
  expect(of('S1.3', 'birthDate')).toEqual([['S1.3#birthDate#0', '1970-06-05', '']]);
  expect(of('S1.3', 'phone')).toEqual([['S1.3#phone#0', 'unknown', 'placeholder']]);
  expect(of('S1.3', 'nationality')).toEqual([['S1.3#nationality#0', 'uz', '']]);
  expect(of('S1.5', 'birthDate')).toEqual([['S1.5#birthDate#0', '32/13/1970', 'unparsable_date']]);
  const seat = statements.find((made) => made.entity === 'UnknownLink:S1.1.seat' && made.prop === 'object');
  expect([seat?.value, seat?.validFrom, seat?.validTo]).toEqual(['Trip:hy 123|2024-05-01', '2024-05-01', '2024-05-01']);
  expect(new Set(statements.map((made) => made.id)).size).toBe(statements.length);
});

test('the same inputs do nothing; a withdrawn source gives nothing and keeps the ids of the others', async () => {
  const workspace = await workspaceWith(
    { 'encounters1.csv': rows, 'encounters2.csv': rows.replaceAll('P1', 'Q1') },
    mapping,
  );
  const first = await makeStatements(workspace, await listSources(workspace));
  expect((await makeStatements(workspace, await listSources(workspace))).fresh).toBe(false);
  await withdrawSource((await listSources(workspace))[0], 'not ours to use');
  const second = await makeStatements(workspace, await listSources(workspace));
  expect(second.snapshot.digest).not.toBe(first.snapshot.digest);
  const ids = (await loadEntities(second.snapshot))
    .filter((entity) => entity.kind === 'person')
    .map((entity) => entity.id);
  expect(ids).toEqual(['S2.1', 'S2.3', 'S2.5']);
});

test('a mapping for another file is refused at the line that names the column', async () => {
  const workspace = await workspaceWith({ 'encounters.csv': 'Given,family\na,b\nc,d\n' }, mapping);
  await expect(makeStatements(workspace, await listSources(workspace))).rejects.toMatchObject({
    code: 'unknown_column',
    detail: { line: 7 },
  });
});

test('arrays in JSON lines are several values; two persons in a row have ids of their own', async () => {
  const yaml = `
queries:
  - file: calls.ndjson
    entities:
      caller: {schema: Person, properties: {name: {column: from}, phone: {column: numbers}}}
      called: {schema: Person, properties: {name: {column: to}}}
      call:
        schema: Call
        valid: {on: day}
        properties: {caller: {entity: caller}, receiver: {entity: called}, duration: {column: seconds}}
`;
  const lines = [
    {
      from: 'Anna',
      to: 'Boris',
      numbers: ['+998901234567', '+998901234568'],
      seconds: 30,
      day: '2024-05-01T10:00:00Z',
    },
    { from: 'Anna', numbers: null, seconds: 1, day: '2024-05-02' },
  ];
  const workspace = await workspaceWith({ 'calls.ndjson': lines.map((line) => JSON.stringify(line)).join('\n') }, yaml);
  const { snapshot } = await makeStatements(workspace, await listSources(workspace));
  expect((await loadEntities(snapshot)).map((entity) => entity.id)).toEqual([
    'S1.1.caller',
    'S1.1.called',
    'Call:S1.1.call',
    'S1.2.caller',
    'Call:S1.2.call',
  ]);
  const statements = await loadStatements(snapshot);
  expect(statements.filter((made) => made.prop === 'phone').map((made) => made.value)).toEqual([
    '+998901234567',
    '+998901234568',
  ]);
  expect(statements.find((made) => made.prop === 'receiver')).toMatchObject({
    entity: 'Call:S1.1.call',
    value: 'S1.1.called',
    validFrom: '2024-05-01',
  });
});

test('a word of an action that no figure counts is kept, flagged and told; case and blanks do not matter', async () => {
  const text = rows.replace(',arrested', ',arrest').replace(',stopped', ',Proceedings opened');
  const workspace = await workspaceWith({ 'encounters.csv': text }, mapping);
  const { snapshot } = await makeStatements(workspace, await listSources(workspace));
  const types = (await loadStatements(snapshot)).filter(({ schema, prop }) => schema === 'Action' && prop === 'type');
  expect(types.map(({ value, flag }) => [value, flag])).toEqual([
    ['arrest', 'undefined_code'],
    ['Proceedings opened', ''],
  ]);
  expect(snapshot.manifest.totals).toMatchObject({
    flags: { undefined_code: 1 },
    undefinedCodes: { 'Action.type arrest': 1 },
  });
});
