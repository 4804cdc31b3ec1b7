import { describe, expect, it } from 'vitest';
import { tableFromEntities } from './table-from-entities.ts';

const entities = {
  file: 'entities.json',
  ids: ['a', 'b', 'c'],
  schemata: ['Person', 'Company', 'Person'],
  properties: [
    '{"name":["Hedda Lindqvist","Lindqvist, Hedda"],"birthDate":["1980-05-12"],"topics":["x"]}',
    '{"name":["Nordhaven Fisheries"]}',
    '{"name":["Oskar Iversen"],"birthDate":[]}',
  ],
};

describe('tableFromEntities', () => {
  it('makes records of persons alone, with every value of a property', () => {
    const { table, rows } = tableFromEntities(entities);
    expect(rows).toEqual([0, 2]);
    expect([...table.ids]).toEqual(['a', 'c']);
    expect(table.fields.map(({ name, role }) => [name, role])).toEqual([
      ['name', 'full_name'],
      ['birthDate', 'birth_date'],
    ]);
    expect([...table.fields[0].dictionary]).toEqual(['Hedda Lindqvist', 'Lindqvist, Hedda', 'Oskar Iversen']);
    expect([...table.fields[0].offsets]).toEqual([0, 2, 3]);
  });

  it('takes the organisations of a file without persons, and says what was passed over', () => {
    const { table, kind, passedOver } = tableFromEntities({ ...entities, schemata: ['Company', 'Company', 'Address'] });
    expect([kind, passedOver, table.count]).toEqual(['organisation', 1, 2]);
    expect(tableFromEntities(entities)).toMatchObject({ kind: 'person', passedOver: 1 });
  });

  it('refuses double and missing ids, and files without persons', () => {
    const error = (change: object) => {
      try {
        tableFromEntities({ ...entities, ...change });
      } catch (caught) {
        return (caught as { code: string }).code;
      }
      return null;
    };
    expect(error({ ids: ['a', 'b', 'a'] })).toBe('double_id');
    expect(error({ ids: ['', 'b', 'c'] })).toBe('empty_id');
    expect(error({ schemata: ['Address', 'Vehicle', 'Address'] })).toBe('no_persons');
    expect(error({ schemata: ['Company', 'Company', 'Company'], organisations: false })).toBe('no_persons');
    expect(error({ ignore: ['zzz'] })).toBe('no_such_column');
    expect(error({ properties: ['{}', '{}', '[1]'] })).toBe('bad_properties');
  });
});
