import { seededRandom } from '@lookback/base';
import { afterAll, expect, test } from 'vitest';
import { type FamilyMix, familyFile } from '../../../bench/resolve/families.ts';
import { assemble } from './assemble.ts';
import { type RecordTable, type Resolution, tableFromRows } from './index.ts';
import { runResolve } from './resolve-run.ts';
import { startTeam, type Team } from './team.ts';
import { fieldData } from './value-column.ts';

const mix: FamilyMix = { name: 'test', persons: 500, each: 10, duplicates: 200, dummies: 20, documentsMissing: 0.2 };
const file = familyFile(mix, 'team-test');
const table = tableFromRows({ header: file.header, rows: file.rows, id: 'id' });

const teams = [1, 2, 4].map(startTeam);
for (const team of teams) team.gather();
afterAll(() => {
  for (const team of teams) team.close();
});

function resolved(people: RecordTable, team: Team): Resolution {
  return assemble(people, runResolve(people, team), {});
}

test('one, two and four threads give the same persons, candidates and model', () => {
  const [one, ...others] = teams.map((team) => resolved(table, team));
  for (const other of others) {
    expect(other.personOf).toEqual(one.personOf);
    expect(other.candidates).toEqual(one.candidates);
    expect(other.basis).toEqual(one.basis);
    expect(JSON.stringify(other.model)).toBe(JSON.stringify(one.model));
  }
});

test('work begun on other threads comes back as work done at once', () => {
  const input = {
    count: 2,
    columns: ['phone', 'city'].map((label, kind) => ({
      label,
      kind: kind + 1,
      fields: [fieldData(table.fields[kind])],
    })),
    dates: [],
    frozen: false,
  };
  const [one, ...others] = teams.map((team) => team.begin('columns', input, 2)());
  for (const other of others) expect(other).toEqual(one);
});

test('shuffled rows on four threads give the persons of one thread', () => {
  const shuffled = tableFromRows({
    header: file.header,
    rows: seededRandom('shuffled').shuffled(file.rows),
    id: 'id',
  });
  const persons = ({ table: { ids }, personOf }: Resolution): string[] => {
    const members = new Map<number, string[]>();
    personOf.forEach((person, record) => {
      members.set(person, [...(members.get(person) ?? []), ids.at(record)]);
    });
    return [...members.values()].map((list) => list.sort().join(' ')).sort();
  };
  expect(persons(resolved(shuffled, teams[2]))).toEqual(persons(resolved(table, teams[0])));
});

test('what fails on any thread fails the run', () => {
  for (const team of teams) {
    const broken = { source: null as never, rules: [null as never, null as never], frozen: null };
    expect(() => team.run('blocks', broken, 2)).toThrow();
  }
  expect(resolved(table, teams[1]).personOf).toEqual(resolved(table, teams[0]).personOf);
});
