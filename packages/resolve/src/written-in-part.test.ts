import { expect, test } from 'vitest';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';
import {
  ends,
  joinedPairs,
  namedAndBorn,
  type PeopleFile,
  peopleWithBlanks,
  starts,
} from './testing/people-with-blanks.ts';

const columns = ['given', 'surname', 'born', 'phone', 'street', 'number'] as const;

/** Relatives share phone and home; of those who stand twice three in ten moved. */
function fileOf(seed: string): PeopleFile {
  return peopleWithBlanks<'phone' | 'street' | 'number'>({
    seed,
    columns,
    relatives: 160,
    one: (random) => ({
      ...namedAndBorn(random),
      phone: `07${100000000 + random.below(899999999)}`,
      street: `${1 + random.below(180)} ${random.pick(starts)}${random.pick(ends)} Road`,
      number: `${100000000 + random.below(899999999)}`,
    }),
    again: (random, first) =>
      random.chance(0.3)
        ? {
            ...first,
            phone: `07${100000000 + random.below(899999999)}`,
            street: `${1 + random.below(180)} ${random.pick(starts)}${random.pick(ends)} Road`,
          }
        : first,
    shared: ({ phone, street }) => ({ phone, street }),
  });
}

test('twins and parents are not taken for one person where given names and birth dates are blank', async () => {
  const { rows, person, relatives } = fileOf('written in part');
  const { personOf } = await resolve(tableFromRows({ header: ['id', ...columns], rows, id: 'id' }));
  expect(relatives.filter(([a, b]) => personOf[a] === personOf[b]).length).toBeLessThanOrEqual(2);
  const { found, wrong } = joinedPairs(personOf, person);
  expect(wrong).toBeLessThanOrEqual(0.01 * found);
  expect(found).toBeGreaterThan(250);
}, 30_000);
