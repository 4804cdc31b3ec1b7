import { expect, test } from 'vitest';
import { fitsRange, schemaModel, schemaNames } from '../ftm/schema.ts';
import { readMapping } from './read-mapping.ts';

const mapping = (entity: string) => `queries:
  - file: people.csv
    entities:
      person:
        schema: Person
${entity}
      trip:
        schema: Trip
        keys: flight
        properties: {name: {column: flight}}
`;

test('the schemata inherit: a person has a name, a passport a holder, an edge two ends', () => {
  expect(schemaModel('Person')?.properties.get('name')?.type).toBe('name');
  expect(schemaModel('Passport')?.properties.get('holder')).toMatchObject({ type: 'entity', range: 'LegalEntity' });
  expect(schemaModel('Family')?.edge).toEqual(['person', 'relative']);
  expect(schemaModel('Action')?.kind).toBe('action');
  expect([schemaModel('Company')?.kind, schemaModel('Trip')?.kind, schemaModel('Call')?.kind]).toEqual([
    'organisation',
    'thing',
    'interval',
  ]);
  expect(schemaModel('constructor')).toBeNull();
  for (const name of schemaNames()) expect(schemaModel(name)?.ancestors.has(name)).toBe(true);
});

test('a person stands where a legal entity may, and not where a trip must', () => {
  expect(fitsRange('Person', 'LegalEntity')).toBe(true);
  expect(fitsRange('Person', 'Trip')).toBe(false);
});

test('columns may be one or several', () => {
  const { value } = readMapping(
    mapping('        properties: {name: {columns: [a, b], join: " "}, phone: {column: c}}'),
    'm',
  );
  expect(value.queries[0].entities.person.properties).toMatchObject({
    name: { columns: ['a', 'b'] },
    phone: { column: ['c'] },
  });
});

test.each([
  ['unknown_schema', 'schema: Persn', 2, '  - file: x.csv\n    entities: {p: {schema: Persn, properties: {}}}'],
  ['query_without_file', 'no file', 2, '  - entities: {p: {schema: Person}}'],
  ['query_without_entities', 'no entities', 2, '  - file: x.csv'],
  ['yaml_schema', 'unknown key', 3, '  - file: x.csv\n    colums: a'],
])('%s (%s) names its line', (code, _, line, query) => {
  expect(() => readMapping(`queries:\n${query}\n`, 'm.yaml')).toThrow(
    expect.objectContaining({
      code,
      detail: expect.objectContaining({ line: code === 'unknown_schema' ? 3 : line, file: 'm.yaml' }),
    }),
  );
});

test.each([
  ['unknown_property', 'properties: {nam: {column: a}}'],
  ['property_without_source', 'properties: {name: {split: ","}}'],
  ['unknown_entity', 'properties: {proof: {entity: nobody}}'],
  ['wrong_range', 'properties: {addressEntity: {entity: trip}}'],
  ['not_an_entity', 'properties: {addressEntity: {column: a}}'],
])('%s names its line and column', (code, entity) => {
  expect(() => readMapping(mapping(`        ${entity}`), 'm.yaml')).toThrow(
    expect.objectContaining({ code, exitCode: 2, detail: expect.objectContaining({ line: 6 }) }),
  );
});

test('names and dates alone never make rows one person: refused as a guard rail, at the line of the keys', () => {
  const keys = (columns: string) =>
    mapping(
      `        keys: [${columns}]\n        properties: {name: {column: n}, birthDate: {column: d}, firstName: {column: f}, idNumber: {column: i}}`,
    );
  for (const columns of ['n', 'n, d', 'f, d']) {
    expect(() => readMapping(keys(columns), 'm.yaml')).toThrow(
      expect.objectContaining({ code: 'key_of_names', exitCode: 3, detail: expect.objectContaining({ line: 6 }) }),
    );
  }
  expect(readMapping(keys('n, i'), 'm.yaml').value.queries).toHaveLength(1);
});
