import type { CandidatePairs } from './blocking.ts';
import { compareList } from './compare-pairs.ts';
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
  /** The number in the later run of a pattern of the earlier one. */
  readonly translate: (pattern: number) => number;
  /** May two records, both unchanged, compare otherwise than before? */
  readonly mayChange: (a: number, b: number) => boolean;
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
  for (let a = 0; a + 1 < start.length; a++) {
    const before = earlier[a];
    const [from, to] = before < 0 ? [0, 0] : [known.start[before], known.start[before + 1]];
    for (let k = from; k < to; k++) {
      const b = later[known.partner[k]];
      if (b < 0) continue;
      found[b] = known.pattern[k];
      foundFor[b] = a;
    }
    for (let k = start[a]; k < start[a + 1]; k++) {
      const b = partner[k];
      if (foundFor[b] === a && !mayChange(a, b)) {
        pairPattern[k] = translate(found[b]);
        continue;
      }
      anew.at.push(k);
      anew.left.push(a);
      anew.right.push(b);
    }
  }
  const compared = compareList(anew.left.values(), anew.right.values(), patterns, team);
  anew.at.values().forEach((k, i) => {
    pairPattern[k] = compared[i];
  });
  return pairPattern;
}
