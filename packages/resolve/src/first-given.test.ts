import type { Statement } from '@lookback/model';
import { expect, test } from 'vitest';
import { nameBags, nameComparison } from './name-comparison.ts';
import { plainVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';
import { tableFromStatements } from './table-from-statements.ts';

const namesOf = (names: readonly string[]) => {
  const rows = names.map((name, i) => [String(i), ...name.split('|')]);
  const header = rows[0].length === 2 ? ['id', 'name'] : ['id', 'given_name', 'surname'];
  const table = tableFromRows({ header, rows, id: 'id' });
  const bags = nameBags({ table, variants: plainVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  const names_ = nameComparison(table, bags);
  return (a: number, b: number) => {
    expect(names_.level(a, b)).toBe(names_.level(b, a));
    return names_.leftoverOf(names_.level(a, b));
  };
};

test('a first given name that the other lacks is told from a further one', () => {
  const leftover = namesOf(['Anna|Ortiz', 'Elena Anna|Ortiz', 'Anna Maria|Ortiz', '|Ortiz', 'Elena|Ortiz']);
  expect(leftover(0, 1)).toBe('first_given');
  expect(leftover(0, 2)).toBe('one_sided');
  expect(leftover(1, 3)).toBe('one_sided');
  expect(leftover(1, 4)).toBe('one_sided');
  expect(leftover(0, 4)).toBe('other_given');
});

test('a middle name is no first one, in a column or property of its own either', () => {
  const people = [
    ['Karl', '', 'Waters'],
    ['Stephen', 'Karl', 'Waters'],
    ['Karl', 'Stephen', 'Waters'],
    ['Nina', '', 'Kohl'],
  ];
  const props = ['firstName', 'middleName', 'lastName'];
  const statements = people.flatMap((values, i) =>
    values.map((value, k) => ({ entity: `r${i}`, prop: props[k], value, flag: '' }) as Statement),
  );
  const table = tableFromStatements(
    statements,
    people.map((_, i) => `r${i}`),
  );
  const bags = nameBags({ table, variants: plainVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  const names = nameComparison(table, bags);
  const leftover = (a: number, b: number) => names.leftoverOf(names.level(a, b));
  expect(leftover(0, 1)).toBe('first_given');
  expect(leftover(0, 2)).toBe('one_sided');
});

test('a spelling or an initial of it is not lacking', () => {
  const leftover = namesOf(['Tatyana|Ortiz', 'Tattyana Tatyana|Ortiz', 'R.|Gil', 'Rosa Raquel|Gil']);
  expect(leftover(0, 1)).toBe('one_sided');
  expect(leftover(2, 3)).toBe('one_sided');
});

test('whole names are read as well', () => {
  const leftover = namesOf([
    'Anna Ortiz',
    'Elena Anna Ortiz',
    'Anna Maria Ortiz',
    'Anna Gil',
    'Anna Sanz',
    'Anna Cano',
  ]);
  expect(leftover(0, 1)).toBe('first_given');
  expect(leftover(0, 2)).toBe('one_sided');
});

test('a word of three letters is a slip where it is rare and the name common', () => {
  const leftover = namesOf([
    ...Array.from({ length: 40 }, () => 'Eva|Ortiz'),
    'vEa|Ortiz',
    ...Array.from({ length: 3 }, () => 'Ava|Ortiz'),
  ]);
  expect(leftover(0, 40)).toBe('none');
  expect(leftover(0, 41)).toBe('other_given');
});

test('two first given names that meet only a further initial of each other are two names', () => {
  const leftover = namesOf(['Stephanie M|Sumida', 'Melissa S|Sumida', 'Stephanie Melissa|Sumida', 'S. Melissa|Sumida']);
  expect(leftover(0, 1)).toBe('other_given');
  expect(leftover(0, 2)).not.toBe('other_given');
  expect(leftover(0, 3)).not.toBe('other_given');
  expect(leftover(2, 3)).not.toBe('other_given');
});
