import type { Comparison } from './comparison.ts';
import { dateLevels } from './date-kernel.ts';
import type { NameComparison } from './name-comparison.ts';

const nameAgreesMin = 0.7;
const dateAgreesMin = 0.5;
const codeAgreesMin = 0.5;

/**
 * What records of one person must be like: most agree in the name (no different given name), at least half in the birth
 * date but for an error of typing, at least half in a document number. Without it *match* would take whatever pairs
 * resemble each other most, such as the guests of one dormitory, in a file that holds nobody twice.
 */
export function withinIdentity(comparison: Comparison, m: Float64Array): Float64Array {
  const least = leastOf(comparison);
  if (least === null) return m;
  const agrees = agreement(comparison);
  let held = 0;
  m.forEach((share, level) => {
    if (agrees(level)) held += share;
  });
  if (held >= least || held <= 0) return m;
  const up = least / held;
  const down = (1 - least) / (1 - held);
  return m.map((share, level) => share * (agrees(level) ? up : down));
}

function leastOf({ kind }: Comparison): number | null {
  if (kind === 'name') return nameAgreesMin;
  if (kind === 'date') return dateAgreesMin;
  return kind === 'code' ? codeAgreesMin : null;
}

function agreement(comparison: Comparison): (level: number) => boolean {
  if (comparison.kind === 'name') {
    const name = comparison as NameComparison;
    return (level) => !['other_given', 'more'].includes(name.leftoverOf(level)) && name.bandOf(level) > 0;
  }
  if (comparison.kind === 'date') {
    const unlike = ['year only', 'year within 2', 'year within 10', 'different'];
    return (level) => !unlike.includes(dateLevels[level]);
  }
  return (level) => level <= comparison.equalLevels;
}
