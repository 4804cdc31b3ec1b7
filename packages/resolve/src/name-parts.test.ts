import { expect, test } from 'vitest';
import { type NameComparison, nameBags, nameComparison } from './name-comparison.ts';
import { knownVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';

const namesOf = (header: readonly string[], rows: readonly (readonly string[])[]): NameComparison => {
  const table = tableFromRows({ header: ['id', ...header], rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });
  const bags = nameBags({ table, variants: knownVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  return nameComparison(table, bags);
};
const leftover = (name: NameComparison, a: number, b: number): string => name.leftoverOf(name.level(a, b));

test('all words before a comma are the surname', () => {
  const name = namesOf(
    ['apellidos y nombre'],
    [['Alonso Vicente, Jaime'], ['Alonso Vicente, Pablo'], ['Vicente Torres, Ana']],
  );
  expect(leftover(name, 0, 1)).toBe('other_given');
  const { offsets, given } = name.bags;
  expect(given.subarray(offsets[2], offsets[3]).reduce((sum, part) => sum + part, 0)).toBe(1);
});

test('what fathers are called stays a given name of those who bear it', () => {
  const fathers = Array.from({ length: 8 }, (_, i) => [`Soto${'abcdefgh'[i]}, Laura`, i % 2 ? 'Mario' : 'Alvaro']);
  const name = namesOf(
    ['apellidos y nombre', 'nombre del padre'],
    [['Calvo, Mario', 'Gabriel'], ['Calvo, Alvaro', 'Gabriel'], ...fathers],
  );
  expect(leftover(name, 0, 1)).toBe('other_given');
});

test('the end of a name of which fathers of others are called is the given name', () => {
  const surnames = ['Baig', 'Soomro', 'Butt', 'Gondal'];
  const men = ['Kashif', 'Nadim', 'Waqas', 'Junaid', 'Arslan', 'Zahoor'];
  const rows = surnames.flatMap((surname, s) => men.map((man, m) => [`${man} ${surname}`, men[(s + m) % men.length]]));
  expect(namesOf(['name', 'father name'], rows).bags.surnameFirst).not.toContain('name');
  const guarded = rows.map((row, i) => (i % 4 === 0 ? [row[0], `${row[1]} Khan`] : row));
  expect(namesOf(['applicant', 'guardian'], guarded).bags.surnameFirst).not.toContain('applicant');
});

test('a form of address is no given name that the other record lacks', () => {
  const name = namesOf(
    ['full name'],
    [['Mr Robert Forney'], ['ROBERT FORNEY'], ['Forney, Mrs. Ruth'], ['Ruth Forney'], ['Herr Mannelig']],
  );
  expect(leftover(name, 0, 1)).toBe('none');
  expect(leftover(name, 2, 3)).toBe('none');
  expect(name.bags.table.tokens).not.toContain('mr');
});
