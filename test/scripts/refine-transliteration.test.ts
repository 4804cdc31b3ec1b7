import { expect, it } from 'vitest';
import { type LearntTable, loadModel } from '../../packages/names/src/script/segment-model.ts';
import { refine } from '../../scripts/refine-transliteration.ts';

const table: LearntTable = {
  language: 'toy',
  provenance: { lists: [], licence: '', pairs: 0 },
  accept: 0,
  doubtful: 0,
  spellingBits: 0,
  background: { '^': 'k:16 r:16 s:16 m:16', a: '$:16 k:0' },
  segments: {
    '': 'h:-32 x:-64',
    カ: 'ka:64 ca:32 ga:16 ma:8',
    ラ: 'ra:64 la:64 sa:8',
    サ: 'sa:64 ra:8',
    マ: 'ma:64 ka:8',
  },
};
const pairs = [
  ['カラ', 'cala'],
  ['カラ', 'kara'],
  ['サマ', 'sama'],
  ['マサ', 'masa'],
  ['ラマ', 'lama'],
  ['マラ', 'mara'],
  ['サカ', 'saca'],
  ['カサ', 'casa'],
].map(([units, latin]) => ({ units, latin, count: 1 }));

const gap = (one: LearntTable) => {
  const model = loadModel(one, 'kana');
  const score = (units: string, latin: string) => model.score(model.readScript(units), model.readLatin(latin));
  const right = pairs.map(({ units, latin }) => score(units, latin));
  const wrong = pairs.flatMap((a) => pairs.filter((b) => a.units !== b.units).map((b) => score(a.units, b.latin)));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return (mean(right) - Math.max(...wrong)) / mean(right);
};

it('refined weights part true pairs from wrong ones further, with the segments of the table', () => {
  const refined = refine(table, 'kana', pairs, 2_000);
  expect(gap(refined)).toBeGreaterThan(gap(table));
  expect(Object.keys(refined.segments)).toEqual(Object.keys(table.segments));
  expect(refined.segments.カ.replace(/:-?\d+/g, '')).toBe('ka ca ga ma');
});

it('refined weights are the same each time', () => {
  expect(refine(table, 'kana', pairs, 2_000)).toEqual(refine(table, 'kana', pairs, 2_000));
});
