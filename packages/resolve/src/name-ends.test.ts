import { expect, test } from 'vitest';
import { nameBags } from './name-comparison.ts';
import { knownVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';

// Few surnames and many given names, as in India: counting different words would take the surname for the given name.
const girls = ['Asha', 'Usha', 'Meena', 'Rekha', 'Sita', 'Divya', 'Neha', 'Kavita'];
const boys = ['Ravi', 'Amit', 'Hari', 'Vijay', 'Sunil', 'Mohan', 'Arun', 'Ajay'];
const surnames = ['Gill', 'Rao', 'Nair', 'Das'];
const people = surnames.flatMap((surname) => [
  ...girls.map((given) => ({ given, surname, sex: 'Girl' })),
  ...boys.map((given) => ({ given, surname, sex: 'Boy' })),
]);
const surnameFirst = (header: readonly string[], rows: readonly (readonly string[])[]) => {
  const table = tableFromRows({ header: ['id', ...header], rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });
  return nameBags({ table, variants: knownVariants, aliases: [] })?.surnameFirst;
};

test('given names tell the sex, surnames do not', () => {
  const rows = people.map(({ given, surname, sex }) => [`${given} ${surname}`, sex]);
  expect(surnameFirst(['name', 'gender'], rows)).toEqual([]);
  expect(
    surnameFirst(
      ['name', 'gender'],
      people.map(({ given, surname, sex }) => [`${surname} ${given}`, sex]),
    ),
  ).toEqual(['name']);
});

test('where no other column tells, a list of given names does, and counting only where it knows none', () => {
  expect(
    surnameFirst(
      ['name'],
      people.map(({ given, surname }) => [`${given} ${surname}`]),
    ),
  ).toEqual([]);
  const unlisted = people.map(({ given, surname }) => [`${given}qx ${surname}`]);
  expect(surnameFirst(['name'], unlisted)).toEqual(['name']);
});

test('children bear the surname of their parents', () => {
  const rows = people.map(({ given, surname }, i) => [`${given} ${surname}`, `${boys[i % boys.length]} ${surname}`]);
  expect(surnameFirst(['name', 'father_name'], rows)).toEqual([]);
});
