import type { CandidatePairs } from './blocking.ts';
import { compareList } from './compare-pairs.ts';
import type { PairTest } from './linked-pairs.ts';
import { NumberList } from './number-list.ts';
import type { PatternTable } from './pattern-table.ts';
import { sharedNumbers } from './shareable.ts';
import type { Team } from './team.ts';

/** Pairs that an earlier run compared, and what they tell of the pairs of a later one. */
export interface KnownPatterns {
  /** Partners of record a of the earlier run: start[a] .. start[a + 1], each with its pattern. */
  readonly start: Float64Array;
  readonly partner: Uint32Array;
  readonly pattern: Uint32Array;
  /** By record of the later run the same one of the earlier, -1 where it is new or holds something else. */
  readonly earlier: Int32Array;
  /** The number in the later run of a pattern of the earlier one; null where it is the same. */
  readonly translate: ((pattern: number) => number) | null;
  /** May two records, both unchanged, compare otherwise than before? */
  readonly mayChange: PairTest;
}

/** The pattern of every pair: taken over where it is known and cannot have changed, compared where not. */
export function comparedAnew(
  { start, partner }: Pick<CandidatePairs, 'start' | 'partner'>,
  known: KnownPatterns,
  patterns: PatternTable,
  team: Team,
): Uint32Array {
  const { earlier, translate, mayChange } = known;
  const later = new Int32Array(known.start.length - 1).fill(-1);
  earlier.forEach((before, record) => {
    if (before >= 0) later[before] = record;
  });
  const pairPattern = sharedNumbers(partner.length);
  const anew = { at: new NumberList(), left: new NumberList(), right: new NumberList() };
  // by record the pattern of the earlier pair, and the record whose pair that was
  const found = new Uint32Array(earlier.length);
  const foundFor = new Int32Array(earlier.length).fill(-1);
  const take = (a: number, k: number, pattern: number): void => {
    if (!mayChange.ofPair(a, partner[k])) pairPattern[k] = translate === null ? pattern : translate(pattern);
    else push(a, k);
  };
  const push = (a: number, k: number): void => {
    anew.at.push(k);
    anew.left.push(a);
    anew.right.push(partner[k]);
  };
  for (let a = 0; a + 1 < start.length; a++) {
    const before = earlier[a];
    let from = before < 0 ? 0 : known.start[before];
    const to = before < 0 ? 0 : known.start[before + 1];
    let k = start[a];
    // blocks that nothing changed give their records in the order in which they gave them before
    if (translate === null && !mayChange.ofAny(a))
      for (; from < to && k < start[a + 1] && later[known.partner[from]] === partner[k]; from++, k++)
        pairPattern[k] = known.pattern[from];
    for (; from < to && k < start[a + 1] && later[known.partner[from]] === partner[k]; from++, k++)
      take(a, k, known.pattern[from]);
    for (; from < to; from++) {
      const b = later[known.partner[from]];
      if (b < 0) continue;
      found[b] = known.pattern[from];
      foundFor[b] = a;
    }
    for (; k < start[a + 1]; k++) {
      if (foundFor[partner[k]] === a) take(a, k, found[partner[k]]);
      else push(a, k);
    }
  }
  const compared = compareList(anew.left.values(), anew.right.values(), patterns, team);
  anew.at.values().forEach((k, i) => {
    pairPattern[k] = compared[i];
  });
  return pairPattern;
}
