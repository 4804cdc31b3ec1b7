import { seededRandom } from '@lookback/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrateHits } from './calibrate-hits.ts';
import { type RecordTable, screenRecords, tableFromRows } from './index.ts';
import { recombinedNames } from './recombine-names.ts';

const random = seededRandom('screen test');
const syllables = ['ba', 'ko', 'ri', 'ma', 'tu', 'len', 'dor', 'vi', 'sha', 'nel', 'gar', 'mik', 'ro', 'zan', 'pel'];
const word = (): string => Array.from({ length: 2 + random.below(2) }, () => random.pick(syllables)).join('');
const given = Array.from({ length: 12 }, word);
const surnames = Array.from({ length: 60 }, word);
const person = (): string[] => [
  `${random.pick(given)} ${random.pick(surnames)}`,
  `19${50 + random.below(50)}-0${1 + random.below(9)}-1${random.below(10)}`,
];
const tableOf = (rows: readonly (readonly string[])[]): RecordTable =>
  tableFromRows({ header: ['id', 'name', 'birth date'], rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });

const held = Array.from({ length: 1000 }, person);
const list = tableOf(Array.from({ length: 200 }, person));

describe('screening', () => {
  test('of people who are on no list finds about as many as recombined names do, and says so', () => {
    const { hits, expectedByChance } = screenRecords(tableOf(held), list);
    expect(hits.length).toBeGreaterThan(100);
    expect(expectedByChance / hits.length).toBeGreaterThan(0.75);
    expect(expectedByChance / hits.length).toBeLessThan(1.35);
    const claimed = hits.reduce((sum, { probability }) => sum + probability, 0);
    expect(claimed / hits.length).toBeLessThan(0.1);
  });

  test('finds those who are, far more likely than chance', () => {
    const rows = held.slice(0, 800).map((row) => [...row]);
    const listed = Array.from({ length: 200 }, person);
    for (let i = 0; i < 40; i++) rows[i * 20] = listed[i * 5];
    const { hits } = screenRecords(tableOf(rows), tableOf(listed));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const isTrue = ({ record, listRow }: { record: number; listRow: number }) =>
      rows[record][0] === listed[listRow][0] && rows[record][1] === listed[listRow][1];
    expect(hits.filter(isTrue).length).toBeGreaterThanOrEqual(40);
    expect(mean(hits.filter(isTrue).map(({ probability }) => probability))).toBeGreaterThan(0.8);
    expect(mean(hits.filter((hit) => !isTrue(hit)).map(({ probability }) => probability))).toBeLessThan(0.15);
  });

  test('says what birth dates tell, and of those that cannot be read or were filled in, that they tell nothing', () => {
    const listed = tableOf([['Sabawi Ibrahim', '1947']]);
    const because = (birth: string): string =>
      screenRecords(tableOf([['Sabawi Ibrahim', birth], ...held.slice(0, 20)]), listed).hits[0].because.replace(
        /^.*?; /,
        '',
      );
    expect(because('1947-02-03')).toBe('birth date 1947-02-03 / 1947: may be one day');
    expect(because('1970-05-05')).toBe('birth date 1970-05-05 differs from 1947');
    expect(because('1900-01-01')).toBe('birth date 1900-01-01 / 1947: filled in by a form');
    expect(because('in spring')).toBe('birth date in spring or 1947 cannot be read');
  });

  test('does not depend on the order of the rows', () => {
    const found = (rows: readonly (readonly string[])[]) =>
      screenRecords(tableOf(rows), list)
        .hits.map(({ record, listRow, probability }) => [...rows[record], listRow, probability].join())
        .sort();
    const rows = held.slice(0, 300);
    expect(found(seededRandom('other').shuffled(rows))).toEqual(found(rows));
  });

  test('where nothing is found says what was searched', () => {
    const { hits, searched, listNames, listNameless } = screenRecords(
      tableOf([
        ['Олена Ковальчук', '1990-01-12'],
        ['', '1980-02-03'],
      ]),
      tableOf([
        ['Someone Else', '1970-01-11'],
        ['', '1971-01-11'],
      ]),
    );
    expect(hits).toEqual([]);
    expect([listNames, listNameless]).toEqual([1, 1]);
    expect(searched[0]).toMatchObject([{ text: 'Олена Ковальчук', compared: 0 }]);
    expect(searched[0][0].forms).toMatch(/^[a-z ]+$/);
    expect(searched[1]).toEqual([]);
  });
});

describe('recombined names', () => {
  test('keep surname and script, and take another given name', () => {
    const texts = [['Petrova, Elena'], ['Vega, Tomas'], ['김정은'], ['이철수'], ['Cher'], []];
    const { names, weight } = recombinedNames(
      texts,
      texts.map(() => []),
      'seed',
    );
    expect(names).toHaveLength(250);
    expect(weight).toBeCloseTo(0.02, 9);
    for (const { record, texts: made } of names) {
      expect(made).toHaveLength(1);
      if (record === 0) expect(made[0]).toMatch(/^Petrova, /);
      if (record === 2) expect(made[0]).toMatch(/^김/);
    }
    expect(recombinedNames([], [], 'seed')).toEqual({ names: [], weight: 0 });
    expect(recombinedNames([[]], [[]], 'seed')).toEqual({ names: [], weight: 0 });
  });
});

describe('calibration', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });
  test('never falls with the score, never is certain, and claims no more than hits less decoys', () => {
    fc.assert(
      fc.property(scores, scores, fc.double({ min: 0.01, max: 4, noNaN: true }), (hits, decoys, weight) => {
        const { probability } = calibrateHits(hits, decoys, weight);
        hits.forEach((score, i) => {
          expect(probability[i]).toBeGreaterThanOrEqual(0);
          expect(probability[i]).toBeLessThan(1);
          hits.forEach((other, j) => {
            if (other >= score) expect(probability[j]).toBeGreaterThanOrEqual(probability[i] - 1e-12);
          });
        });
        expect(probability.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(hits.length);
      }),
    );
  });
  test('ten hits above all decoys, one decoy a hit below', () => {
    const { probability, expectedByChance } = calibrateHits([...Array(10).fill(9), 1, 2], [1, 2], 1);
    expect(probability[0]).toBeCloseTo(0.9, 9);
    expect([probability[10], probability[11]]).toEqual([0, 0]);
    expect(expectedByChance).toBe(2);
  });
});
