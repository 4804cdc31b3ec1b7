import { indicesOf, isEqualAt, missing } from './comparison.ts';
import { areCommon } from './kin-rules.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';

/** Other given names over other surnames beside one number, above which they are not all errors. */
const givenPerSurname = 2;

/** Do relatives use one number? Null where no names, or no given names, tell. */
export function numbersAreLent(patterns: PatternTable, compared: Float64Array, matchPairs: number): boolean | null {
  const at = patterns.comparisons.findIndex(({ kind }) => kind === 'name');
  if (at < 0 || !holdsGiven(patterns, at)) return null;
  return areCommon(lentNumbers(patterns, compared), matchPairs);
}

function holdsGiven(patterns: PatternTable, at: number): boolean {
  const name = patterns.comparisons[at] as NameComparison;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const level = patterns.level(pattern, at);
    if (level !== missing && name.leftoverOf(level) === 'other_given') return true;
  }
  return false;
}

/**
 * Compared pairs of one document number who are likely two people, such as spouses of whom one works under the number of
 * the other. Errors and marriages replace surnames too: as many other given names as other surnames beside one number,
 * and once more as many for short forms, are of one person. Pairs of one birth date are not counted.
 */
export function lentNumbers(patterns: PatternTable, compared: Float64Array): number {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const codes = indicesOf(comparisons, 'code');
  if (nameAt < 0 || codes.length === 0) return 0;
  const name = comparisons[nameAt] as NameComparison;
  const agree = (pattern: number, f: number): boolean => isEqualAt(comparisons[f], patterns.level(pattern, f));
  let otherGiven = 0;
  let otherSurname = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const level = patterns.level(pattern, nameAt);
    if (compared[pattern] === 0 || level === missing) continue;
    if (!codes.some((f) => agree(pattern, f)) || (dateAt >= 0 && agree(pattern, dateAt))) continue;
    const left = name.leftoverOf(level);
    if (left === 'other_given') otherGiven += compared[pattern];
    else if (left === 'one_each') otherSurname += compared[pattern];
  }
  return Math.max(0, otherGiven - givenPerSurname * otherSurname);
}
