import { type Comparison, missing } from './comparison.ts';

/** The joint level of two levels, or `missing` where both are. */
export function jointLevel(left: Comparison, right: Comparison, x: number, y: number): number {
  if (x === missing && y === missing) return missing;
  return (
    (x === missing ? left.levels.length : x) * (right.levels.length + 1) + (y === missing ? right.levels.length : y)
  );
}

/** Builds the comparison of a joined pair of fields. */
export function jointComparison(left: Comparison, right: Comparison): Comparison {
  const names: string[] = [];
  for (const x of [...left.levels, 'missing'])
    for (const y of [...right.levels, 'missing']) names.push(`${left.name}: ${x}; ${right.name}: ${y}`);
  return {
    name: `${left.name} with ${right.name}`,
    kind: 'joined',
    fields: [...left.fields, ...right.fields],
    levels: names.slice(0, -1),
    shareable: left.shareable || right.shareable,
    equalLevels: 0,
    has: (record) => left.has(record) || right.has(record),
    level: (a, b) => jointLevel(left, right, left.level(a, b), right.level(a, b)),
    show: (record) => [left.show(record), right.show(record)].filter((text) => text !== '').join(', '),
    keys: () => [],
  };
}
