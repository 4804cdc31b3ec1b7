import type { Comparison } from './comparison.ts';
import { dateLevels } from './date-kernel.ts';
import type { NameComparison } from './name-comparison.ts';

/** A part of the levels, and the least share that it has among records of one person. */
interface Bound {
  readonly least: number;
  readonly agrees: (level: number) => boolean;
}

const namesAlikeMin = 0.7;
/** Where a file has neither birth dates nor numbers, the name is all that is of the person. */
const namesAlikeAloneMin = 0.9;
const namesWholeMin = 0.6;
const datesAlikeMin = 0.5;
const datesEqualMin = 0.3;
const codesAlikeMin = 0.5;

/**
 * What records of one person must be like: most agree in the name (no different given name), at least half in the birth
 * date but for an error of typing, at least half in a document number. Without it *match* would take whatever pairs
 * resemble each other most, such as the guests of one dormitory, in a file that holds nobody twice.
 */
export function withinIdentity(comparison: Comparison, m: Float64Array, all: readonly Comparison[]): Float64Array {
  return boundsOf(comparison, all).reduce(raised, m);
}

/** Of the pairs of one person at most this share differs in a given name. */
export function fewerOtherGiven(comparison: Comparison, m: Float64Array, most: number): Float64Array {
  if (comparison.kind !== 'name' || most >= 1) return m;
  const name = comparison as NameComparison;
  return raised(m, { least: 1 - most, agrees: (level) => name.leftoverOf(level) !== 'other_given' });
}

const identityShare = 0.5;

/**
 * Does what was learnt look like one person at all, before it was held within bounds? Names and birth dates must come
 * at least halfway to their bounds. Document numbers are not asked: in some files every record has its own.
 */
export function looksLikeIdentity(comparison: Comparison, m: Float64Array, all: readonly Comparison[]): boolean {
  if (comparison.kind === 'code') return true;
  return boundsOf(comparison, all).every(({ least, agrees }) => {
    let held = 0;
    m.forEach((share, level) => {
      if (agrees(level)) held += share;
    });
    return held >= identityShare * least;
  });
}

/** Holds levels of birth dates to the most that records of one person were seen to be at; the others gain in proportion. */
export function withinSeen(m: Float64Array, most: ArrayLike<number>): Float64Array {
  let over = 0;
  m.forEach((share, level) => {
    over += Math.max(0, share - most[level]);
  });
  if (over === 0) return m;
  const left = m.reduce((sum, share, level) => sum + (share < most[level] ? share : 0), 0);
  return left <= 0 ? m : m.map((share, level) => (share < most[level] ? share * (1 + over / left) : most[level]));
}

/** Raises the share of some levels to the least that it may be, and lowers the others in proportion. */
function raised(m: Float64Array, { least, agrees }: Bound): Float64Array {
  let held = 0;
  m.forEach((share, level) => {
    if (agrees(level)) held += share;
  });
  if (held >= least || held <= 0) return m;
  const up = least / held;
  const down = (1 - least) / (1 - held);
  return m.map((share, level) => share * (agrees(level) ? up : down));
}

/** Levels of two birth dates that no error of typing explains. */
export const unlikeDates: readonly string[] = [
  'year only',
  'other day of the year',
  'year within 2',
  'year within 10',
  'different',
];

function boundsOf(comparison: Comparison, all: readonly Comparison[]): readonly Bound[] {
  const { kind, equalLevels } = comparison;
  if (kind === 'name') {
    const name = comparison as NameComparison;
    const alone = !all.some((other) => other.kind === 'date' || other.kind === 'code');
    const left =
      (...kinds: string[]) =>
      (level: number) =>
        kinds.includes(name.leftoverOf(level)) && name.bandOf(level) > 0;
    return [
      {
        least: alone ? namesAlikeAloneMin : namesAlikeMin,
        agrees: left('none', 'one_sided', 'one_each', 'near_given', 'first_given', 'form_given'),
      },
      { least: namesWholeMin, agrees: left('none', 'one_sided') },
    ];
  }
  if (kind === 'date') {
    return [
      { least: datesAlikeMin, agrees: (level) => !unlikeDates.includes(dateLevels[level]) },
      { least: datesEqualMin, agrees: (level) => level < equalLevels },
    ];
  }
  return kind === 'code' ? [{ least: codesAlikeMin, agrees: (level) => level <= equalLevels }] : [];
}
