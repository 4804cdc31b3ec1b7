import { seededRandom } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import type { LinkageModel } from './linkage-model.ts';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';

type Row = [given: string, surname: string, born: string, number: string, address: string, postcode: string];

/** The model of 600 people and second records of 500, in which each thing is wrong in one of twenty-five; `more` adds to the rows. */
async function learnt(more: (rows: readonly Row[], fresh: () => Row) => Row[], homes = 0): Promise<LinkageModel> {
  const random = seededRandom('households');
  const word = (): string => Array.from({ length: 7 }, () => random.pick([...'abdegilmnorstu'])).join('');
  const given = Array.from({ length: 80 }, word);
  const two = (value: number): string => String(value).padStart(2, '0');
  const anyHome = (): [address: string, postcode: string] => [
    `${1 + random.below(90)} ${word()} street`,
    String(2000 + random.below(3000)),
  ];
  const shared = homes === 0 ? [] : Array.from({ length: homes }, anyHome);
  const home = (): [address: string, postcode: string] => (shared.length > 0 ? random.pick(shared) : anyHome());
  const fresh = (): Row => [
    random.pick(given),
    word(),
    `${1930 + random.below(70)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    String(1000000 + random.below(8999999)),
    ...home(),
  ];
  const rows = Array.from({ length: 600 }, fresh);
  const seconds = rows.slice(0, 500).map((row): Row => {
    const other = fresh();
    return row.map((value, f) => (random.below(25) === 0 ? other[f] : value)) as Row;
  });
  const all = [...more(rows, fresh), ...rows, ...seconds];
  const header = ['id', 'given_name', 'surname', 'birth_date', 'national_id', 'address', 'postcode'];
  const table = tableFromRows({ header, rows: all.map((row, i) => [`r${i}`, ...row]), id: 'id' });
  return (await resolve(table)).model;
}

describe('people at one home', () => {
  const withPeopleAtHome = (pairs: number) =>
    learnt((rows, fresh) =>
      rows.slice(510, 510 + pairs).map(([, surname, , , address, postcode]): Row => {
        const [given, , born, number] = fresh();
        return [given, surname, born, number, address, postcode];
      }),
    );
  test('are told from strangers who share a home by chance', async () => {
    expect((await learnt(() => [], 1000)).thresholds).toMatchObject({ twinEvidence: false });
  });

  /** Expected pairs of one name at one home. */
  const shareHome = ({ rivals, comparisons }: LinkageModel): number =>
    rivals
      .filter(({ name, shared }) => name === 'full_name' && shared.some((f) => comparisons[f].kind === 'address'))
      .reduce((sum, { pairs }) => sum + pairs, 0);

  test('are seen by what differs in more pairs than errors explain, however few they are', async () => {
    expect((await withPeopleAtHome(3)).thresholds).toMatchObject({ twinEvidence: true, relatives: true });
  });

  test('are hardly expected where none are seen', async () => {
    const model = await withPeopleAtHome(0);
    expect(model.thresholds).toMatchObject({ twinEvidence: false, relatives: false });
    expect(shareHome(model)).toBeLessThan(1);
  });
});
