import type { Comparison } from './comparison.ts';
import { missing } from './comparison.ts';
import { dateLevels } from './date-kernel.ts';
import { unlikeDates } from './identity-bounds.ts';
import type { Mixture } from './mixture.ts';
import { mixtureScorer } from './mixture-scorer.ts';
import type { PatternTable } from './pattern-table.ts';
import { fixedPoint } from './scorer.ts';

const contactKinds: ReadonlySet<Comparison['kind']> = new Set(['code', 'phone', 'email', 'address', 'postcode']);

/** Does a file hold anything beside names and dates that tells persons apart: numbers, phones, mail, homes? */
export function holdsContacts(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ kind }) => contactKinds.has(kind));
}

/** Of the matches, the share that agree in the birth date and in a number, phone or home as well. */
const agreeingTwiceMin = 0.3;

/**
 * Do records that were taken for one person agree in the birth date and in a number, phone, mail or home besides? Where
 * they do not, they are namesakes born on one day beside parents and children of one name: each kind agrees in one
 * thing, the two together look like one person in every field, and no pair does. True where a file has not both.
 */
export function agreesTwice(patterns: PatternTable, mixture: Mixture, compared: Float64Array): boolean {
  const { comparisons } = mixture;
  const dateAt = mixture.layout.dateIndex;
  const contacts = comparisons.flatMap(({ kind }, f) => (contactKinds.has(kind) ? [f] : []));
  if (dateAt < 0 || contacts.length === 0) return true;
  const judge = mixtureScorer(patterns, mixture);
  let held = 0;
  let twice = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const date = patterns.level(pattern, dateAt);
    if (compared[pattern] === 0 || date === missing) continue;
    const known = contacts.filter((f) => patterns.level(pattern, f) !== missing);
    if (known.length === 0) continue;
    const matches = compared[pattern] / (1 + 2 ** -(judge.score(pattern) / fixedPoint));
    held += matches;
    if (unlikeDates.includes(dateLevels[date])) continue;
    if (known.some((f) => patterns.level(pattern, f) <= comparisons[f].equalLevels)) twice += matches;
  }
  return twice >= agreeingTwiceMin * held;
}
