import { UserError } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { familyFile } from '../../../bench/resolve/families.ts';
import {
  matchTables,
  modelFromYaml,
  modelToYaml,
  type RecordTable,
  type Resolution,
  resolve,
  resolveWith,
  tableFromEntities,
  tableFromRows,
} from './index.ts';

const file = familyFile(
  { name: 'model', persons: 450, each: 10, duplicates: 200, dummies: 10, documentsMissing: 0.1 },
  'model-yaml-test',
);
const table = tableFromRows({ header: file.header, rows: file.rows, id: 'id' });
const learnt = await resolve(table);
const yaml = modelToYaml(learnt.model);

function partition({ table, personOf }: Resolution): string[] {
  const members = new Map<number, string[]>();
  for (const [record, person] of personOf.entries())
    members.set(person, [...(members.get(person) ?? []), table.ids.at(record)]);
  return [...members.values()].map((ids) => ids.sort().join(' ')).sort();
}

function refusal(text: string) {
  try {
    modelFromYaml(text, 'm.yaml');
  } catch (error) {
    if (error instanceof UserError) return error.detail;
    throw error;
  }
  return null;
}

const lineOf = (text: string, wanted: RegExp): number => text.split('\n').findIndex((line) => wanted.test(line)) + 1;
const joinedRecords = ({ clusters }: Resolution): number => clusters.reduce((sum, { size }) => sum + size, 0);

test('out, back in, run again: the persons that it was learnt on', async () => {
  const again = await resolveWith(modelFromYaml(yaml), table);
  expect(partition(again)).toEqual(partition(learnt));
  expect(modelToYaml(again.model)).toBe(yaml);
});

describe('edited', () => {
  test('a threshold', async () => {
    const strict = modelFromYaml(yaml.replace(/^ {2}core: .*$/m, '  core: 1000'));
    expect((await resolveWith(strict, table)).clusters).toHaveLength(0);
  });

  test('a weight: what speaks for a field speaks against it', async () => {
    const model = modelFromYaml(yaml);
    const comparisons = model.comparisons.map((comparison) =>
      comparison.name === 'document_no' ? { ...comparison, m: comparison.u.map((share) => share / 1000) } : comparison,
    );
    const other = await resolveWith(modelFromYaml(modelToYaml({ ...model, comparisons })), table);
    expect(joinedRecords(other)).toBeLessThan(joinedRecords(learnt));
  });

  test('a blocking rule is taken out, and another stays alone', async () => {
    const kept = yaml.replace(
      /^blocking:\n[\s\S]*?^blockingRecall:/m,
      'blocking:\n  - rule: document_no\nblockingRecall:',
    );
    const { rules, clusters } = await resolveWith(modelFromYaml(kept), table);
    expect(rules.map(({ rule }) => rule)).toEqual(['document_no']);
    expect(clusters.length).toBeGreaterThan(0);
    expect(clusters.length).toBeLessThan(learnt.clusters.length);
  });

  test('a column is taken out: it is not read', async () => {
    const without = yaml.replace(/^ {2}- name: phone\n {4}role: phone\n/m, '');
    const { model, workings } = await resolveWith(modelFromYaml(without), table);
    expect(model.columns.map(({ name }) => name)).not.toContain('phone');
    expect(workings.compiled.comparisons.map(({ name }) => name)).not.toContain('phone');
  });

  test('a role among those of a name', async () => {
    const model = modelFromYaml(yaml.replace('role: full_name', 'role: alias'));
    expect((await resolveWith(model, table)).clusters.length).toBeGreaterThan(50);
  });
});

describe('refused at its line', () => {
  test.each([
    ['a misspelt key', /^ {2}core: /m, '  kore: ', /^ {2}kore:/, 'kore'],
    ['a role that nobody has', /role: birth_date/, 'role: birthday', /role: birthday/, 'role'],
    ['a threshold that is no number', /^ {2}core: .*$/m, '  core: high', /core: high/, 'core'],
    ['a rule that there is not', /rule: document_no/, 'rule: shoe size', /shoe size/, 'shoe size'],
    ['YAML that is none', /^thresholds:$/m, 'thresholds: [', /^thresholds: \[/, ''],
  ])('%s', (_, wanted, text, at, said) => {
    const edited = yaml.replace(wanted, text);
    expect(edited).not.toBe(yaml);
    const detail = refusal(edited);
    expect(detail).toMatchObject({ file: 'm.yaml' });
    expect(Math.abs((detail?.line ?? 0) - lineOf(edited, at))).toBeLessThanOrEqual(said === '' ? 2 : 0);
    expect(detail?.message).toContain(said);
  });

  test('a number too few for the levels', () => {
    const edited = yaml.replace(/^( {4}m:\n) {6}- .*\n/m, '$1');
    expect(refusal(edited)).toMatchObject({ code: 'yaml_schema', line: lineOf(edited, /^ {4}m:/) });
  });

  test('a role that makes another comparison, and the way out is named', () => {
    const edited = yaml.replace(/(- name: birth_date\n {4}role: )birth_date/, '$1place');
    const detail = refusal(edited);
    expect(detail).toMatchObject({ code: 'yaml_schema', line: lineOf(edited, /- name: birth_date/) + 1 });
    expect(detail?.message).toContain('--role "birth_date=place"');
  });

  test('something else', () => {
    expect(refusal('queries: []')?.code).toBe('no_linkage_model');
  });
});

describe('a frozen model on other data of the same shape', () => {
  const model = modelFromYaml(yaml);
  const renamed = (change: (header: string[], rows: string[][]) => void): RecordTable => {
    const header = [...file.header];
    const rows = file.rows.map((row) => [...row]);
    change(header, rows);
    return tableFromRows({ header, rows, id: 'id' });
  };

  test('columns in another order give the same persons', async () => {
    const reversed = renamed((header, rows) => {
      header.reverse();
      for (const row of rows) row.reverse();
    });
    expect(partition(await resolveWith(model, reversed))).toEqual(partition(learnt));
  });

  test('a further column is not read', async () => {
    const wider = renamed((header, rows) => {
      header.push('shoe_size');
      for (const row of rows) row.push('42');
    });
    expect(partition(await resolveWith(model, wider))).toEqual(partition(learnt));
  });

  test('a missing column counts as missing values, and the run says so', async () => {
    const narrower = renamed((header, rows) => {
      const at = header.indexOf('phone');
      header.splice(at, 1);
      for (const row of rows) row.splice(at, 1);
    });
    const found = await resolveWith(model, narrower);
    expect(found.warnings).toContainEqual({ code: 'columns_missing', detail: { columns: 'phone' } });
    expect(joinedRecords(found)).toBeGreaterThan(0.8 * joinedRecords(learnt));
  });

  test('a file with none of its columns is refused', async () => {
    const other = tableFromRows({
      header: ['id', 'colour'],
      rows: [
        ['1', 'red'],
        ['2', 'blue'],
      ],
      id: 'id',
    });
    await expect(resolveWith(model, other)).rejects.toMatchObject({ detail: { code: 'model_fits_not' } });
  });
});

test('the model of a match runs again, and edited', async () => {
  const half = (from: number) =>
    tableFromRows({ header: file.header, rows: file.rows.filter((_, i) => i % 2 === from), id: 'id' });
  const [left, right] = [half(0), half(1)];
  const first = await matchTables(left, right);
  expect(first.matches.length).toBeGreaterThan(50);
  const text = modelToYaml(first.model);
  const again = await matchTables(left, right, { model: modelFromYaml(text) });
  expect(again.matches).toEqual(first.matches);
  const strict = modelFromYaml(text.replace(/^ {2}core: .*$/m, '  core: 20'));
  const few = await matchTables(left, right, { model: strict });
  expect(few.matches).toEqual(first.matches.filter(({ weight }) => weight >= 20));
});

test('the model of entities runs again on entities', async () => {
  const at = (name: string) => file.header.indexOf(name);
  const entities = tableFromEntities({
    file: 'e.json',
    ids: file.rows.map((row) => row[at('id')]),
    schemata: file.rows.map(() => 'Person'),
    properties: file.rows.map((row) =>
      JSON.stringify({
        name: [row[at('full_name')], row[at('full_name')].split(' ').reverse().join(' ')],
        birthDate: [row[at('birth_date')]],
        phone: [row[at('phone')]],
        idNumber: [row[at('document_no')]],
      }),
    ),
  }).table;
  const found = await resolve(entities);
  expect(found.clusters.length).toBeGreaterThan(50);
  expect(partition(await resolveWith(modelFromYaml(modelToYaml(found.model)), entities))).toEqual(partition(found));
});
