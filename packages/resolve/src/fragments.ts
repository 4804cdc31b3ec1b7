import type { Clusters } from './agglomerate.ts';
import { filled } from './filled.ts';
import { flatMembers } from './flat-members.ts';
import { asFragment, asHome, type Meetings, meetingsOf, type ScoredPairs } from './meetings.ts';
import {
  allNearTwins,
  byNameAlone,
  choosesOfTwo,
  enoughEvidence,
  establishedSize,
  type MergeRules,
  mayBeInTurn,
  numbersAreInTurn,
  saysTooLittle,
} from './merge-rules.ts';
import { type PairScorer, pairScorer, type ScorerData } from './pair-scorer.ts';
import { fixedPoint, type Scorer } from './scorer.ts';
import { shareable } from './shareable.ts';
import { alone, type Team } from './team.ts';

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
  const role = rolesInMeetings(size, clusters);
  const meetings = meetingsOf(pairs, { role, scores: scorer.scores(), least: hopelessScore }, clusters, team);
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

/** By record whether its cluster is a fragment of this size or one that may take fragments in; 0 neither. */
function rolesInMeetings(size: number, { clusterOf, members }: Clusters): Uint8Array {
  const leastHome = size === 1 ? 2 : establishedSize;
  const ofCluster = filled(new Uint8Array(members.length), (cluster) => {
    const records = members[cluster]?.length ?? 0;
    return records === size ? asFragment : records >= leastHome ? asHome : 0;
  });
  return filled(new Uint8Array(clusterOf.length), (record) => ofCluster[clusterOf[record]]);
}

/** Evaluates the fragments of a part. */
export function fragmentsOfPart(input: FragmentInput): (part: number) => Fragment[] {
  const finder = new TargetFinder(input);
  return (part) => finder.ofPart(part);
}

/** Evaluates a fragment beside each of its homes; a pair that speaks clearly against rules a home out. */
class TargetFinder {
  readonly #input: FragmentInput;
  readonly #scorer: PairScorer;
  readonly #sums: Float64Array;
  /** By place of a record in the fragment and by other record the pattern of the two, -1 where it is not known. */
  readonly #known: readonly Int32Array[];
  /** By cluster its earliest record, -1 while nobody has asked. */
  readonly #earliest: Int32Array;

  constructor(input: FragmentInput) {
    this.#input = input;
    this.#scorer = pairScorer(input.scorer);
    this.#sums = new Float64Array(this.#scorer.width);
    this.#known = Array.from({ length: input.size }, () => new Int32Array(input.clusterOf.length).fill(-1));
    this.#earliest = new Int32Array(input.first.length).fill(-1);
  }
  ofPart(part: number): Fragment[] {
    const { fragments, bounds } = this.#input;
    const found: Fragment[] = [];
    for (let f = bounds[part]; f < bounds[part + 1]; f++)
      found.push({ cluster: fragments[f], targets: this.#targets(fragments[f]) });
    return found;
  }
  /** The clusters that a fragment meets, by their earliest records. */
  #homes(fragment: number): number[] {
    const { from, other, clusterOf } = this.#input;
    const homes = new Set<number>();
    for (let k = from[fragment]; k < from[fragment + 1]; k++) homes.add(clusterOf[other[k]]);
    return [...homes].sort((x, y) => this.#earliestOf(x) - this.#earliestOf(y));
  }
  #earliestOf(cluster: number): number {
    const { members, first } = this.#input;
    if (this.#earliest[cluster] < 0) {
      let earliest = members[first[cluster]];
      for (let k = first[cluster] + 1; k < first[cluster + 1]; k++) earliest = Math.min(earliest, members[k]);
      this.#earliest[cluster] = earliest;
    }
    return this.#earliest[cluster];
  }
  #targets(fragment: number): Target[] {
    const { from, own, other, pattern } = this.#input;
    const known = this.#known;
    for (let k = from[fragment]; k < from[fragment + 1]; k++) known[own[k]][other[k]] = pattern[k];
    const targets: Target[] = [];
    for (const home of this.#homes(fragment)) {
      const target = this.#target(fragment, home);
      if (target) targets.push(target);
    }
    for (let k = from[fragment]; k < from[fragment + 1]; k++) known[own[k]][other[k]] = -1;
    return targets;
  }
  #target(fragment: number, cluster: number): Target | null {
    const { rules, members, first } = this.#input;
    const scorer = this.#scorer;
    const own = members.subarray(first[fragment], first[fragment + 1]);
    const home = members.subarray(first[cluster], first[cluster + 1]);
    if (!addPairs(scorer, own, home, this.#known, this.#sums)) return null;
    const verdict = scorer.evaluate(this.#sums, 0, profileShare);
    return {
      cluster,
      size: home.length,
      ratio: 2 ** Math.min(60, verdict.score / fixedPoint - scorer.priorBits),
      allowed:
        (enoughEvidence(rules, verdict, home.length, verdict.score) ||
          (mayBeInTurn(rules, verdict, home.length) && numbersAreInTurn(rules, own, home))) &&
        !allNearTwins(rules, own, home) &&
        !choosesOfTwo(rules, verdict, own, home) &&
        !saysTooLittle(rules, verdict, verdict.score, own, home),
      byName: byNameAlone(rules, verdict) && home.length >= establishedSize,
    };
  }
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
