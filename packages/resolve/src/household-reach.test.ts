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

const columns = ['given', 'surname', 'born', 'street', 'phone', 'email'] as const;

/** Relatives share a home, and with `shared` one phone; everybody has a mail address of the own. */
function fileOf(seed: string, shared: boolean): PeopleFile {
  return peopleWithBlanks<'street' | 'phone' | 'email'>({
    seed,
    columns,
    relatives: 240,
    one: (random) => ({
      ...namedAndBorn(random),
      street: `${1 + random.below(180)} ${random.pick(starts)}${random.pick(ends)} Road`,
      phone: `07${100000000 + random.below(899999999)}`,
      email: `${random.pick(starts)}${random.pick(ends)}${10 + random.below(9000)}@mail.org`.toLowerCase(),
    }),
    again: (_, first) => first,
    shared: ({ street, phone }) => (shared ? { street, phone } : { street }),
  });
}

test.each([false, true])(
  'who has a mail or a phone of the own is found though cells are blank, relatives are not joined (one phone: %s)',
  async (shared) => {
    const { rows, person, relatives } = fileOf('household reach', shared);
    const { personOf } = await resolve(tableFromRows({ header: ['id', ...columns], rows, id: 'id' }));
    expect(relatives.filter(([a, b]) => personOf[a] === personOf[b]).length).toBeLessThanOrEqual(2);
    const { found, wrong } = joinedPairs(personOf, person);
    expect(wrong).toBeLessThanOrEqual(0.01 * found);
    expect(found).toBeGreaterThan(280);
  },
  30_000,
);
