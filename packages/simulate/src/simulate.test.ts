import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sha256 } from '@lookback/base';
import { charterSchema, memoSchema, readMapping, readYaml } from '@lookback/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lateFiles, recordFiles } from './file/index-of-files.ts';
import { fileName } from './file/record-file.ts';
import { directoryOutput, memoryOutput, readTruth, type SimulateOptions, simulate, type Truth } from './index.ts';
import { hubsOf } from './network/cast.ts';
import { standardRates } from './options.ts';
import { dummyPhones } from './people/contact.ts';
import { subjectOf } from './subject.ts';
import { worldOf } from './world.ts';

const options: SimulateOptions = { persons: 4000, seed: 11, networks: 1 };

async function digests(given: SimulateOptions): Promise<Map<string, string>> {
  const { output, files } = memoryOutput();
  await simulate(given, output);
  return new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
}

function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  const bytes = files.get(path) ?? Buffer.alloc(0);
  if (path.endsWith('.gz')) return gunzipSync(bytes).toString('utf8');
  if (path.endsWith('custody.csv')) return bytes.toString('utf16le');
  return bytes.toString(path.endsWith('bookings.csv') ? 'latin1' : 'utf8');
}

test('the same options give the same bytes; another seed gives other files', async () => {
  const small = { persons: 600, seed: 3, networks: 2 };
  const first = await digests(small);
  expect(await digests(small)).toEqual(first);
  const other = await digests({ ...small, seed: 4 });
  for (const file of recordFiles) expect(other.get(file.path)).not.toBe(first.get(file.path));
  expect([...first.keys()].sort()).toEqual(
    [
      ...recordFiles.map((file) => file.path),
      ...['charter.yaml', 'late/mapping.yaml', 'late/phones-late.ndjson', 'mappings/agency.yaml'],
      ...['memo-1.yaml', 'memo-2.yaml'],
      ...['identity', 'family', 'leg', 'phone', 'role', 'touch'].map((table) => `truth/${table}.csv`),
    ].sort(),
  );
});

test.each([
  [{ persons: 10 }, 'persons'],
  [{ networks: -1 }, 'networks'],
  [{ families: 9 }, 'families'],
  [{ persons: 100, networks: 20 }, 'networks'],
  [{ rates: { twinsShare: 1.5 } }, 'rate twins'],
  [{ rates: { shelterPhonesShare: Number.NaN } }, 'rate shelter-phones'],
])('%o is refused', async (change, option) => {
  const run = simulate({ ...options, ...change }, memoryOutput().output);
  await expect(run).rejects.toMatchObject({ code: 'bad_option', detail: { message: expect.stringContaining(option) } });
});

describe('a simulated agency', () => {
  const { output, files } = memoryOutput();
  let folder = '';
  let truth: Truth;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simulate-'));
    await simulate(options, output);
    await simulate(options, directoryOutput(folder));
    truth = await readTruth(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('every data row has its person in the truth, and everyone has a row', () => {
    let rows = 0;
    for (const file of recordFiles) {
      const lines = textOf(files, file.path).trimEnd().split('\n').length - (file.format === 'delimited' ? 1 : 0);
      for (let row = 1; row <= lines; row++) expect(truth.personOf.has(`${fileName(file)}:${row}`)).toBe(true);
      rows += lines;
    }
    const late = textOf(files, 'late/phones-late.ndjson').trimEnd().split('\n').length;
    expect(truth.personOf.size).toBe(rows + late);
    expect(new Set(truth.personOf.values()).size).toBe(options.persons);
  });

  test('mapping, memo and charter are what the readers of the model accept', () => {
    for (const path of ['mappings/agency.yaml', 'late/mapping.yaml']) readMapping(textOf(files, path), path);
    const memo = readYaml(textOf(files, 'memo-1.yaml'), 'memo-1.yaml', memoSchema).value;
    expect(memo.starting_persons.length).toBeGreaterThan(0);
    expect(memo.members.length).toBeGreaterThan(1);
    const mapping = readMapping(textOf(files, 'mappings/agency.yaml'), 'agency.yaml').value;
    expect(new Set(mapping.queries.flatMap((query) => query.file ?? []))).toEqual(new Set(recordFiles.map(fileName)));
    const charter = readYaml(textOf(files, 'charter.yaml'), 'charter.yaml', charterSchema).value;
    for (const { name, files: globs, control_totals } of charter.systems.filter((one) => one.searched === 'yes')) {
      const file = recordFiles.find((one) => fileName(one) === globs[0]);
      expect(file?.system).toBe(name);
      const lines = file ? textOf(files, file.path).trimEnd().split('\n').length : 0;
      expect(control_totals?.rows).toBe(lines - (file?.format === 'delimited' ? 1 : 0));
    }
  });

  test('declared persons are those whom the truth knows as first found or as members', () => {
    const memo = readYaml(textOf(files, 'memo-1.yaml'), 'memo-1.yaml', memoSchema).value;
    const roleOf = (file: string, row: number): string[] => {
      const person = truth.personOf.get(`${file}:${row}`);
      return truth.roles.filter((one) => one.person === person).map((one) => one.role);
    };
    for (const { record } of memo.starting_persons) {
      expect(record && roleOf(record.file, record.row)).toContain('starting');
    }
    for (const { record, role } of memo.members) expect(record && roleOf(record.file, record.row)).toContain(role);
  });

  test('the moved, and what files show of them, are as many as the rates say', () => {
    const moved = new Set(truth.roles.filter(({ role }) => role === 'moved').map(({ person }) => person));
    expect(moved.size).toBe(Math.round(options.persons * standardRates.movedShare));
    const visible = new Map<string, number>();
    for (const touch of truth.touches) {
      if (touch.network !== '' && touch.visible === 'yes')
        visible.set(touch.person, (visible.get(touch.person) ?? 0) + 1);
    }
    const counts = [...moved].map((person) => visible.get(person) ?? 0);
    expect(counts.filter((count) => count === 0).length).toBe(
      Math.round(moved.size * standardRates.movedInvisibleShare),
    );
    expect(counts.filter((count) => count === 1).length).toBeGreaterThanOrEqual(moved.size / 4);
    expect(new Set(truth.legs.map(({ person }) => person))).toEqual(moved);
  });

  test('a quarter of the users of hubs share two by chance', () => {
    const byPerson = new Map<string, number>();
    for (const { person, cause, from } of truth.touches) {
      if (cause === 'chance' && from === '') byPerson.set(person, (byPerson.get(person) ?? 0) + 1);
    }
    const users = [...byPerson.values()];
    const expected = options.persons * standardRates.hubUsersShare;
    expect(Math.abs(users.length - expected)).toBeLessThan(4 * Math.sqrt(expected));
    expect(users.filter((count) => count === 2).length / users.length).toBeGreaterThan(0.17);
    expect(users.filter((count) => count === 2).length / users.length).toBeLessThan(0.33);
  });

  test('rows stand in no order that says who is whom', () => {
    const ids = (name: string): number[] =>
      [...truth.personOf].filter(([record]) => record.startsWith(name)).map(([, person]) => Number(person.slice(1)));
    for (const file of recordFiles.slice(0, 5)) {
      const numbers = ids(fileName(file));
      expect(Math.abs(correlation(numbers))).toBeLessThan(5 / Math.sqrt(numbers.length));
      const neighbours = numbers.filter((one, index) => one === numbers[index + 1]).length;
      expect(neighbours).toBeLessThan(8);
    }
  });
});

test('what is planted at a rate stands in the files and, with its persons, in the truth', async () => {
  const persons = 3000;
  const rates = { roommatesShare: 0.06, couplesShare: 0.04, shelterPhonesShare: 0.05, dummyPhonesShare: 0.04 };
  const { output, files } = memoryOutput();
  await simulate({ persons, seed: 2, networks: 0, rates: { ...rates, dummyDocumentsShare: 0.1 } }, output);
  const rowsOf = (path: string): string[][] =>
    textOf(files, path)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const near = (count: number, share: number): void => {
    expect(Math.abs(count - persons * share)).toBeLessThan(5 * Math.sqrt(persons * share));
  };
  const family = rowsOf('truth/family.csv');
  near(family.filter(([, , kind]) => kind === 'roommates').length, 0.06);
  near(family.filter(([, , kind]) => kind === 'couple').length, 0.04);
  near(family.filter(([, , kind]) => kind === 'twins').length, standardRates.twinsShare);
  for (const [person, head, , relation] of family) expect(person === head).toBe(relation === 'head');
  const shelters = rowsOf('truth/touch.csv').filter(
    ([, network, kind, , from]) => `${network}${kind}${from}` === 'phone',
  );
  const users = new Map<string, number>();
  for (const [, , , value] of shelters) users.set(value, (users.get(value) ?? 0) + 1);
  expect(Math.max(...users.values())).toBeGreaterThan(20);
  const encounters = rowsOf('files/encounters.csv');
  const phones = encounters.map((cells) => cells[9]);
  expect(phones.filter((phone) => (users.get(phone) ?? 0) > 20).length).toBeGreaterThan(60);
  expect(phones.filter((phone) => dummyPhones.includes(phone)).length).toBeGreaterThan(phones.length * 0.02);
  expect(encounters.filter((cells) => ['000000000', '999999999', 'UNKNOWN'].includes(cells[8])).length).toBeGreaterThan(
    encounters.length * 0.06,
  );
  const recycled = rowsOf('truth/phone.csv');
  near(recycled.length, standardRates.recycledPhonesShare);
  for (const [, first, second, until, from] of recycled) expect(first !== second && until < from).toBe(true);
});

test('nobody without a part in a network has more rows than the writer asks for', () => {
  const world = worldOf({ persons: 20_000, seed: 4, networks: 1 });
  const hubs = hubsOf(world);
  for (let number = 0; number < world.persons; number++) {
    const subject = subjectOf(world, hubs, number);
    for (const file of [...recordFiles, ...lateFiles]) {
      const most = subject.cast === null ? file.ordinarySlots : file.slots;
      if (file.count(subject) > most) expect([file.path, number, file.count(subject)]).toBe(most);
    }
  }
});

/** Correlation of values with their places. */
function correlation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = (values.length - 1) / 2;
  let [both, own, place] = [0, 0, 0];
  for (const [index, value] of values.entries()) {
    both += (value - mean) * (index - middle);
    own += (value - mean) ** 2;
    place += (index - middle) ** 2;
  }
  return both / Math.sqrt(own * place);
}
