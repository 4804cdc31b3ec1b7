import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createWorkspace,
  exportEntities,
  importSource,
  intakeFile,
  listSources,
  loadEntities,
  loadStatements,
  makeStatements,
} from '../index.ts';

async function roundTrip(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'lookback-'));
  const workspace = await createWorkspace(folder);
  const path = join(folder, 'entities.ftm.json');
  await writeFile(path, text);
  await importSource(workspace, (await intakeFile(workspace, path)).source);
  const { snapshot } = await makeStatements(workspace, await listSources(workspace));
  return { entities: await loadEntities(snapshot), exported: exportEntities(await loadStatements(snapshot)) };
}

const plain = (entity: { id: string; schema: string; properties: Readonly<Record<string, readonly string[]>> }) => ({
  id: entity.id,
  schema: entity.schema,
  properties: Object.fromEntries(
    Object.entries(entity.properties)
      .map(([prop, values]) => [prop, [...new Set(values)].sort()] as const)
      .filter(([, values]) => values.length > 0),
  ),
});

const lines = [
  { id: 'a1', schema: 'Person', properties: { name: ['Анна Петрова', 'Anna  Petrova'], birthDate: ['1980-02'] } },
  { id: 'b1', schema: 'Family', properties: { person: ['a1'], relative: ['c1'], relationship: ['sister'] } },
  {
    id: 'c1',
    schema: 'Person',
    properties: { name: ['Vera'], phone: ['+998 90 123 45 67'], nationality: ['Uzbekistan'] },
  },
  { id: 'd1', schema: 'Passport', properties: { holder: ['a1'], passportNumber: ['AB 1'], country: ['uz'] } },
  { id: 'e1', schema: 'Starship', properties: { name: ['unknown to the model'] } },
];

test('FollowTheMoney entities come back as they were', async () => {
  const { entities, exported } = await roundTrip(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(exported.map(plain)).toEqual(lines.map((line) => plain(line as never)));
  expect(entities.map((entity) => [entity.id, entity.kind])).toEqual([
    ['S1.1', 'person'],
    ['Family:b1', 'interval'],
    ['S1.3', 'person'],
    ['Passport:d1', 'interval'],
    ['Starship:e1', 'thing'],
  ]);
});

const real = new URL('../../../../../shared/data/c-ftm-and-reconciliation/', import.meta.url);

test.each(['ftm_zala.ftm.json', 'ftm_donations.ijson', 'aleph_samples.ijson'])(
  '%s comes back as it was',
  async (name) => {
    const text = await readFile(new URL(name, real), 'utf8').catch(() => null);
    if (text === null) {
      console.info(`not run: ${name} is not on this machine`);
      return;
    }
    const before = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Parameters<typeof plain>[0]);
    const { exported } = await roundTrip(text);
    const byId = new Map(exported.map((entity) => [entity.id, plain(entity)]));
    for (const entity of before) expect(byId.get(entity.id)).toEqual(plain(entity));
  },
);
