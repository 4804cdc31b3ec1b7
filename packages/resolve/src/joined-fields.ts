import { type Comparison, missing } from './comparison.ts';
import { holdsFamilyTrait } from './family-trait.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';
import type { RandomPairs } from './random-pairs.ts';

/** Two comparisons that agree together more often than chance allows. */
export interface JoinedFields {
  readonly left: number;
  readonly right: number;
  readonly lift: number;
  readonly pairsSeen: number;
}

const liftMin = 5;
const pairsSeenMin = 50;
const recordsMin = 1000;
/** From so many records on, the pairs of one person are too few among random pairs to matter. */
const manyRecords = 10_000;

/**
 * Finds fields that depend on each other without truth: among random pairs that disagree on all other strong fields,
 * lift = P(both agree) / (P(a agrees) P(b agrees)). In files below 10,000 records true matches leak into the sample:
 * there only pairs count whose names and birth dates are both known and have nothing in common.
 */
export function dependentFields(patterns: PatternTable, random: RandomPairs, records: number): JoinedFields[] {
  if (records < recordsMin) return [];
  const { comparisons } = patterns;
  const found: JoinedFields[] = [];
  const strict = records < manyRecords;
  if (strict && !comparisons.some(({ kind }) => kind === 'name')) return [];
  comparisons.forEach((left, f) => {
    for (let g = f + 1; g < comparisons.length; g++) {
      if (!joinable(left) || !joinable(comparisons[g])) continue;
      const seen = liftOf(patterns, random, [f, g], strict);
      if (seen.lift > liftMin && seen.pairsSeen >= pairsSeenMin) found.push({ left: f, right: g, ...seen });
    }
  });
  found.sort((x, y) => y.lift - x.lift);
  const used = new Set<number>();
  return found.filter(({ left, right }) => {
    if (used.has(left) || used.has(right)) return false;
    used.add(left).add(right);
    return true;
  });
}

function joinable(comparison: Comparison): boolean {
  const { kind, levels } = comparison;
  return kind !== 'name' && kind !== 'date' && levels.length <= 12 && !holdsFamilyTrait(comparison);
}

/** Postcodes agree by degrees, so any agreement counts; elsewhere equality. */
function agrees(comparison: Comparison, level: number): boolean {
  return (
    level !== missing &&
    level < (comparison.kind === 'postcode' ? comparison.levels.length - 1 : comparison.equalLevels)
  );
}

function liftOf(
  patterns: PatternTable,
  random: RandomPairs,
  [f, g]: readonly [number, number],
  strict: boolean,
): { lift: number; pairsSeen: number } {
  const { comparisons } = patterns;
  let total = 0;
  let left = 0;
  let right = 0;
  let both = 0;
  for (const [pattern, pairs] of random.all) {
    const x = patterns.level(pattern, f);
    const y = patterns.level(pattern, g);
    if (x === missing || y === missing) continue;
    const elsewhere = comparisons.some(
      (other, h) =>
        h !== f &&
        h !== g &&
        (strongAgreement(other, patterns.level(pattern, h)) ||
          (strict && !isStranger(other, patterns.level(pattern, h)))),
    );
    if (elsewhere) continue;
    total += pairs;
    if (agrees(comparisons[f], x)) left += pairs;
    if (agrees(comparisons[g], y)) right += pairs;
    if (agrees(comparisons[f], x) && agrees(comparisons[g], y)) both += pairs;
  }
  return { lift: left === 0 || right === 0 ? 0 : (both * total) / (left * right), pairsSeen: both };
}

/** Agreement that makes a random pair suspect of being a match. */
function strongAgreement(comparison: Comparison, level: number): boolean {
  if (level === missing || comparison.kind === 'category') return false;
  if (comparison.kind === 'name') return (comparison as NameComparison).bandOf(level) >= 2;
  return level < Math.max(comparison.equalLevels, comparison.kind === 'date' ? 6 : 0);
}

/** Does a name or a birth date say that two records are strangers? The rest says nothing of it. */
function isStranger(comparison: Comparison, level: number): boolean {
  if (comparison.kind === 'name') return level !== missing && (comparison as NameComparison).bandOf(level) === 0;
  return comparison.kind !== 'date' || level !== missing;
}
