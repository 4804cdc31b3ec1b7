import type { Clusters } from './agglomerate.ts';
import type { CandidatePairs } from './blocking.ts';
import { allNearTwins, byNameAlone, enoughEvidence, establishedSize, type MergeRules } from './merge-rules.ts';
import { type PairScorer, pairScorer, type ScorerData } from './pair-scorer.ts';
import { fixedPoint, type Scorer } from './scorer.ts';
import { shareable } from './shareable.ts';
import { alone, type Team } from './team.ts';

/** Candidate pairs with the pattern of each, in the order of `partner`. */
export interface ScoredPairs extends Pick<CandidatePairs, 'start' | 'partner'> {
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

/** Fragments and what they meet as plain data: what threads share. */
export interface FragmentInput extends Meetings {
  readonly scorer: ScorerData;
  readonly rules: MergeRules;
  readonly size: number;
  readonly clusterOf: Int32Array;
  /** Members of cluster c: members[first[c]] .. members[first[c + 1] - 1]. */
  readonly members: Uint32Array;
  readonly first: Uint32Array;
  /** The clusters that are fragments, and those of part p: bounds[p] .. bounds[p + 1] - 1. */
  readonly fragments: Uint32Array;
  readonly bounds: Uint32Array;
}

const meetingsPerPart = 8192;

/** Finds the clusters of `size` records, and evaluates the larger clusters that each meets, on all threads. */
export function findFragments(
  size: number,
  clusters: Clusters,
  pairs: ScoredPairs,
  scorer: Scorer,
  rules: MergeRules,
  team: Team,
): Fragment[] {
  const { clusterOf } = clusters;
  const meetings = meetingsOf(size, clusters, pairs, scorer);
  const { members, first } = flatMembers(clusters.members);
  const { fragments, bounds } = partsOf(size, first, meetings.from);
  const input: FragmentInput = {
    ...meetings,
    scorer: scorer.data(),
    rules,
    size,
    clusterOf: shareable(clusterOf),
    members,
    first,
    fragments,
    bounds,
  };
  // a test of near twins is a function, which other threads cannot be given; no large file has one
  return (rules.nearTwins === null ? team : alone).run('fragments', input, bounds.length - 1).flat();
}

function flatMembers(lists: Clusters['members']): { members: Uint32Array; first: Uint32Array } {
  const first = shareable(new Uint32Array(lists.length + 1));
  for (let cluster = 0; cluster < lists.length; cluster++)
    first[cluster + 1] = first[cluster] + (lists[cluster]?.length ?? 0);
  const members = shareable(new Uint32Array(first[lists.length]));
  for (let cluster = 0; cluster < lists.length; cluster++) {
    const list = lists[cluster];
    if (list) members.set(list, first[cluster]);
  }
  return { members, first };
}

function partsOf(size: number, first: Uint32Array, from: Uint32Array): { fragments: Uint32Array; bounds: Uint32Array } {
  const fragments: number[] = [];
  const bounds = [0];
  let begun = 0;
  for (let cluster = 0; cluster + 1 < first.length; cluster++) {
    if (first[cluster + 1] - first[cluster] !== size) continue;
    fragments.push(cluster);
    if (from[cluster + 1] - begun < meetingsPerPart) continue;
    bounds.push(fragments.length);
    begun = from[cluster + 1];
  }
  if (bounds[bounds.length - 1] < fragments.length) bounds.push(fragments.length);
  return { fragments: shareable(Uint32Array.from(fragments)), bounds: shareable(Uint32Array.from(bounds)) };
}

/** Pairs of a fragment's records and records of homes that are not hopeless; those of cluster c from from[c] on. */
interface Meetings {
  readonly from: Uint32Array;
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
): Meetings {
  const leastHome = size === 1 ? 2 : establishedSize;
  const sizes = Uint32Array.from(members, (list) => list?.length ?? 0);
  const scores = scorer.scores();
  const from = shareable(new Uint32Array(members.length + 1));
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
  const own = shareable(new Uint8Array(from[members.length]));
  const other = shareable(new Uint32Array(own.length));
  const held = shareable(new Uint32Array(own.length));
  const fill = from.slice();
  visit((left, record, home, pair) => {
    const at = fill[left]++;
    own[at] = members[left]?.[0] === record ? 0 : 1;
    other[at] = home;
    held[at] = pair;
  });
  return { from, own, other, pattern: held };
}

/** Evaluates the fragments of a part. */
export function fragmentsOfPart(input: FragmentInput): (part: number) => Fragment[] {
  const { clusterOf, members, first, fragments, bounds, from, other } = input;
  const evaluate = targetEvaluator(input);
  const earliest = new Int32Array(first.length).fill(-1);
  const earliestOf = (cluster: number): number => {
    if (earliest[cluster] < 0)
      earliest[cluster] = members.subarray(first[cluster], first[cluster + 1]).reduce((x, y) => Math.min(x, y));
    return earliest[cluster];
  };
  return (part) => {
    const found: Fragment[] = [];
    for (let f = bounds[part]; f < bounds[part + 1]; f++) {
      const cluster = fragments[f];
      const homes = new Set<number>();
      for (let k = from[cluster]; k < from[cluster + 1]; k++) homes.add(clusterOf[other[k]]);
      const ordered = [...homes].sort((x, y) => earliestOf(x) - earliestOf(y));
      found.push({ cluster, targets: evaluate(cluster, ordered) });
    }
    return found;
  };
}

type EvaluateTargets = (fragment: number, homes: readonly number[]) => Target[];

/** Evaluates a fragment beside each of its homes; a pair that speaks clearly against rules a home out. */
function targetEvaluator(input: FragmentInput): EvaluateTargets {
  const { rules, size, members, first, from, own: ownAt, other, pattern: met } = input;
  const scorer = pairScorer(input.scorer);
  const sums = new Float64Array(scorer.width);
  const known = Array.from({ length: size }, () => new Int32Array(input.clusterOf.length).fill(-1));
  const membersOf = (cluster: number): Uint32Array => members.subarray(first[cluster], first[cluster + 1]);
  return (fragment, homes) => {
    const own = membersOf(fragment);
    for (let k = from[fragment]; k < from[fragment + 1]; k++) known[ownAt[k]][other[k]] = met[k];
    const targets: Target[] = [];
    for (const cluster of homes) {
      const home = membersOf(cluster);
      if (!addPairs(scorer, own, home, known, sums)) continue;
      const verdict = scorer.evaluate(sums, 0, profileShare);
      targets.push({
        cluster,
        size: home.length,
        ratio: 2 ** Math.min(60, verdict.score / fixedPoint - scorer.priorBits),
        allowed: enoughEvidence(rules, verdict, home.length) && !allNearTwins(rules, own, home),
        byName: byNameAlone(rules, verdict) && home.length >= establishedSize,
      });
    }
    for (let k = from[fragment]; k < from[fragment + 1]; k++) known[ownAt[k]][other[k]] = -1;
    return targets;
  };
}

/** Sums the pairs of a fragment and a home, of which some are known; false where one speaks clearly against. */
function addPairs(
  scorer: PairScorer,
  own: Uint32Array,
  home: Uint32Array,
  known: readonly Int32Array[],
  sums: Float64Array,
): boolean {
  const { patterns } = scorer;
  sums.fill(0);
  for (let i = 0; i < own.length; i++) {
    const a = own[i];
    for (let j = 0; j < home.length; j++) {
      const b = home[j];
      const held = known[i][b];
      const pattern = held >= 0 ? held : a > b ? patterns.of(a, b) : patterns.of(b, a);
      if (scorer.total(pattern) < vetoBits) return false;
      scorer.add(pattern, sums, 0);
    }
  }
  return true;
}
