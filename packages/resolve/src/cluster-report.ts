import type { Clusters } from './agglomerate.ts';
import type { AttachPrior } from './attach.ts';
import type { ScoredPairs } from './meetings.ts';
import { type PairScorer, pairScorer, type ScorerData } from './pair-scorer.ts';
import { fixedPoint, type Scorer } from './scorer.ts';
import { shareable } from './shareable.ts';
import type { Team } from './team.ts';

/** How sure each record of one cluster is, in canonical indexes. */
export interface ClusterBelief {
  readonly members: readonly number[];
  /** Posterior that the member belongs to the rest, parallel to `members`. */
  readonly belief: Float64Array;
  /** Mean over pairs of the weaker member's posterior. */
  readonly precision: number;
}

/** Clusters of two records or more as plain data: what threads share. */
export interface BeliefInput {
  readonly scorer: ScorerData;
  readonly pairs: Pick<ScoredPairs, 'start' | 'partner' | 'pattern'>;
  readonly clusterOf: Int32Array;
  readonly prior: AttachPrior;
  /** Members of cluster c: members[from[c]] .. members[from[c + 1] - 1]. */
  readonly members: Uint32Array;
  readonly from: Uint32Array;
  /** Clusters of part p: bounds[p] .. bounds[p + 1] - 1. */
  readonly bounds: Uint32Array;
  /** Out, by place in `members`. */
  readonly belief: Float64Array;
  /** Out, by cluster. */
  readonly precision: Float64Array;
}

const profileShare = 0.8;
const membersMax = 60;
const membersPerPart = 2048;

/**
 * Asks of every member: what if it had come alone to the rest of its cluster? Large clusters are sampled. The other
 * threads begin at once; the function given helps them and waits.
 */
export function clusterBeliefs(
  { clusterOf, members: lists }: Clusters,
  { start, partner, pattern }: ScoredPairs,
  scorer: Scorer,
  prior: AttachPrior,
  team: Team,
): () => ClusterBelief[] {
  const held = lists.filter((list): list is number[] => list !== null && list.length > 1);
  const { members, from, bounds } = flatClusters(held);
  const belief = shareable(new Float64Array(members.length));
  const precision = shareable(new Float64Array(held.length));
  const pairs = { start: shareable(start), partner: shareable(partner), pattern: shareable(pattern) };
  const input = { scorer: scorer.data(), pairs, clusterOf: shareable(clusterOf), prior, members, from, bounds };
  const judged = team.begin('beliefs', { ...input, belief, precision }, bounds.length - 1);
  return () => {
    judged();
    return held.map((list, c) => ({
      members: list,
      belief: belief.subarray(from[c], from[c + 1]),
      precision: precision[c],
    }));
  };
}

function flatClusters(held: readonly (readonly number[])[]): Pick<BeliefInput, 'members' | 'from' | 'bounds'> {
  const from = shareable(new Uint32Array(held.length + 1));
  const bounds = [0];
  let begun = 0;
  held.forEach(({ length }, c) => {
    from[c + 1] = from[c] + length;
    if (from[c + 1] - begun < membersPerPart && c < held.length - 1) return;
    bounds.push(c + 1);
    begun = from[c + 1];
  });
  const members = shareable(new Uint32Array(from[held.length]));
  held.forEach((list, c) => {
    members.set(list, from[c]);
  });
  return { members, from, bounds: shareable(Uint32Array.from(bounds)) };
}

/** How sure the records of the clusters of a part are. */
export function beliefsOfPart(input: BeliefInput): (part: number) => void {
  const { members, from, bounds, belief, precision } = input;
  const scorer = pairScorer(input.scorer);
  const patterns = new PatternsWithin(input, scorer);
  const sums = new Float64Array(scorer.width);
  return (part) => {
    for (let c = bounds[part]; c < bounds[part + 1]; c++) {
      const own = belief.subarray(from[c], from[c + 1]);
      judge(members.subarray(from[c], from[c + 1]), own, { patterns, scorer, sums, prior: input.prior });
      precision[c] = meanOfWeaker(own);
    }
  };
}

/** Patterns within a cluster: those that were compared are known, each other one is compared once. */
class PatternsWithin {
  readonly #input: BeliefInput;
  readonly #scorer: PairScorer;
  readonly #place: Uint32Array;
  #known = new Int32Array(64);
  #sorted = new Uint32Array(0);
  #width = 0;
  constructor(input: BeliefInput, scorer: PairScorer) {
    this.#input = input;
    this.#scorer = scorer;
    this.#place = new Uint32Array(input.clusterOf.length);
  }
  /** Begins with the records of a cluster, in rising order. */
  begin(sorted: Uint32Array<ArrayBuffer>): void {
    const width = Math.min(sorted.length, membersMax + 1);
    const room = sorted.length * width;
    this.#sorted = sorted;
    this.#width = width;
    if (this.#known.length < room) this.#known = new Int32Array(2 * room);
    this.#known.fill(-1, 0, room);
    for (let i = 0; i < sorted.length; i++) this.#place[sorted[i]] = i;
    for (let x = 0; x < sorted.length; x++) this.#takeKnown(x, sorted[x]);
  }
  #takeKnown(x: number, a: number): void {
    const { clusterOf, pairs } = this.#input;
    const { start, partner, pattern } = pairs;
    const known = this.#known;
    const place = this.#place;
    const width = this.#width;
    const cluster = clusterOf[a];
    for (let k = start[a]; k < start[a + 1]; k++) {
      const b = partner[k];
      if (clusterOf[b] === cluster && place[b] < width) known[x * width + place[b]] = pattern[k];
    }
  }
  /** The pattern of two records by their places, of which one is early enough. */
  of(x: number, y: number): number {
    const late = Math.max(x, y);
    const early = Math.min(x, y);
    const at = late * this.#width + early;
    const known = this.#known[at];
    if (known >= 0) return known;
    const found = this.#scorer.patterns.of(this.#sorted[late], this.#sorted[early]);
    this.#known[at] = found;
    return found;
  }
}

interface Judging {
  readonly patterns: PatternsWithin;
  readonly scorer: PairScorer;
  /** Scratch. */
  readonly sums: Float64Array;
  readonly prior: AttachPrior;
}

function judge(members: Uint32Array, belief: Float64Array, { patterns, scorer, sums, prior }: Judging): void {
  const sorted = members.slice().sort();
  patterns.begin(sorted);
  const rest = Math.min(membersMax, members.length - 1);
  for (let i = 0; i < members.length; i++) {
    const own = sorted.indexOf(members[i]);
    sums.fill(0);
    for (let other = 0, added = 0; added < rest; other++) {
      if (other === own) continue;
      added++;
      scorer.add(patterns.of(own, other), sums, 0);
    }
    const bits = scorer.scoreOf(sums, 0, profileShare) / fixedPoint;
    belief[i] =
      members.length === 2
        ? tempered(2 ** Math.min(60, bits))
        : joined(2 ** Math.min(60, bits - scorer.priorBits), rest, prior);
  }
}

/** Mean over pairs of the weaker belief. */
function meanOfWeaker(belief: Float64Array): number {
  let sum = 0;
  let pairs = 0;
  const rising = belief.slice().sort();
  for (let i = 0; i < rising.length; i++) {
    const weight = rising.length - 1 - i;
    sum += rising[i] * weight;
    pairs += weight;
  }
  return pairs === 0 ? 1 : sum / pairs;
}

function joined(ratio: number, size: number, prior: AttachPrior): number {
  const seat = (Math.max(0, size - prior.discount) / prior.records) * ratio;
  const alone = Math.max(prior.trueShare, 1e-9);
  return tempered(seat / alone);
}

const trust = 0.6;

/** Probability of odds whose logarithm counts by `trust` alone: fields of one pair err together more than the model says. */
function tempered(odds: number): number {
  const less = odds ** trust;
  return less / (1 + less);
}
