import { expect, test } from 'vitest';
import { knownVariants } from './name-variants.ts';
import { tellsOfPeople } from './people-file.ts';
import { tableFromRows } from './table-from-rows.ts';

const ofPeople = (header: readonly string[], ...rows: readonly (readonly string[])[]): boolean =>
  tellsOfPeople(
    tableFromRows({
      header: ['id', ...header],
      rows: rows.map((row, i) => [`${i}`, ...row]),
      id: 'id',
    }),
    knownVariants,
  );

test('people are told from firms, places and papers', () => {
  expect(ofPeople(['first_name', 'last_name'], ['Anna', 'Berg'], ['Otto', 'Lang'])).toBe(true);
  expect(ofPeople(['name', 'phone'], ['Anna Berg', '0201 555 0101'], ['Lang, Otto', '0201 555 0102'])).toBe(true);
  expect(ofPeople(['name', 'phone'], ['محمد العلي', '0201 555 0101'], ['سارة حسن', '0201 555 0102'])).toBe(true);
  expect(
    ofPeople(
      ['name', 'address', 'phone'],
      ['Old Pier Grill', '12 Pier Road', '0201 555 0101'],
      ['Golden Wok', '3 Hill Street', '0201 555 0102'],
      ['Cafe Zanzibar', '9 Mill Lane', '0201 555 0103'],
      ['The Copper Pot', '4 Pier Road', '0201 555 0104'],
    ),
  ).toBe(false);
  const sites = ['Carole Robertson Center', 'Henry Booth House', 'Edsel Albert Ammons Nursery', 'Jane Addams School'];
  const rows = sites.map((site, at) => [site, `${at} Pier Road`]);
  expect(ofPeople(['name', 'address'], ...rows)).toBe(true);
  expect(ofPeople(['site name', 'address'], ...rows)).toBe(false);
  expect(ofPeople(['site name', 'birth date'], ...sites.map((site, at) => [site, `198${at}-03-05`]))).toBe(true);
  expect(
    ofPeople(
      ['title', 'authors', 'venue', 'year'],
      ['On the joins of large relations in memory', 'Anna Berg, Otto Lang', 'VLDB', '1999'],
      ['Sorting networks and their applications again', 'Clara Dorn', 'SIGMOD', '2001'],
    ),
  ).toBe(false);
});
