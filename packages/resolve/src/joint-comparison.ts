import { type Comparison, noKeys } from './comparison.ts';
import { jointOf, type PairKernel, pairLevels } from './pair-kernel.ts';

/** The joint level of two levels, or `missing` where both are. */
export function jointLevel(left: Comparison, right: Comparison, x: number, y: number): number {
  return jointOf({ leftLevels: left.levels.length, rightLevels: right.levels.length }, x, y);
}

/** Builds the comparison of a joined pair of fields. */
export function jointComparison(left: Comparison, right: Comparison): Comparison {
  const names: string[] = [];
  for (const x of [...left.levels, 'missing'])
    for (const y of [...right.levels, 'missing']) names.push(`${left.name}: ${x}; ${right.name}: ${y}`);
  const kernel: PairKernel = {
    kind: 'joined',
    left: left.kernel,
    right: right.kernel,
    leftLevels: left.levels.length,
    rightLevels: right.levels.length,
  };
  const pairs = pairLevels(kernel);
  return {
    name: `${left.name} with ${right.name}`,
    kind: 'joined',
    fields: [...left.fields, ...right.fields],
    parts: [left, right],
    levels: names.slice(0, -1),
    shareable: left.shareable || right.shareable,
    equalLevels: 0,
    has: (record) => left.has(record) || right.has(record),
    kernel,
    pairs,
    level: (a, b) => pairs.of(a, b),
    show: (record) => [left.show(record), right.show(record)].filter((text) => text !== '').join(', '),
    keys: noKeys,
  };
}
