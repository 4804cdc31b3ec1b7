import type { Clusters } from './agglomerate.ts';
import type { CandidatePairs } from './blocking.ts';
import { allNearTwins, byNameAlone, enoughEvidence, establishedSize, type MergeRules } from './merge-rules.ts';
import { fixedPoint, type Scorer } from './scorer.ts';

/** Candidate pairs with the pattern of each, in the order of `partner`. */
export interface ScoredPairs extends CandidatePairs {
  readonly pattern: Uint32Array;
}

/** A cluster that a fragment may belong to. */
export interface Target {
  readonly cluster: number;
  readonly size: number;
  readonly ratio: number;
  readonly allowed: boolean;
  /** An established person, and a fragment for which the name alone speaks. */
  readonly byName: boolean;
}
export interface Fragment {
  readonly cluster: number;
  readonly targets: readonly Target[];
}

const profileShare = 0.8;
const vetoBits = -15;
/** A cluster none of whose pairs with the fragment comes nearer than this to a match weighs nothing beside the others. */
const hopelessScore = -16 * fixedPoint;

/** Finds the clusters of `size` records, and evaluates the larger clusters that each meets. */
export function findFragments(
  size: number,
  clusters: Clusters,
  pairs: ScoredPairs,
  scorer: Scorer,
  rules: MergeRules,
): Fragment[] {
  const meetings = meetingsOf(size, clusters, pairs, scorer);
  const evaluate = targetEvaluator(scorer, rules, { size, count: clusters.clusterOf.length });
  const first = new Int32Array(clusters.members.length).fill(-1);
  const firstOf = (cluster: number): number => {
    if (first[cluster] < 0) first[cluster] = (clusters.members[cluster] as number[]).reduce((x, y) => Math.min(x, y));
    return first[cluster];
  };
  const fragments: Fragment[] = [];
  clusters.members.forEach((own, cluster) => {
    if (own?.length !== size) return;
    const met = meetings.of(cluster);
    const homes = new Set<number>();
    for (const other of met.other) homes.add(clusters.clusterOf[other]);
    const ordered = [...homes].sort((x, y) => firstOf(x) - firstOf(y));
    const targets = evaluate(own, met, ordered, clusters);
    fragments.push({ cluster, targets });
  });
  return fragments;
}

/** Pairs of a fragment's records and records of homes that are not hopeless. */
interface Met {
  /** Which of the fragment's records, by its place; the record of the home; the pattern of the two. */
  readonly own: Uint8Array;
  readonly other: Uint32Array;
  readonly pattern: Uint32Array;
}

function meetingsOf(
  size: number,
  { clusterOf, members }: Clusters,
  { start, partner, pattern }: ScoredPairs,
  scorer: Scorer,
): { of(cluster: number): Met } {
  const leastHome = size === 1 ? 2 : establishedSize;
  const sizes = Uint32Array.from(members, (list) => list?.length ?? 0);
  const scores = scorer.scores();
  const from = new Uint32Array(members.length + 1);
  const visit = (meet: (left: number, record: number, other: number, pattern: number) => void): void => {
    for (let a = 0; a + 1 < start.length; a++) {
      const x = clusterOf[a];
      const isLeft = sizes[x] === size;
      for (let k = start[a]; k < start[a + 1]; k++) {
        if (scores[pattern[k]] < hopelessScore) continue;
        const b = partner[k];
        const y = clusterOf[b];
        if (x === y || (!isLeft && sizes[y] !== size)) continue;
        if (isLeft && sizes[y] >= leastHome) meet(x, a, b, pattern[k]);
        if (sizes[y] === size && sizes[x] >= leastHome) meet(y, b, a, pattern[k]);
      }
    }
  };
  visit((left) => {
    from[left + 1]++;
  });
  for (let cluster = 0; cluster < members.length; cluster++) from[cluster + 1] += from[cluster];
  const own = new Uint8Array(from[members.length]);
  const other = new Uint32Array(own.length);
  const held = new Uint32Array(own.length);
  const fill = from.slice();
  visit((left, record, home, pair) => {
    const at = fill[left]++;
    own[at] = members[left]?.[0] === record ? 0 : 1;
    other[at] = home;
    held[at] = pair;
  });
  return {
    of: (cluster) => ({
      own: own.subarray(from[cluster], from[cluster + 1]),
      other: other.subarray(from[cluster], from[cluster + 1]),
      pattern: held.subarray(from[cluster], from[cluster + 1]),
    }),
  };
}

type EvaluateTargets = (own: readonly number[], met: Met, homes: readonly number[], clusters: Clusters) => Target[];

/** Evaluates a fragment beside each of its homes; a pair that speaks clearly against rules a home out. */
function targetEvaluator(
  scorer: Scorer,
  rules: MergeRules,
  { size, count }: { readonly size: number; readonly count: number },
): EvaluateTargets {
  const { patterns, width } = scorer;
  const sums = new Float64Array(width);
  const known = Array.from({ length: size }, () => new Int32Array(count).fill(-1));
  const addPairs = (own: readonly number[], members: readonly number[]): boolean => {
    sums.fill(0);
    for (let i = 0; i < own.length; i++) {
      const a = own[i];
      for (const b of members) {
        const held = known[i][b];
        const pattern = held >= 0 ? held : a > b ? patterns.of(a, b) : patterns.of(b, a);
        if (scorer.total(pattern) < vetoBits) return false;
        const from = scorer.offsetOf(pattern);
        const vectors = scorer.vectors();
        for (let v = 0; v < width; v++) sums[v] += vectors[from + v];
      }
    }
    return true;
  };
  return (own, met, homes, clusters) => {
    for (let i = 0; i < met.other.length; i++) known[met.own[i]][met.other[i]] = met.pattern[i];
    const targets: Target[] = [];
    for (const cluster of homes) {
      const members = clusters.members[cluster] as number[];
      if (!addPairs(own, members)) continue;
      const verdict = scorer.evaluate(sums, 0, profileShare);
      targets.push({
        cluster,
        size: members.length,
        ratio: 2 ** Math.min(60, verdict.score / fixedPoint - scorer.priorBits),
        allowed: enoughEvidence(rules, verdict, members.length) && !allNearTwins(rules, own, members),
        byName: byNameAlone(rules, verdict) && members.length >= establishedSize,
      });
    }
    for (let i = 0; i < met.other.length; i++) known[met.own[i]][met.other[i]] = -1;
    return targets;
  };
}
