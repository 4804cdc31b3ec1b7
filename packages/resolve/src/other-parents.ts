import { type Comparison, indicesOf, isEqualAt, missing } from './comparison.ts';
import type { NameComparison } from './name-comparison.ts';
import { isWhole } from './name-kernel.ts';
import type { PatternTable } from './pattern-table.ts';
import { atMost } from './rule-of-three.ts';

type ScoredParent = Pick<Comparison, 'kind' | 'levels'>;
const otherLevels: readonly string[] = ['other given', 'different'];

/** Is a level that of two parents who are not one? */
export function areOtherParents({ kind, levels }: ScoredParent, level: number): boolean {
  return kind === 'parent' && level !== missing && otherLevels.includes(levels[level]);
}

/** Where parents of one person are written as two people in so many pairs, another one tells nothing. */
const otherMax = 0.2;

/**
 * Does another father or mother make another person? Nobody gets another one, but files write them as they like: of pairs
 * of one name and birth date who share a number, phone, mail or address, who are one person without their parents, those
 * with another parent must be few (at most, with two standard errors and three more).
 */
export function parentsTell(
  patterns: Pick<PatternTable, 'count' | 'comparisons' | 'level'>,
  compared: Float64Array,
): boolean {
  const { comparisons } = patterns;
  const parents = indicesOf(comparisons, 'parent');
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  if (parents.length === 0 || nameAt < 0 || dateAt < 0) return false;
  const name = comparisons[nameAt] as NameComparison;
  const shared = indicesOf(comparisons, 'code', 'phone', 'email', 'address');
  let [all, other] = [0, 0];
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const agrees = (f: number): boolean => isEqualAt(comparisons[f], patterns.level(pattern, f));
    const named = patterns.level(pattern, nameAt);
    if (compared[pattern] === 0 || named === missing || name.bandOf(named) === 0) continue;
    if (!isWhole(name.leftoverOf(named)) || !agrees(dateAt) || !shared.some(agrees)) continue;
    if (parents.every((f) => patterns.level(pattern, f) === missing)) continue;
    all += compared[pattern];
    if (parents.some((f) => areOtherParents(comparisons[f], patterns.level(pattern, f)))) other += compared[pattern];
  }
  return atMost(other) <= otherMax * all;
}
