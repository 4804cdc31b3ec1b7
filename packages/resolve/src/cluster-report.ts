import { addCrossPairs, type Clusters } from './agglomerate.ts';
import type { AttachPrior } from './attach.ts';
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
export function clusterBeliefs(clusters: Clusters, scorer: Scorer, prior: AttachPrior): ClusterBelief[] {
  const beliefs: ClusterBelief[] = [];
  for (const members of clusters.members)
    if (members && members.length > 1) beliefs.push(beliefOf(members, scorer, prior));
  return beliefs;
}

function beliefOf(members: readonly number[], scorer: Scorer, prior: AttachPrior): ClusterBelief {
  const belief = new Float64Array(members.length);
  const sums = new Float64Array(scorer.width);
  const sorted = [...members].sort((x, y) => x - y);
  members.forEach((record, i) => {
    sums.fill(0);
    const rest = sorted.filter((other) => other !== record).slice(0, membersMax);
    addCrossPairs(scorer, [record], rest, sums, 0);
    const verdict = scorer.evaluate(sums, 0, profileShare);
    const bits = verdict.score / fixedPoint;
    belief[i] =
      members.length === 2
        ? tempered(2 ** Math.min(60, bits))
        : joined(2 ** Math.min(60, bits - scorer.priorBits), rest.length, prior);
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
