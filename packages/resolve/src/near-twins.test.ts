import { expect, test } from 'vitest';
import { hostileFile, hostileFiles, hostileSeeds } from '../../../bench/resolve/hostile.ts';
import { explainPair, modelFromYaml, modelToYaml, resolve, resolveWith, tableFromRows } from './index.ts';

const file = hostileFiles.find(({ name }) => name.endsWith('middle 500'));

test('in a small file twins of near names with other documents stay two people, and the model keeps the rule', async () => {
  const held: (string | null)[] = [];
  for (const seed of hostileSeeds) {
    if (file === undefined) throw new Error('the file of the bench has another name');
    const { header, rows, planted } = hostileFile(file, seed);
    const table = tableFromRows({ header, rows, id: 'id' });
    const resolution = await resolve(table);
    const twins = planted.filter(({ kind }) => kind === 'close_twins');
    expect(twins.filter(({ a, b }) => resolution.personOf[a] === resolution.personOf[b])).toEqual([]);
    for (const { a, b } of twins) held.push(explainPair(resolution, table.ids.at(a), table.ids.at(b)).heldApart);
    const again = await resolveWith(modelFromYaml(modelToYaml(resolution.model)), table);
    expect(again.personOf).toEqual(resolution.personOf);
  }
  // Most score low already; the rule is what keeps the others apart.
  expect(held).toContain('twins');
});

test('without documents two listed given names are two people in a small file, a slip of one is not', async () => {
  const bare = hostileFiles.find(({ name }) => name === 'small 300, no documents');
  for (const seed of hostileSeeds) {
    if (bare === undefined) throw new Error('the file of the bench has another name');
    const { header, rows, planted } = hostileFile(bare, seed);
    const slips = ['Franziska', 'Franziskka'].map((given, i) => [
      `s${i}`,
      '1961',
      '4',
      '9',
      'Oberhagen',
      given,
      'Ring 7',
      '20111',
      'Celle',
      '600112233',
    ]);
    const all = [...rows, ...slips];
    const { personOf } = await resolve(tableFromRows({ header, rows: all, id: 'id' }));
    const twins = planted.filter(({ kind }) => kind === 'close_twins');
    expect(twins.filter(({ a, b }) => personOf[a] === personOf[b])).toEqual([]);
    expect(personOf[rows.length + 1]).toBe(personOf[rows.length]);
  }
});
