import { missing } from './comparison.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';

/** What was looked for and not seen once is, at 95 in 100, below three (rule of three; Hanley and Lippman-Hand 1983). */
const unseenMax = 3;
/** Two birth dates near each other that no slip explains, of namesakes rather than of parent and child. */
const unlikeLevels: readonly string[] = [
  'year and one part',
  'other day of the year',
  'year within 2',
  'year within 10',
];
const contactKinds: ReadonlySet<string> = new Set(['code', 'phone', 'email', 'address']);
const whole: ReadonlySet<string> = new Set(['none', 'one_sided']);

/**
 * By level of two birth dates the most that records of one person may be at: as often as records of one name that share a
 * number, phone, mail or address are, and three pairs more. Errors in a date do not hang on whether somebody moved, so
 * without it namesakes of one town, who agree in nothing else, pass for people whose birth dates are often wrong.
 * No limit for other levels; null where the file has no such pairs.
 */
export function unlikeDatesAtMost(patterns: PatternTable, compared: Float64Array): Float64Array | null {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const contacts = comparisons.flatMap(({ kind }, f) => (contactKinds.has(kind) ? [f] : []));
  if (nameAt < 0 || dateAt < 0 || contacts.length === 0) return null;
  const name = comparisons[nameAt] as NameComparison;
  const { levels } = comparisons[dateAt];
  const seen = new Float64Array(levels.length);
  let all = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const named = patterns.level(pattern, nameAt);
    const date = patterns.level(pattern, dateAt);
    if (compared[pattern] === 0 || date === missing || named === missing) continue;
    if (name.bandOf(named) === 0 || !whole.has(name.leftoverOf(named))) continue;
    const meets = contacts.some((f) => {
      const level = patterns.level(pattern, f);
      return level !== missing && level < comparisons[f].equalLevels;
    });
    if (!meets) continue;
    seen[date] += compared[pattern];
    all += compared[pattern];
  }
  if (all <= unseenMax) return null;
  return Float64Array.from(levels, (level, l) => (unlikeLevels.includes(level) ? (seen[l] + unseenMax) / all : 1));
}
