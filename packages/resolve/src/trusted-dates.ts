import { type Comparison, missing } from './comparison.ts';
import { dateLevels } from './date-kernel.ts';
import { unlikeDates } from './identity-bounds.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';

/** Levels of dates, and the largest share of the pairs of one person that they may have. */
export interface MostUnlike {
  readonly levels: ReadonlySet<number>;
  readonly most: number;
}

/** Records that hold no number have had worse dates than those that do. */
const slack = 2;
const standardErrors = 2;
/** Without any such pair in n its share is below about so many in n (rule of three; here two standard errors and one pair). */
const unseenPairs = 3;

const groups: readonly ReadonlySet<number>[] = [unlikeDates, ['year within 10', 'different']].map(
  (names) => new Set(names.map((name) => (dateLevels as readonly string[]).indexOf(name))),
);

/**
 * How often birth dates of one person are unlike, at most: in pairs of an equal number and one name, who are one person
 * without their dates, the share of unlike ones and two standard errors more, doubled. Namesakes whom learning takes for
 * one person (of one town, one phone or one mail made of the name) all differ in it, and would make it common. Empty where
 * a file has no numbers or dates. `compared`: pairs by pattern.
 */
export function mostUnlikeDates(
  patterns: Pick<PatternTable, 'count' | 'comparisons' | 'level'>,
  compared: Float64Array,
): MostUnlike[] {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const codes = comparisons.flatMap(({ kind }, f) => (kind === 'code' ? [f] : []));
  if (nameAt < 0 || dateAt < 0 || codes.length === 0) return [];
  const name = comparisons[nameAt] as NameComparison;
  const unlike = groups.map(() => 0);
  let pairs = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const [level, date] = [patterns.level(pattern, nameAt), patterns.level(pattern, dateAt)];
    if (compared[pattern] === 0 || level === missing || date === missing) continue;
    if (!isOneName(name, level) || !codes.some((f) => isEqual(comparisons[f], patterns.level(pattern, f)))) continue;
    pairs += compared[pattern];
    groups.forEach((levels, g) => {
      if (levels.has(date)) unlike[g] += compared[pattern];
    });
  }
  if (pairs === 0) return [];
  return groups.map((levels, g) => {
    const most = unlike[g] + unseenPairs + standardErrors * Math.sqrt(unlike[g]);
    return { levels, most: Math.min(1, (slack * most) / pairs) };
  });
}

function isOneName(name: NameComparison, level: number): boolean {
  return name.bandOf(level) > 0 && ['none', 'one_sided'].includes(name.leftoverOf(level));
}

function isEqual({ equalLevels }: Comparison, level: number): boolean {
  return level !== missing && level < equalLevels;
}
