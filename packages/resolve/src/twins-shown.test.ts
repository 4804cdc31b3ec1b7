import { seededRandom } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { matchTables } from './match.ts';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';
import { twinsAreFew } from './twins-shown.ts';

/** Pairs of records 2k and 2k + 1. */
const pairsOf = (count: number): Uint32Array => Uint32Array.from({ length: 2 * count }, (_, k) => k);

describe('twins among pairs of one surname and birth date', () => {
  const again = new Uint8Array(1000);

  test('are few across two files where next to no such pair stands inside one', () => {
    const across = Uint8Array.from({ length: 1000 }, (_, record) => record % 2);
    expect(twinsAreFew({ pairs: pairsOf(200), again, chance: 0 }, across)).toBe(true);
    const inside = across.map((side, record) => (record < 20 ? 0 : side));
    expect(twinsAreFew({ pairs: pairsOf(200), again, chance: 0 }, inside)).toBe(false);
    expect(twinsAreFew({ pairs: pairsOf(200), again, chance: 20 }, inside)).toBe(true);
    expect(twinsAreFew({ pairs: pairsOf(40), again, chance: 0 }, across)).toBe(false);
  });

  test('are few in one file that holds many people twice and none of these', () => {
    const twice = again.map((_, record) => (record < 400 ? 0 : 1));
    expect(twinsAreFew({ pairs: pairsOf(200), again: twice, chance: 0 }, null)).toBe(true);
    expect(twinsAreFew({ pairs: pairsOf(230), again: twice, chance: 0 }, null)).toBe(false);
    expect(twinsAreFew({ pairs: pairsOf(200), again, chance: 0 }, null)).toBe(false);
  });
});

type Row = readonly [given: string, surname: string, birth: string];

/** Two files of 2,000 people each, of names and birth dates; the second has wrong names and dates. */
function twoFiles(twins: number): readonly [Row[], Row[]] {
  const random = seededRandom('twins shown');
  const word = (): string => Array.from({ length: 7 }, () => random.pick([...'abdegilmnorstu'])).join('');
  const given = Array.from({ length: 240 }, word);
  const surnames = Array.from({ length: 900 }, word);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = (): string => `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const fresh = (): Row => [random.pick(given.slice(0, 120)), random.pick(surnames), date()];
  const left = Array.from({ length: 2000 }, fresh);
  for (let k = 0; k < twins; k++) left[2 * k + 1] = [given[(k % 120) + 120], left[2 * k][1], left[2 * k][2]];
  const right = left.map(([name, surname, birth], at): Row => {
    if (at < 2 * twins) return [name, surname, birth];
    const [otherGiven, otherSurname, otherBirth] = fresh();
    return [
      at % 14 === 0 ? otherGiven : name,
      at % 28 === 1 ? otherSurname : surname,
      at % 28 === 2 ? otherBirth : birth,
    ];
  });
  return [left, right];
}

const tableOf = (rows: readonly Row[]) =>
  tableFromRows({
    header: ['id', 'given_name', 'surname', 'birth_date'],
    rows: rows.map((row, at) => [`r${at}`, ...row]),
    id: 'id',
  });

async function matched(twins: number) {
  const [left, right] = twoFiles(twins);
  const { matches } = await matchTables(tableOf(left), tableOf(right));
  const own = matches.filter(({ left: a, right: b }) => a === b).length;
  const ofTwins = matches.filter(({ left: a, right: b }) => a !== b && a < 2 * twins && a >> 1 === b >> 1).length;
  return { share: own / left.length, wrong: matches.length - own, ofTwins };
}

describe('two files of names and birth dates', () => {
  test('are matched where given names are wrong twice as often as surnames, and nobody is a twin', async () => {
    const { share, wrong } = await matched(0);
    expect(share).toBeGreaterThan(0.95);
    expect(wrong).toBeLessThan(10);
  });

  test('are not where twins stand in both', async () => {
    const { ofTwins } = await matched(60);
    expect(ofTwins).toBe(0);
  });
});

describe('both in one file', () => {
  const joined = async (twins: number) => {
    const [left, right] = twoFiles(twins);
    const { personOf } = await resolve(tableOf([...left, ...right]));
    const own = left.filter((_, at) => personOf[at] === personOf[at + left.length]).length;
    const ofTwins = Array.from({ length: twins }, (_, k) => personOf[2 * k] === personOf[2 * k + 1]);
    return { share: own / left.length, ofTwins: ofTwins.filter(Boolean).length };
  };

  test('are joined as well, and no twins where twins stand in it', async () => {
    expect((await joined(0)).share).toBeGreaterThan(0.95);
    expect((await joined(60)).ofTwins).toBe(0);
  });
});
