import { expect, test } from 'vitest';
import { hostileFile, hostileFiles, hostileSeeds } from '../../../bench/resolve/hostile.ts';
import { explainPair, modelFromYaml, modelToYaml, resolve, resolveWith, tableFromRows } from './index.ts';

const file = hostileFiles.find(({ name }) => name.endsWith('middle 500'));

test('in a small file twins of near names with other documents stay two people, and the model keeps the rule', async () => {
  for (const seed of hostileSeeds) {
    if (file === undefined) throw new Error('the file of the bench has another name');
    const { header, rows, planted } = hostileFile(file, seed);
    const table = tableFromRows({ header, rows, id: 'id' });
    const resolution = await resolve(table);
    const twins = planted.filter(({ kind }) => kind === 'close_twins');
    expect(twins.filter(({ a, b }) => resolution.personOf[a] === resolution.personOf[b])).toEqual([]);
    const held = twins.map(({ a, b }) => explainPair(resolution, table.ids.at(a), table.ids.at(b)).heldApart);
    expect(held).toContain('twins');
    const again = await resolveWith(modelFromYaml(modelToYaml(resolution.model)), table);
    expect(again.personOf).toEqual(resolution.personOf);
  }
});
