import { type Comparison, indicesOf, isEqualAt, missing } from './comparison.ts';
import { dateLevels, monthAndDayOnly } from './date-kernel.ts';
import type { NameComparison } from './name-comparison.ts';
import { isWhole } from './name-kernel.ts';
import type { PatternTable } from './pattern-table.ts';
import { unseenMax } from './rule-of-three.ts';

/** Pairs of one name and a shared value, by level of their birth dates. */
interface DatesBeside {
  readonly byLevel: Float64Array;
  readonly all: number;
}

type Patterns = Pick<PatternTable, 'count' | 'comparisons' | 'level'>;

/** Two birth dates near each other that no slip explains, of namesakes rather than of parent and child. */
const namesakeLevels: readonly string[] = [
  'year and one part',
  'other day of the year',
  'year within 2',
  'year within 10',
];
const contactKinds: readonly Comparison['kind'][] = ['code', 'phone', 'email', 'address'];

/**
 * By level of two birth dates the most that records of one person may be at: as often as records of one name that share a
 * number, phone, mail or address are, and three pairs more. Errors in a date do not hang on whether somebody moved, so
 * without it namesakes of one town, who agree in nothing else, pass for people whose birth dates are often wrong.
 * No limit for other levels; null where the file has no such pairs.
 */
export function unlikeDatesAtMost(patterns: Patterns, compared: Float64Array): Float64Array | null {
  const beside = datesBeside(patterns, compared, contactKinds);
  if (!beside) return gapsAtMost(patterns, compared);
  if (beside.all <= unseenMax) return null;
  return Float64Array.from(beside.byLevel, (seen, level) =>
    namesakeLevels.includes(dateLevels[level]) ? (seen + unseenMax) / beside.all : 1,
  );
}

const dateLevel = (name: (typeof dateLevels)[number]): number => dateLevels.indexOf(name);
/** Years in which more than one digit is wrong lie 15 to 60 apart at most twice as often as nearer or farther. */
const gapsPerOther = 2;

/**
 * In a file of names and birth dates alone: one day and month in years a generation apart, where more than a digit
 * differs. Errors in the year do not know how long a generation is, so that people have such dates at most twice as often
 * as with years nearer to each other; the rest are parents and children of one name.
 */
function gapsAtMost(patterns: Patterns, compared: Float64Array): Float64Array | null {
  const seen = datesOfOneName(patterns, compared, () => true);
  if (!seen || seen.all <= unseenMax) return null;
  const equal = seen.byLevel[0] + seen.byLevel[1] + seen.byLevel[2];
  const at = dateLevel('month and day, gap');
  return Float64Array.from(dateLevels, (_, level) => (level === at ? Math.min(1, gapsExpected(seen) / equal) : 1));
}

function gapsExpected({ byLevel }: DatesBeside): number {
  return gapsPerOther * (byLevel[dateLevel('month and day')] + unseenMax);
}

/** Does a file of names and birth dates alone hold more dates a generation apart than errors explain? */
export function generationsSeen(patterns: Patterns, compared: Float64Array): boolean {
  if (patterns.comparisons.some(({ shareable }) => shareable)) return false;
  const seen = datesOfOneName(patterns, compared, () => true);
  return seen !== null && seen.byLevel[dateLevel('month and day, gap')] > gapsExpected(seen);
}

/**
 * Does one birthday, a generation apart, tell parent and child from one person? Where pairs of an equal number and one name
 * have such dates, years are written wrong so, and the score decides; else a child may be born on its parent's birthday.
 */
export function birthdaysTell(patterns: Patterns, compared: Float64Array): boolean {
  const beside = datesBeside(patterns, compared, ['code']);
  return beside === null || beside.byLevel[monthAndDayOnly] === 0;
}

/** The dates of pairs of one name that share a value of some kinds; null where a file has no names, dates or such values. */
function datesBeside(
  patterns: Patterns,
  compared: Float64Array,
  kinds: readonly Comparison['kind'][],
): DatesBeside | null {
  const { comparisons } = patterns;
  const values = indicesOf(comparisons, ...kinds);
  if (values.length === 0) return null;
  return datesOfOneName(patterns, compared, (pattern) =>
    values.some((f) => isEqualAt(comparisons[f], patterns.level(pattern, f))),
  );
}

/** The dates of those pairs of one name whose pattern is asked for. */
function datesOfOneName(
  patterns: Patterns,
  compared: Float64Array,
  isAsked: (pattern: number) => boolean,
): DatesBeside | null {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  if (nameAt < 0 || dateAt < 0) return null;
  const name = comparisons[nameAt] as NameComparison;
  const byLevel = new Float64Array(dateLevels.length);
  let all = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const named = patterns.level(pattern, nameAt);
    const date = patterns.level(pattern, dateAt);
    if (compared[pattern] === 0 || date === missing || named === missing) continue;
    if (name.bandOf(named) === 0 || !isWhole(name.leftoverOf(named))) continue;
    if (!isAsked(pattern)) continue;
    byLevel[date] += compared[pattern];
    all += compared[pattern];
  }
  return { byLevel, all };
}
