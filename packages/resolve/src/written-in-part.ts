import type { Comparison } from './comparison.ts';
import type { KinRules } from './kin-rules.ts';
import type { NameComparison } from './name-comparison.ts';
import { holdsGiven, holdsGivenNames } from './near-twins.ts';
import { shareable } from './shareable.ts';

/** What a record lacks that tells its person from a relative. */
export const [noBirthDate, noGivenName] = [1, 2];

/**
 * Share of the records that must lack it. With a tenth, a fifth of the pairs do; relatives are asked to be a twentieth of
 * the matches, so that one match in a hundred may be a relative. Below that the odds are enough.
 */
const lackingMin = 0.1;

/**
 * By record what it lacks of birth date and given name, where relatives are common: parent and child of one name differ
 * in nothing but the birth date, twins in nothing but the given name. Null where relatives are rare or no record lacks either.
 */
export function writtenInPart(
  name: NameComparison | null,
  comparisons: readonly Comparison[],
  count: number,
  { givenAsked, twinEvidence, noNamesakes }: KinRules,
): Uint8Array | null {
  if (!givenAsked || noNamesakes || name === null) return null;
  const dates = comparisons.filter(({ kind }) => kind === 'date');
  const asksGiven = twinEvidence && dates.length > 0 && holdsGivenNames(name.bags);
  let [undated, unnamed] = [0, 0];
  const lacks = Uint8Array.from({ length: count }, (_, record) => {
    const isUndated = dates.length > 0 && !dates.some((date) => date.has(record));
    const isUnnamed = asksGiven && !holdsGiven(name.bags, record);
    if (isUndated) undated++;
    if (isUnnamed) unnamed++;
    return (isUndated ? noBirthDate : 0) | (isUnnamed ? noGivenName : 0);
  });
  const told = (undated >= lackingMin * count ? noBirthDate : 0) | (unnamed >= lackingMin * count ? noGivenName : 0);
  return told === 0 ? null : shareable(lacks.map((lacking) => lacking & told));
}
