import type { Clusters } from './agglomerate.ts';
import type { AttachPrior } from './attach.ts';
import type { ScoredPairs } from './fragments.ts';
import { fixedPoint, type Scorer } from './scorer.ts';

/** How sure each record of one cluster is, in canonical indexes. */
export interface ClusterBelief {
  readonly members: readonly number[];
  /** Posterior that the member belongs to the rest, parallel to `members`. */
  readonly belief: Float64Array;
  /** Mean over pairs of the weaker member's posterior. */
  readonly precision: number;
}

const profileShare = 0.8;
const membersMax = 60;

/** Asks of every member: what if it had come alone to the rest of its cluster? Large clusters are sampled. */
export function clusterBeliefs(
  clusters: Clusters,
  pairs: ScoredPairs,
  scorer: Scorer,
  prior: AttachPrior,
): ClusterBelief[] {
  const patternsOf = patternsWithin(clusters, pairs, scorer);
  const beliefs: ClusterBelief[] = [];
  for (const members of clusters.members)
    if (members && members.length > 1) beliefs.push(beliefOf(members, patternsOf, scorer, prior));
  return beliefs;
}

/** The pattern of two records of one cluster by their places in its sorted records, of which one is early enough. */
type PatternsWithin = (sorted: readonly number[]) => (x: number, y: number) => number;

/** Patterns within a cluster: those that were compared are known, each other one is compared once. */
function patternsWithin(
  { clusterOf }: Clusters,
  { start, partner, pattern }: ScoredPairs,
  scorer: Scorer,
): PatternsWithin {
  const place = new Uint32Array(clusterOf.length);
  let known = new Int32Array(64);
  return (sorted) => {
    const width = Math.min(sorted.length, membersMax + 1);
    const room = sorted.length * width;
    if (known.length < room) known = new Int32Array(2 * room);
    known.fill(-1, 0, room);
    sorted.forEach((record, i) => {
      place[record] = i;
    });
    sorted.forEach((a, x) => {
      for (let k = start[a]; k < start[a + 1]; k++)
        if (clusterOf[partner[k]] === clusterOf[a] && place[partner[k]] < width)
          known[x * width + place[partner[k]]] = pattern[k];
    });
    return (x, y) => {
      const late = Math.max(x, y);
      const early = Math.min(x, y);
      const at = late * width + early;
      if (known[at] < 0) known[at] = scorer.patterns.of(sorted[late], sorted[early]);
      return known[at];
    };
  };
}

function beliefOf(
  members: readonly number[],
  patternsOf: PatternsWithin,
  scorer: Scorer,
  prior: AttachPrior,
): ClusterBelief {
  const belief = new Float64Array(members.length);
  const { width } = scorer;
  const sums = new Float64Array(width);
  const sorted = [...members].sort((x, y) => x - y);
  const patternOf = patternsOf(sorted);
  members.forEach((record, i) => {
    const own = sorted.indexOf(record);
    const rest = Math.min(membersMax, members.length - 1);
    sums.fill(0);
    for (let other = 0, added = 0; added < rest; other++) {
      if (other === own) continue;
      added++;
      const from = scorer.offsetOf(patternOf(own, other));
      const vectors = scorer.vectors();
      for (let v = 0; v < width; v++) sums[v] += vectors[from + v];
    }
    const verdict = scorer.evaluate(sums, 0, profileShare);
    const bits = verdict.score / fixedPoint;
    belief[i] =
      members.length === 2
        ? tempered(2 ** Math.min(60, bits))
        : joined(2 ** Math.min(60, bits - scorer.priorBits), rest, prior);
  });
  let sum = 0;
  let pairs = 0;
  const rising = [...belief].sort((x, y) => x - y);
  rising.forEach((value, i) => {
    const weight = rising.length - 1 - i;
    sum += value * weight;
    pairs += weight;
  });
  return { members, belief, precision: pairs === 0 ? 1 : sum / pairs };
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
