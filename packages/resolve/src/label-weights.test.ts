import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { errorCounts, labellingSample, pairErrors, resolve, tableFromRows, thresholdCurve } from './index.ts';

const header = ['id', 'name', 'dob', 'city'];
const letters = [...'abdegiklmnoprstuvz'];

/** Persons of whom half have a second record in another city. */
function movers(): { rows: string[][]; truth: string[] } {
  const random = seededRandom('movers');
  const word = () => Array.from({ length: 6 }, () => random.pick(letters)).join('');
  const given = Array.from({ length: 30 }, word);
  const towns = Array.from({ length: 20 }, word);
  const rows: string[][] = [];
  const truth: string[] = [];
  const add = (person: number, ...cells: string[]) => {
    rows.push([`r${rows.length}`, ...cells]);
    truth.push(String(person));
  };
  for (let person = 0; person < 300; person++) {
    const name = `${random.pick(given)} ${word()}`;
    const date = `${1950 + random.below(50)}-0${1 + random.below(9)}-1${random.below(10)}`;
    add(person, name, date, random.pick(towns));
    if (person % 2 === 0) add(person, name, person % 4 === 0 ? date : '', random.pick(towns));
  }
  return { rows, truth };
}

test('judgements hold, and refine the weights of the field that they speak of', async () => {
  const { rows, truth } = movers();
  const table = tableFromRows({ header, rows, id: 'id' });
  const plain = await resolve(table);
  const judgements = truth.flatMap((person, i) =>
    truth[i + 1] === person ? [{ a: table.ids.at(i), b: table.ids.at(i + 1), judgement: 'same' as const }] : [],
  );
  const refined = await resolve(table, { judgements, refineWeights: true });
  const differ = (resolution: typeof plain) => {
    const city = resolution.model.comparisons.find(({ name }) => name === 'city');
    return city?.m[city.levels.indexOf('different')] ?? 0;
  };
  const wanted = 0.9;
  expect(Math.abs(differ(refined) - wanted)).toBeLessThan(Math.abs(differ(plain) - wanted));
  for (const { a, b } of judgements)
    expect(refined.personOf[table.ids.indexOf(a)]).toBe(refined.personOf[table.ids.indexOf(b)]);
});

test('every error has a reason, and the sample covers both sides', async () => {
  const { rows, truth } = movers();
  const resolution = await resolve(tableFromRows({ header, rows, id: 'id' }));
  const errors = pairErrors(resolution, truth);
  const { missed, wrong } = errorCounts(errors);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
  expect(sum(missed) + sum(wrong)).toBe(errors.length);
  expect(sum(missed)).toBeGreaterThan(0);
  const curve = thresholdCurve(resolution, truth);
  for (let i = 1; i < curve.length; i++) expect(curve[i].r).toBeLessThanOrEqual(curve[i - 1].r);
  const sample = labellingSample(resolution, 40, 'seed');
  expect(sample.length).toBeLessThanOrEqual(40);
  expect(new Set(sample.map(({ joined }) => joined))).toEqual(new Set([true, false]));
  for (const { a, b, joined } of sample) expect(resolution.personOf[a] === resolution.personOf[b]).toBe(joined);
  expect(labellingSample(resolution, 40, 'seed')).toEqual(sample);
});
