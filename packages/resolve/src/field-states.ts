import { type Comparison, missing } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { generationLevels } from './date-kernel.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';
import type { MadeUpNames, NamesInPart } from './relative-names.ts';

/** How the levels of one comparison are spread in each state of a pair; each list sums to 1. */
export interface FieldStates {
  /** One person: learnt. */
  m: Float64Array;
  /** Unrelated records. */
  readonly u: Float64Array;
  /** Shared by two people; null where that cannot be. */
  readonly shared: Float64Array | null;
  /** Names: only the surname shared. */
  readonly surname: Float64Array | null;
  /** Birth dates of parent and child. */
  generation: Float64Array | null;
  /** Birth dates of two children of one family: learnt over the levels that are not equality. */
  sibling: Float64Array | null;
  /** Most of the record pairs of one person that may differ in a given name; 1 or none where nothing is known. */
  readonly otherGivenMax?: number;
  /** Birth dates: by level the most of the record pairs of one person, where the file shows it. */
  readonly levelMax?: ArrayLike<number>;
  /** Pairs of one person that the m at the start counts as while it is learnt; one where nothing is said. */
  readonly priorPairs?: number;
}

const startEqualShare = 0.8;
const startUnlikeDates = 0.05;
/** Two known dates that no slip explains. */
const unlikeDates: readonly string[] = ['other day of the year', 'year within 2', 'year within 10', 'different'];

/**
 * Four fifths on equality, the rest on the other levels, each spread by the flattened shares of random pairs. Birth
 * dates that no slip explains start low: parents, children and namesakes of one name must not be taken for matches.
 */
function startOfM(comparison: Comparison, u: Float64Array): Float64Array {
  const isUnlike = (level: number): boolean =>
    comparison.kind === 'date' && unlikeDates.includes(comparison.levels[level]);
  const flat = u.map((share, level) => share ** 0.3 * (isUnlike(level) ? startUnlikeDates : 1));
  const isEqual = (level: number): boolean =>
    comparison.kind === 'name'
      ? (comparison as NameComparison).leftoverOf(level) === 'none'
      : level < comparison.equalLevels;
  let equal = 0;
  let other = 0;
  flat.forEach((share, level) => {
    if (isEqual(level)) equal += share;
    else other += share;
  });
  if (equal === 0 || other === 0) return normalised(flat);
  return flat.map((share, level) =>
    isEqual(level) ? (startEqualShare * share) / equal : ((1 - startEqualShare) * share) / other,
  );
}

const equalShare = 0.94;
const fullNameDamping = 0.05;

/** The states that the records show of themselves, whatever random pairs show. */
export function ownStates(
  compiled: Compiled,
  comparisons: readonly Comparison[],
  { relatives, inPart }: MadeUpNames,
): Pick<FieldStates, 'shared' | 'surname'>[] {
  return comparisons.map((comparison) => {
    const isName = comparison.kind === 'name';
    const isShared = isName || comparison.kind === 'date' || comparison.shareable;
    return {
      shared: isName && inPart ? mostlyAs(inPart.full) : isShared ? selfShares(comparison, compiled.count) : null,
      surname: isName ? surnameShares(comparison as NameComparison, relatives, inPart) : null,
    };
  });
}

/** The states that are fixed before learning, `own` among them, and the start of those that are learnt. */
export function fieldStates(
  comparisons: readonly Comparison[],
  patterns: PatternTable,
  random: ReadonlyMap<number, number>,
  own: readonly Pick<FieldStates, 'shared' | 'surname'>[],
): FieldStates[] {
  return comparisons.map((comparison, f) => {
    const u = levelShares(comparison, f, patterns, random, 0.5);
    const isDate = comparison.kind === 'date';
    return {
      ...own[f],
      m: startOfM(comparison, u),
      u,
      generation: isDate
        ? Float64Array.from(u, (_, level) => (generationLevels.includes(level) ? 1 / generationLevels.length : 0))
        : null,
      sibling: isDate ? siblingStart(u) : null,
    };
  });
}

const equalDateLevels = 3;

/** Half as unrelated dates lie, half evenly: birth dates of siblings before any is seen. */
export function siblingStart(u: Float64Array): Float64Array {
  const unequal = u.length - equalDateLevels;
  return normalised(u.map((share, level) => (level < equalDateLevels ? 0 : 0.5 * share + 0.5 / unequal)));
}

function levelShares(
  comparison: Comparison,
  f: number,
  patterns: PatternTable,
  counts: ReadonlyMap<number, number>,
  smoothing: number,
): Float64Array {
  const shares = new Float64Array(comparison.levels.length);
  let total = 0;
  for (const [pattern, pairs] of counts) {
    const level = patterns.level(pattern, f);
    if (level === missing) continue;
    shares[level] += pairs;
    total += pairs;
  }
  return shares.map((pairs) => (pairs + smoothing) / (total + smoothing * shares.length));
}

/** Levels of each record compared with itself; the rest of the weight is spread over the other levels. */
function selfShares(comparison: Comparison, count: number): Float64Array {
  const shares = new Float64Array(comparison.levels.length);
  let total = 0;
  const step = Math.max(1, Math.floor(count / 50_000));
  for (let record = 0; record < count; record += step) {
    const level = comparison.level(record, record);
    if (level === missing || !heldTwice(comparison, record)) continue;
    shares[level]++;
    total++;
  }
  return total === 0 ? everyLevel(comparison) : mostlyAs(shares);
}

/** Levels as they were counted, and a little of all others. */
function mostlyAs(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, held) => sum + held, 0);
  const others = counts.reduce((n, held) => n + (held === 0 ? 1 : 0), 0);
  return normalised(
    counts.map((held) => (held === 0 ? (1 - equalShare) / Math.max(1, others) : (equalShare * held) / total)),
  );
}

/** Where no value is held twice: equality, however frequent. */
function everyLevel(comparison: Comparison): Float64Array {
  const equal = Math.max(1, comparison.equalLevels);
  const others = comparison.levels.length - equal;
  return normalised(
    Float64Array.from(comparison.levels, (_, level) =>
      level < equal ? equalShare / equal : (1 - equalShare) / Math.max(1, others),
    ),
  );
}

/** A value held once cannot be shared: it says nothing on the frequency of shared values. */
function heldTwice(comparison: Comparison, record: number): boolean {
  if (comparison.kind === 'name' || comparison.kind === 'joined') return true;
  const { offsets, codes, frequency } = comparison.keys;
  for (let k = offsets[record]; k < offsets[record + 1]; k++) if (frequency[codes[k]] >= 2) return true;
  return false;
}

function surnameShares(
  name: NameComparison,
  relatives: Float64Array | null,
  inPart: NamesInPart | null,
): Float64Array | null {
  if (relatives === null) return null;
  const damped = normalised(
    relatives.map((pairs, level) => (name.leftoverOf(level) === 'none' ? pairs * fullNameDamping : pairs)),
  );
  if (inPart === null) return normalised(damped.map((share) => share + 1e-5));
  const parts = normalised(inPart.surname.slice());
  return normalised(damped.map((share, level) => inPart.whole * share + (1 - inPart.whole) * parts[level] + 1e-5));
}

export function normalised(shares: Float64Array): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return total === 0 ? shares.fill(1 / shares.length) : shares.map((share) => share / total);
}
