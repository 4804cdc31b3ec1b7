import { type Comparison, indicesOf, isEqualAt, missing } from './comparison.ts';
import { dateLevels, monthAndDayOnly } from './date-kernel.ts';
import { unlikeDates } from './identity-bounds.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';

/** Levels of dates, and the largest share of the pairs of one person that they may have. */
export interface MostUnlike {
  readonly levels: ReadonlySet<number>;
  readonly most: number;
}

/** Pairs of one name and a shared value, by level of their birth dates. */
interface DatesBeside {
  readonly byLevel: Float64Array;
  readonly all: number;
}

type Patterns = Pick<PatternTable, 'count' | 'comparisons' | 'level'>;

/** What was looked for and not seen once is, at 95 in 100, below three (rule of three; Hanley and Lippman-Hand 1983). */
const unseenMax = 3;
/** Two birth dates near each other that no slip explains, of namesakes rather than of parent and child. */
const namesakeLevels: readonly string[] = [
  'year and one part',
  'other day of the year',
  'year within 2',
  'year within 10',
];
const contactKinds: readonly Comparison['kind'][] = ['code', 'phone', 'email', 'address'];
const whole: ReadonlySet<string> = new Set(['none', 'one_sided']);

/**
 * By level of two birth dates the most that records of one person may be at: as often as records of one name that share a
 * number, phone, mail or address are, and three pairs more. Errors in a date do not hang on whether somebody moved, so
 * without it namesakes of one town, who agree in nothing else, pass for people whose birth dates are often wrong.
 * No limit for other levels; null where the file has no such pairs.
 */
export function unlikeDatesAtMost(patterns: Patterns, compared: Float64Array): Float64Array | null {
  const beside = datesBeside(patterns, compared, contactKinds);
  if (!beside || beside.all <= unseenMax) return null;
  return Float64Array.from(beside.byLevel, (seen, level) =>
    namesakeLevels.includes(dateLevels[level]) ? (seen + unseenMax) / beside.all : 1,
  );
}

/** Records that hold no number have had worse dates than those that do. */
const slack = 2;
const standardErrors = 2;

const trustedGroups: readonly ReadonlySet<number>[] = [unlikeDates, ['year within 10', 'different']].map(
  (names) => new Set(names.map((name) => (dateLevels as readonly string[]).indexOf(name))),
);

/**
 * How often birth dates of one person are unlike, at most: in pairs of an equal number and one name, who are one person
 * without their dates, the share of unlike ones and two standard errors more, doubled. Namesakes whom learning takes for
 * one person (of one mail made of the name) all differ in it, and would make it common. Dates a generation apart are
 * bounded too: parent and child share a home and no number. Empty where a file has no numbers or dates.
 */
export function mostUnlikeDates(patterns: Patterns, compared: Float64Array): MostUnlike[] {
  const beside = datesBeside(patterns, compared, ['code']);
  if (!beside || beside.all === 0) return [];
  return trustedGroups.map((levels) => {
    let unlike = 0;
    for (const level of levels) unlike += beside.byLevel[level];
    const most = unlike + unseenMax + standardErrors * Math.sqrt(unlike);
    return { levels, most: Math.min(1, (slack * most) / beside.all) };
  });
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
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const values = indicesOf(comparisons, ...kinds);
  if (nameAt < 0 || dateAt < 0 || values.length === 0) return null;
  const name = comparisons[nameAt] as NameComparison;
  const byLevel = new Float64Array(dateLevels.length);
  let all = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const named = patterns.level(pattern, nameAt);
    const date = patterns.level(pattern, dateAt);
    if (compared[pattern] === 0 || date === missing || named === missing) continue;
    if (name.bandOf(named) === 0 || !whole.has(name.leftoverOf(named))) continue;
    if (!values.some((f) => isEqualAt(comparisons[f], patterns.level(pattern, f)))) continue;
    byLevel[date] += compared[pattern];
    all += compared[pattern];
  }
  return { byLevel, all };
}
