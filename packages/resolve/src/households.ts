import { indicesOf, missing } from './comparison.ts';
import { dateLevels } from './date-kernel.ts';
import { unlikeDates } from './identity-bounds.ts';
import type { Mixture, PatternCounts } from './mixture.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';

/** What the record pairs that agree in a whole home show of people who live together. */
export interface Households {
  /** More of them differ in two things of a person than errors explain: people live together in this file. */
  readonly seen: boolean;
  /** There are such pairs, and none of them differs in all that is of a person and that both hold. */
  readonly unseen: boolean;
}

/** A thing of one person, and the share of the pairs of one person that differ in it. */
interface Trait {
  /** True, false, or null where one record does not hold it. */
  differs(pattern: number): boolean | null;
  readonly share: number;
}

const standardErrors = 2;
const pairsMin = 1;

/**
 * Given names, birth dates and numbers of the pairs at one home. Errors in records of one person strike each of the three
 * for itself, so about n * P(these differ) * P(the others agree) of the n pairs of one person differ in two certain ones
 * or in all; where more do, by two standard errors and a pair, people live together: twins differ in name and number,
 * parent and child of one name in date and number, others in all. n is the matches that keep their home, at most all.
 * Strangers share a home by chance in a large file: of all pairs of records as many as random pairs say. Names with no
 * part in common are left out, for nearly all of these strangers have such names and hardly any of a family have.
 * `random`: pairs by pattern in a sample of all pairs, `allPairs` how many these are.
 */
export function householdsOf(
  patterns: PatternTable,
  mixture: Mixture,
  { compared, allPairs }: Pick<PatternCounts, 'compared' | 'allPairs'>,
  random: ReadonlyMap<number, number>,
): Households {
  const { comparisons } = patterns;
  const home = indicesOf(comparisons, 'address', 'postcode');
  const street = indicesOf(comparisons, 'address');
  const traits = atHome(traitsOf(patterns, mixture), patterns, compared, (pattern) =>
    atOneHome(patterns, pattern, home, street),
  );
  if (traits.length < 2 || street.length === 0) return { seen: false, unseen: false };
  const masks = 1 << traits.length;
  const found = new Float64Array(masks);
  const byError = new Float64Array(masks);
  let pairs = 0;
  let allDiffer = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const held = compared[pattern];
    if (held === 0 || !atOneHome(patterns, pattern, home, street)) continue;
    const { known, mask } = maskedTraits(traits, pattern);
    if (several(known) && mask === known) allDiffer += held;
    if (!mayBeKin(patterns, pattern)) continue;
    pairs += held;
    found[mask] += held;
    for (let other = 0; other < masks; other++)
      if ((other & ~known) === 0) byError[other] += held * probability(traits, known, other);
  }
  const ofOne = Math.min(
    1,
    (mixture.matchPairs * (1 - shareOfStrangeNames(mixture)) * equalShare(mixture, home)) / Math.max(1, pairs),
  );
  const byChance = chancePairs(patterns, traits, random, { home, street, allPairs });
  const isBeyond = (mask: number): boolean => {
    const expected = byError[mask] * ofOne + byChance[mask];
    return several(mask) && found[mask] - expected - standardErrors * Math.sqrt(expected) >= pairsMin;
  };
  return { seen: found.some((_, mask) => isBeyond(mask)), unseen: allDiffer === 0 && found.some((n) => n > 0) };
}

/** A number, a name and a date: only where all three are of a person does a relative differ in two at least. */
const traitsToTell = 3;

/**
 * The traits with the share in which each differs at one home, where that is more than elsewhere: a record holds only so
 * many errors, and where none struck the home more struck the rest. Read off the pairs that hold every trait and differ
 * in none, or in this one alone, which relatives do not: a twin has another number beside another name, a parent of the
 * same name another date and number.
 */
function atHome(
  traits: readonly Trait[],
  patterns: PatternTable,
  compared: Float64Array,
  isAtHome: (pattern: number) => boolean,
): readonly Trait[] {
  if (traits.length < traitsToTell) return traits;
  const all = (1 << traits.length) - 1;
  const found = new Float64Array(all + 1);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    if (compared[pattern] === 0 || !isAtHome(pattern) || !mayBeKin(patterns, pattern)) continue;
    const { known, mask } = maskedTraits(traits, pattern);
    if (known === all) found[mask] += compared[pattern];
  }
  return traits.map(({ differs, share }, t) => {
    const alone = found[1 << t];
    return { differs, share: Math.max(share, alone / Math.max(1, found[0] + alone)) };
  });
}

/**
 * Pairs of strangers at one home that chance gives, by what differs in them: all pairs * P(one home) * P(these differ),
 * each as random pairs show it. Members of a household are among the random pairs, so it is rather too many.
 */
function chancePairs(
  patterns: PatternTable,
  traits: readonly Trait[],
  random: ReadonlyMap<number, number>,
  { home, street, allPairs }: { home: readonly number[]; street: readonly number[]; allPairs: number },
): Float64Array {
  const byMask = new Float64Array(1 << traits.length);
  let drawn = 0;
  let drawnAtHome = 0;
  for (const [pattern, pairs] of random) {
    drawn += pairs;
    if (atOneHome(patterns, pattern, home, street)) drawnAtHome += pairs;
    if (mayBeKin(patterns, pattern)) byMask[maskedTraits(traits, pattern).mask] += pairs;
  }
  return byMask.map((pairs) => (drawn === 0 ? 0 : allPairs * (drawnAtHome / drawn) * (pairs / drawn)));
}

/** Whether the pairs of a pattern agree in every part of a home that both hold, and in a street. */
function atOneHome(
  patterns: PatternTable,
  pattern: number,
  home: readonly number[],
  street: readonly number[],
): boolean {
  const level = (f: number): number => patterns.level(pattern, f);
  if (street.every((f) => level(f) === missing)) return false;
  return home.every((f) => level(f) === missing || level(f) < patterns.comparisons[f].equalLevels);
}

/** Whether the names of a pattern have a part in common, or are not both known. */
function mayBeKin(patterns: PatternTable, pattern: number): boolean {
  return patterns.comparisons.every((comparison, f) => {
    const level = patterns.level(pattern, f);
    return comparison.kind !== 'name' || level === missing || (comparison as NameComparison).bandOf(level) > 0;
  });
}

/** Share of the pairs of one person whose names have no part in common. */
function shareOfStrangeNames({ states, comparisons }: Mixture): number {
  return indicesOf(comparisons, 'name').reduce(
    (sum, f) => sum + shareOf(states[f].m, (level) => (comparisons[f] as NameComparison).bandOf(level) === 0),
    0,
  );
}

function maskedTraits(traits: readonly Trait[], pattern: number): { known: number; mask: number } {
  const differs = traits.map((trait) => trait.differs(pattern));
  return { known: maskOf(differs, (value) => value !== null), mask: maskOf(differs, (value) => value === true) };
}

function traitsOf(patterns: PatternTable, mixture: Mixture): Trait[] {
  const { comparisons } = patterns;
  const { states } = mixture;
  const trait = (fields: readonly number[], differsAt: (f: number, level: number) => boolean): Trait[] => {
    if (fields.length === 0) return [];
    const share = fields.reduce((product, f) => product * shareOf(states[f].m, (level) => differsAt(f, level)), 1);
    const differs = (pattern: number): boolean | null => {
      const known = fields.filter((f) => patterns.level(pattern, f) !== missing);
      return known.length === 0 ? null : known.every((f) => differsAt(f, patterns.level(pattern, f)));
    };
    return [{ differs, share }];
  };
  return [
    ...trait(indicesOf(comparisons, 'name'), (f, level) => {
      const name = comparisons[f] as NameComparison;
      return name.leftoverOf(level) === 'other_given' || name.bandOf(level) === 0;
    }).map(({ differs, share }) => {
      const strange = shareOfStrangeNames(mixture);
      return { differs, share: Math.max(0, share - strange) / Math.max(1 - strange, 1e-9) };
    }),
    ...trait(indicesOf(comparisons, 'date'), (_, level) => unlikeDates.includes(dateLevels[level])),
    ...trait(indicesOf(comparisons, 'code'), (f, level) => level > comparisons[f].equalLevels),
  ];
}

function shareOf(shares: Float64Array, picks: (level: number) => boolean): number {
  return shares.reduce((sum, share, level) => (picks(level) ? sum + share : sum), 0);
}

function equalShare({ states, comparisons }: Mixture, fields: readonly number[]): number {
  return fields.reduce(
    (product, f) => product * shareOf(states[f].m, (level) => level < comparisons[f].equalLevels),
    1,
  );
}

/** Probability that of the known traits of one person just those of `mask` differ. */
function probability(traits: readonly Trait[], known: number, mask: number): number {
  return traits.reduce((product, { share }, t) => {
    if ((known & (1 << t)) === 0) return product;
    return product * (mask & (1 << t) ? share : 1 - share);
  }, 1);
}

function maskOf<T>(values: readonly T[], picks: (value: T) => boolean): number {
  return values.reduce((mask, value, t) => (picks(value) ? mask | (1 << t) : mask), 0);
}

function several(mask: number): boolean {
  return (mask & (mask - 1)) !== 0;
}
