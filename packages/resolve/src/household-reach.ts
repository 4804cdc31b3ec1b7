import { type Comparison, isEqualAt, missing } from './comparison.ts';
import { generationLevels } from './date-kernel.ts';
import { householdDocumentShare } from './household-shares.ts';
import type { NameComparison } from './name-comparison.ts';
import { shareable } from './shareable.ts';

interface PatternedPairs {
  readonly start: ArrayLike<number>;
  readonly partner: ArrayLike<number>;
  readonly pattern: ArrayLike<number>;
}

interface Patterns {
  readonly count: number;
  readonly comparisons: readonly Comparison[];
  level(pattern: number, comparison: number): number;
}

/** What a record holds together with somebody else. */
export const [sharedPhone, sharedMail] = [1, 2];

const bitOf = ({ kind }: Comparison): number => (kind === 'phone' ? sharedPhone : kind === 'email' ? sharedMail : 0);

/**
 * By record whether somebody else is seen to hold its phone or its mail address: another given name, or a birth date a
 * generation apart, beside an equal one; or a fifth of the relatives who look
 * like one person where cells are blank hold theirs together. Such a phone is of
 * a household, and where a given name or a birth date is missing it says nothing of whom of it a record means.
 */
export function householdReach(patterns: Patterns, pairs: PatternedPairs, alikeShare: readonly number[]): Uint8Array {
  const { comparisons, count } = patterns;
  const level = (pattern: number, f: number): number => patterns.level(pattern, f);
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const name = comparisons[nameAt] as NameComparison | undefined;
  const isOther = (pattern: number): boolean => {
    const named = name ? level(pattern, nameAt) : missing;
    if (named !== missing && name?.leftoverOf(named) === 'other_given') return true;
    const dated = dateAt < 0 ? missing : level(pattern, dateAt);
    return dated !== missing && dated >= generationLevels[0];
  };
  const held = Uint8Array.from({ length: count }, (_, pattern) => {
    if (!isOther(pattern)) return 0;
    return comparisons.reduce((bits, comparison, f) => {
      const bit = bitOf(comparison);
      return bit !== 0 && isEqualAt(comparison, level(pattern, f)) ? bits | bit : bits;
    }, 0);
  });
  const ofHouseholds = comparisons.filter(({ kind }, f) => kind === 'phone' && alikeShare[f] >= householdDocumentShare);
  const shared = Uint8Array.from({ length: pairs.start.length - 1 }, (_, record) =>
    ofHouseholds.reduce((bits, comparison) => (comparison.has(record) ? bits | bitOf(comparison) : bits), 0),
  );
  for (let a = 0; a < shared.length; a++) {
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const bits = held[pairs.pattern[k]];
      shared[a] |= bits;
      shared[pairs.partner[k]] |= bits;
    }
  }
  return shareable(shared);
}
