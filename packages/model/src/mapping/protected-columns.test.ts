import { expect, it } from 'vitest';
import { refuseProtectedColumns } from './protected-columns.ts';
import { readMapping } from './read-mapping.ts';

const person = (rest: string, props = 'name: {column: name}') =>
  `queries:\n  - file: a.csv\n${rest}    entities: {p: {schema: Person, properties: {${props}}}}\n`;
const refused = (yaml: string, extra?: readonly string[]) => {
  try {
    refuseProtectedColumns(readMapping(yaml, 'm.yaml'), extra);
    return null;
  } catch (error) {
    return error;
  }
};
const guard = (line: number) =>
  expect.objectContaining({ code: 'protected_attribute', exitCode: 3, detail: expect.objectContaining({ line }) });

it.each([
  ['a filter by its header', person('    filters: {Nationality: [RU]}\n')],
  ['a filter that leaves people out', person('    filters_not: {religion: [x]}\n')],
  [
    'a header in any language that is mapped as one',
    person('    filters: {gr: [RU]}\n', 'name: {column: name}, nationality: {column: gr}'),
  ],
])('refuses to choose people by %s', (_, yaml) => {
  expect(refused(yaml)).toEqual(guard(3));
});

it('refuses to choose people by what the charter protects', () => {
  const yaml = person('    filters: {sexual orientation: [x]}\n');
  expect(refused(yaml)).toBeNull();
  expect(refused(yaml, ['sexual_orientation'])).toEqual(guard(3));
});

it('refuses to make a shared detail of one', () => {
  expect(refused(person('', 'name: {column: name}, address: {columns: [street, religion]}'))).toEqual(guard(3));
  expect(refused(person('', 'name: {column: name}, phone: {template: "{{nationality}}"}'))).toEqual(guard(3));
  const club = `queries:
  - file: a.csv
    entities:
      p: {schema: Person, properties: {name: {column: name}}}
      club: {schema: Organization, properties: {name: {column: ethnicity}}}
      in: {schema: Membership, properties: {member: {entity: p}, organization: {entity: club}}}
`;
  expect(refused(club)).toEqual(guard(5));
});

it('lets identity, addresses with a country, remarks and files of firms pass', () => {
  expect(
    refused(person('', 'name: {column: name}, nationality: {column: nationality}, birthPlace: {column: town}')),
  ).toBeNull();
  expect(refused(person('', 'name: {column: name}, address: {columns: [street, country]}'))).toBeNull();
  expect(refused(person('', 'name: {column: name}, notes: {column: health}'))).toBeNull();
  expect(refused(person('    filters: {status: [final]}\n'))).toBeNull();
  const firms =
    'queries: [{file: a.csv, filters: {country: [ES]}, entities: {f: {schema: Company, properties: {name: {column: name}}}}}]';
  expect(refused(firms)).toBeNull();
});
