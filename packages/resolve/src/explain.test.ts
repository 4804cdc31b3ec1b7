import { expect, test } from 'vitest';
import { familyFile } from '../../../bench/resolve/families.ts';
import { explainPair, modelFromYaml, modelToYaml, resolve, tableFromRows, waterfallSvg, whyNot } from './index.ts';

const file = familyFile(
  { name: 'explain', persons: 500, each: 15, duplicates: 200, dummies: 20, documentsMissing: 0 },
  'explain-test',
);
const table = tableFromRows({ header: file.header, rows: file.rows, id: 'id' });
const resolution = await resolve(table);

test('the parts of an explained pair add up to its score', () => {
  for (const { a, b } of file.planted.slice(0, 20)) {
    const found = explainPair(resolution, table.ids.at(a), table.ids.at(b));
    const sum = found.fields.reduce((total, { bits }) => total + bits, found.priorBits + found.rivalBits);
    expect(sum).toBeCloseTo(found.scoreBits, 6);
    expect(found.probability).toBeCloseTo(1 / (1 + 2 ** -found.scoreBits), 9);
  }
});

test('twins are kept apart by what twins share', () => {
  const twins = file.planted.find(({ kind }) => kind === 'twins');
  const found = explainPair(resolution, table.ids.at(twins?.a ?? 0), table.ids.at(twins?.b ?? 0));
  expect(found.samePerson).toBe(false);
  expect(found.rival.name).toContain('same birth date');
  expect(found.rivalBits).toBeLessThan(-10);
});

test('says what keeps a pair apart that scores enough to join, and nothing where that is no question', () => {
  for (const { a, b } of resolution.candidates.slice(0, 300)) {
    const found = explainPair(resolution, table.ids.at(a), table.ids.at(b));
    const asks = !found.samePerson && found.scoreBits >= found.thresholdBits + 0.01;
    if (asks || found.scoreBits < found.thresholdBits - 0.01) expect(found.heldApart !== null).toBe(asks);
  }
});

test('a pair that people judged apart says so', async () => {
  const joined = resolution.personOf.findIndex((_, i) => resolution.personOf[i] !== i);
  const pair = { a: table.ids.at(joined), b: table.ids.at(resolution.personOf[joined]) };
  const judged = await resolve(table, { judgements: [{ ...pair, judgement: 'different' }] });
  expect(explainPair(judged, pair.a, pair.b).heldApart).toBe('judgement');
});

test('draws a waterfall with a bar for every field and no text that breaks SVG', () => {
  const { a, b } = file.planted[0];
  const found = explainPair(resolution, table.ids.at(a), table.ids.at(b));
  const svg = waterfallSvg({ ...found, a: '<&"' });
  expect(svg.match(/<rect/g)).toHaveLength(found.fields.length + 3);
  expect(svg).not.toContain('<&"');
});

test('names the nearest record that was not joined, or nothing', () => {
  const { a, b } = resolution.candidates[0];
  const found = whyNot(resolution, table.ids.at(a));
  expect(found?.samePerson).toBe(false);
  expect([found?.a, found?.b]).toContain(table.ids.at(a));
  expect(b).toBeGreaterThan(a);
});

test('refuses an unknown record and a text that is no model', () => {
  expect(() => explainPair(resolution, 'nobody', table.ids.at(0))).toThrow(
    expect.objectContaining({ detail: expect.objectContaining({ code: 'no_such_record' }) }),
  );
  expect(() => modelFromYaml('a: 1')).toThrow(
    expect.objectContaining({ detail: expect.objectContaining({ code: 'no_linkage_model' }) }),
  );
});

test('a model survives YAML', () => {
  expect(modelFromYaml(modelToYaml(resolution.model))).toEqual(JSON.parse(JSON.stringify(resolution.model)));
});
