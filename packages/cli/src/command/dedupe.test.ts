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

test('draws the curve from judged pairs where there is no truth', async () => {
  writeFileSync(at('few.csv'), 'left,right,same\nr2,r3,1\nr5,r6,1\nr1,r2,0\n');
  const plain = ['dedupe', at('people.csv'), '--id', 'id', '--ignore', 'person', '--out', at('out.csv')];
  const { exit, out } = await said(...plain, '--labels', at('few.csv'), '--curve', at('judged.svg'), '--json');
  expect(exit).toBe(0);
  expect(readFileSync(at('judged.svg'), 'utf8')).toContain('<polyline');
  const curve: { p: number; r: number }[] = JSON.parse(out).judgedCurve;
  expect(curve.at(0)?.r).toBe(1);
  for (const { p, r } of curve) expect(Math.min(p, r) >= 0 && Math.max(p, r) <= 1).toBe(true);
});

test('says how much of the true pairs each rule and all together bring to comparison', async () => {
  const { out } = await dedupe('--json');
  const { rules, blockingRecall, pairwise } = JSON.parse(out);
  expect(blockingRecall.share).toBeGreaterThanOrEqual(pairwise.r - 0.05);
  expect(blockingRecall.shareMin).toBeLessThanOrEqual(blockingRecall.share);
  for (const { estimatedRecall, estimatedRecallAlone } of rules) {
    expect(estimatedRecall).toBeGreaterThanOrEqual(estimatedRecallAlone);
    expect(estimatedRecall).toBeLessThanOrEqual(blockingRecall.share);
  }
});

test('a role given by hand is taken, and any number of threads gives the same', async () => {
  const plain = ['dedupe', at('people.csv'), '--id', 'id', '--ignore', 'person'];
  const role = await said(...plain, '--out', at('roles.csv'), '--role', 'city=none', '--threads', '1', '--json');
  expect(JSON.parse(role.out).roles.map(({ name }: { name: string }) => name)).toEqual(['name', 'dob']);
  const two = await said(...plain, '--out', at('two.csv'), '--role', 'city=none', '--threads', '2', '--json');
  expect([role.exit, two.exit]).toEqual([0, 0]);
  expect(readFileSync(at('two.csv'), 'utf8')).toBe(readFileSync(at('roles.csv'), 'utf8'));
});

test.each([
  ['--ignore', 'zzz', 'no_such_column'],
  ['--truth', 'zzz', 'no_such_column'],
  ['--role', 'zzz=phone', 'no_such_column'],
  ['--role', 'city=shoe', 'bad_role'],
  ['--threads', '0', 'usage'],
])('dedupe refuses %s %s and names the columns', async (option, value, code) => {
  const { exit, err } = await said(
    ...['dedupe', at('people.csv'), '--id', 'id', '--out', at('none.csv'), '--json', option, value],
  );
  const error = JSON.parse(err);
  expect([exit, error.code]).toEqual([2, code]);
  if (code === 'no_such_column') expect(error.todo).toContain('dob');
});

test('match refuses a column that no file has, and takes one that either has', async () => {
  writeFileSync(at('other.csv'), 'id,name,dob,remark\nq1,Ann Bo,1970-01-11,x\n');
  const files = ['match', at('people.csv'), at('other.csv'), '--id', 'id', '--out', at('m.csv'), '--json'];
  const refused = await said(...files, '--ignore', 'zzz');
  expect([refused.exit, JSON.parse(refused.err).code]).toEqual([2, 'no_such_column']);
  const taken = await said(...files, '--ignore', 'remark', '--ignore', 'person');
  expect(taken.exit).toBe(0);
  expect(JSON.parse(taken.out).sentences.join(' ')).toContain('dob (birth_date)');
});

test('why-not and explain need no workspace, draw, and take a model', async () => {
  await dedupe('--export-model', at('plain.yaml'));
  const [a, b] = [...truth.keys()].filter((id) => truth.get(id) === '1');
  const within = ['--in', at('people.csv'), '--id', 'id', '--ignore', 'person', '--json'];
  const same = await said('why-not', a, b, ...within, '--svg', at('w.svg'));
  expect(JSON.parse(same.out)).toMatchObject({ samePerson: true, reason: null });
  expect(readFileSync(at('w.svg'), 'utf8')).toContain('<svg');
  const apart = await said('why-not', a, 'r1', ...within, '--model', at('plain.yaml'));
  expect(JSON.parse(apart.out)).toMatchObject({ samePerson: false });
  const alone = await said('why-not', a, ...within);
  expect([alone.exit, JSON.parse(alone.out).samePerson]).toEqual([0, false]);
  const free = JSON.parse((await said('explain', a, b, ...within)).out);
  const frozen = JSON.parse((await said('explain', a, b, ...within, '--model', at('plain.yaml'))).out);
  expect(frozen.scoreBits).toBeCloseTo(free.scoreBits, 2);
  const unknown = await said('explain', a, b, '--in', at('people.csv'), '--id', 'zzz', '--json');
  expect([unknown.exit, JSON.parse(unknown.err).code]).toEqual([2, 'no_such_column']);
});

test('a model runs in match, and its errors name the line', async () => {
  const halves = [0, 1].map((part) => {
    const [header, ...rows] = linesOf('people.csv').map((row) => row.replace(/^([^,]*),[^,]*,/, '$1,'));
    const path = at(`half${part}.csv`);
    writeFileSync(path, `${[header, ...rows.filter((_, i) => i % 2 === part)].join('\n')}\n`);
    return path;
  });
  const match = (...more: string[]) => said('match', ...halves, '--id', 'id', '--json', ...more);
  expect((await match('--out', at('m1.csv'), '--export-model', at('match.yaml'))).exit).toBe(0);
  expect((await match('--out', at('m2.csv'), '--model', at('match.yaml'))).exit).toBe(0);
  expect(readFileSync(at('m2.csv'), 'utf8')).toBe(readFileSync(at('m1.csv'), 'utf8'));
  const text = readFileSync(at('match.yaml'), 'utf8').replace('evidenceBits:', 'evidence:');
  writeFileSync(at('match.yaml'), text);
  const { exit, err } = await match('--out', at('m3.csv'), '--model', at('match.yaml'));
  const line = text.split('\n').findIndex((row) => row.includes('evidence:')) + 1;
  expect([exit, JSON.parse(err).code, JSON.parse(err).line]).toEqual([2, 'yaml_schema', line]);
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

test('three files have an id column each, and a model for each pair that runs again', async () => {
  const [header, ...rows] = linesOf('people.csv').map((row) => row.replace(/^([^,]*),[^,]*,/, '$1,'));
  const ids = ['id', 'number', 'nummer'];
  ids.forEach((id, part) => {
    const own = rows.filter((_, i) => i % 3 !== part);
    const named = header.replace(/^id,/, `${id},`).replace('dob', part === 0 ? 'dob' : 'fecha de nacimiento');
    writeFileSync(at(`list${part}.csv`), `${[named, ...own].join('\n')}\n`);
  });
  const files = ['match', ...[0, 1, 2].map((part) => at(`list${part}.csv`)), '--left-id', 'id'];
  const each = ['--right-id', 'number', '--right-id', 'nummer'];
  const first = await said(...files, ...each, '--out', at('m1.csv'), '--export-model', at('pairs.yaml'));
  expect(first.exit).toBe(0);
  expect(first.out).toContain('dob = fecha de nacimiento (birth_date)');
  expect(first.out).toContain(`list2.csv: the linkage model is in ${at('pairs-2-3.yaml')}`);
  const again = await said(...files, ...each, '--out', at('m2.csv'), '--model', at('pairs.yaml'));
  expect(again.exit).toBe(0);
  expect(linesOf('m2.csv')).toEqual(linesOf('m1.csv'));
  const without = await said(...files, ...each, '--out', at('m3.csv'), '--model', at('none.yaml'), '--json');
  expect([without.exit, JSON.parse(without.err).code]).toEqual([2, 'file_missing']);
  const three = await said(...files, ...each, '--right-id', 'x', '--out', at('m3.csv'), '--json');
  expect([three.exit, JSON.parse(three.err).code]).toEqual([2, 'usage']);
});
