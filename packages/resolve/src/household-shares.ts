import { dateStateOf, nameStateOf } from './class-layout.ts';
import { commonShare } from './kin-rules.ts';
import type { Mixture } from './mixture.ts';

export const householdDocumentShare = 0.2;
/** A number that fewer families share still doubles the odds of one person against two of one name at one home. */
export const halfOfFamilies = 0.5;

/** Do families of this file hold one document number together, as with household cards? */
export function documentsAreShared(mixture: Mixture, lent: boolean | null): boolean {
  const shares = householdShares(mixture, { unlikeDates: true, lent });
  return mixture.comparisons.some((comparison, f) => comparison.kind === 'code' && shares[f] >= householdDocumentShare);
}

/**
 * Share of the family classes in which each comparison is linked: what belongs to a household. A number is of one person
 * where the names beside it say that it is not lent, or, where no names tell, few families hold it: the classes take
 * errors in two things for relatives, and a file in which nobody lives with another has no others.
 */
export function householdShares(
  { layout, rivalPairs, comparisons, floor, matchPairs }: Mixture,
  { unlikeDates, lent }: { readonly unlikeDates: boolean; readonly lent: boolean | null },
): number[] {
  const linked = new Float64Array(comparisons.length);
  let all = 0;
  const bits = layout.groups.length;
  for (let c = 0; c < layout.size; c++) {
    if (layout.allowed[c] === 0) continue;
    const mask = c & ((1 << bits) - 1);
    if (bitCount(mask) < 2 || (nameStateOf(c, layout) === 2 && dateStateOf(c, layout) !== 2)) continue;
    if (unlikeDates && dateStateOf(c, layout) === 1) continue;
    const pairs = Math.max(0, rivalPairs[c] - floor);
    all += pairs;
    layout.groups.forEach((group, k) => {
      if (mask & (1 << k)) for (const f of group) linked[f] += pairs;
    });
  }
  const least = Math.max(5, unlikeDates ? 0.05 * matchPairs : 0);
  const isOfOne = (pairs: number, f: number): boolean =>
    comparisons[f].kind === 'code' && (lent === null ? pairs < commonShare * matchPairs : !lent);
  return Array.from(linked, (pairs, f) => (all < least || isOfOne(pairs, f) ? 0 : pairs / all));
}

/** Fewer pairs of relatives do not say what they hold together. */
const toldMin = 5;

/**
 * By comparison the share of the relatives who hold it together, of those whom a missing cell makes look like one person: of
 * people of one birth date (twins, where a given name is missing) or of those of one name (parent and child, where a birth
 * date is), the larger share. Most families may have a phone each while all twins have one.
 */
export function alikeShares({ layout, rivalPairs, comparisons, floor }: Mixture): number[] {
  const { groups } = layout;
  const families = groups.reduce(
    (mask, group, k) => (group.every((f) => comparisons[f].kind === 'place') ? mask : mask | (1 << k)),
    0,
  );
  const shareOf = (f: number, isAlike: (name: number, date: number) => boolean): number => {
    let [linked, all] = [0, 0];
    for (let c = 0; c < layout.size; c++) {
      const mask = c % (1 << groups.length);
      if (!layout.allowed[c] || (mask & families) === 0) continue;
      if (!isAlike(nameStateOf(c, layout), dateStateOf(c, layout))) continue;
      const pairs = Math.max(0, rivalPairs[c] - floor);
      all += pairs;
      if (groups.some((group, k) => (mask & (1 << k)) !== 0 && group.includes(f))) linked += pairs;
    }
    return linked / Math.max(all, toldMin);
  };
  return comparisons.map((_, f) =>
    Math.max(
      shareOf(f, (name, date) => name < 2 && date === 1),
      shareOf(f, (name, date) => name === 2 && date !== 1),
    ),
  );
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
