import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@lookback/base';
import { beforeAll, expect, test } from 'vitest';
import { said } from '../testing/say.ts';

const folder = mkdtempSync(join(tmpdir(), 'lookback-dedupe-'));
const at = (name: string) => join(folder, name);
const linesOf = (name: string) => readFileSync(at(name), 'utf8').trimEnd().split('\n');
const truth = new Map<string, string>();

beforeAll(() => {
  const random = seededRandom('dedupe command');
  const word = () => Array.from({ length: 6 }, () => random.pick([...'abdegiklmnoprstuvz'])).join('');
  const given = Array.from({ length: 25 }, word);
  const rows = ['id,person,name,dob,city'];
  for (let person = 0; person < 150; person++) {
    const name = `${random.pick(given)} ${word()}`;
    const date = `19${60 + random.below(30)}-0${1 + random.below(9)}-1${random.below(10)}`;
    for (let copy = 0; copy < (person % 2) + 1; copy++) {
      const id = `r${rows.length}`;
      truth.set(id, String(person));
      rows.push([id, person, name, copy === 1 && person % 7 === 0 ? '' : date, word()].join(','));
    }
  }
  writeFileSync(at('people.csv'), `${rows.join('\n')}\n`);
});

const dedupe = (...more: string[]) =>
  said('dedupe', at('people.csv'), '--id', 'id', '--truth', 'person', '--out', at('out.csv'), ...more);

test('measures against the truth, with every error by reason and a curve', async () => {
  const { exit, out } = await dedupe('--errors', at('errors.csv'), '--curve', at('curve.svg'), '--json');
  expect(exit).toBe(0);
  const { missed, wrong, bcubed } = JSON.parse(out);
  const counted = [...Object.values<number>(missed), ...Object.values<number>(wrong)];
  expect(linesOf('errors.csv')).toHaveLength(1 + counted.reduce((sum, count) => sum + count, 0));
  expect(linesOf('errors.csv')[0]).toBe('record_a,record_b,error,reason,probability,because');
  expect(bcubed.f1).toBeGreaterThan(0.8);
  expect(readFileSync(at('curve.svg'), 'utf8')).toContain('<polyline');
});

test('draws a sample, takes it back judged, and estimates from it', async () => {
  expect((await dedupe('--sample', '60', '--sample-out', at('sample.csv'))).exit).toBe(0);
  const [header, ...rows] = linesOf('sample.csv');
  expect(header).toMatch(/^left,right,same,joined,probability,stratum,stratum_pairs,/);
  const judged = rows.map((row) => {
    const [left, right] = row.split(',');
    return row.replace(',,', `,${truth.get(left) === truth.get(right) ? 1 : 0},`);
  });
  writeFileSync(at('judged.csv'), `${[header, ...judged].join('\n')}\n`);
  const { exit, out } = await dedupe('--labels', at('judged.csv'), '--json');
  expect(exit).toBe(0);
  const { estimate, pairwise } = JSON.parse(out);
  expect(estimate.precision.low).toBeLessThanOrEqual(pairwise.p);
  expect(estimate.precision.high).toBeGreaterThanOrEqual(pairwise.p - 0.02);
  const personOf = new Map(linesOf('out.csv').map((line) => line.split(',').slice(0, 2) as [string, string]));
  for (const row of judged) {
    const [left, right, same] = row.split(',');
    expect(personOf.get(left) === personOf.get(right)).toBe(same === '1');
  }
});

test('an edited model runs as edited', async () => {
  expect((await dedupe('--export-model', at('model.yaml'))).exit).toBe(0);
  const model = readFileSync(at('model.yaml'), 'utf8');
  writeFileSync(at('strict.yaml'), model.replace(/\n {2}core: [\d.]+/, '\n  core: 99'));
  const { exit, out } = await dedupe('--model', at('strict.yaml'), '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(out).joined).toBe(0);
});

test.each([
  ['--curve', 'c.svg'],
  ['--sample', '10'],
])('%s alone means nothing', async (option, value) => {
  const { exit } = await said('dedupe', at('people.csv'), '--id', 'id', '--out', at('out.csv'), option, value);
  expect(exit).toBe(2);
});

test('refuses an answer that is no judgement', async () => {
  writeFileSync(at('bad.csv'), 'left,right,same\nr1,r2,perhaps\n');
  const { exit, err } = await dedupe('--labels', at('bad.csv'), '--json');
  expect([exit, JSON.parse(err).code]).toEqual([2, 'bad_label']);
});

test('matches every two of three files, and names the files', async () => {
  const [header, ...rows] = linesOf('people.csv').map((row) => row.replace(/^([^,]*),[^,]*,/, '$1,'));
  [0, 1, 2].forEach((part) => {
    const own = rows.filter((_, i) => i % 3 === part || i % 3 === (part + 1) % 3);
    writeFileSync(at(`part${part}.csv`), `${[header, ...own].join('\n')}\n`);
  });
  const files = [0, 1, 2].map((part) => at(`part${part}.csv`));
  const { exit } = await said('match', ...files, '--id', 'id', '--one-to-one', '--out', at('matches.csv'));
  expect(exit).toBe(0);
  const [columns, ...matches] = linesOf('matches.csv');
  expect(columns).toBe('left_id,right_id,weight,probability,left_file,right_file');
  expect(new Set(matches.map((row) => row.split(',').slice(4).join(' '))).size).toBe(3);
  const right = matches.filter((row) => truth.get(row.split(',')[0]) === truth.get(row.split(',')[1]));
  expect(right.length / matches.length).toBeGreaterThan(0.95);
});
