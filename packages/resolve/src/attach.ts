import type { Clusters } from './agglomerate.ts';
import { type Fragment, findFragments, type Target } from './fragments.ts';
import type { ScoredPairs } from './meetings.ts';
import type { MergeRules } from './merge-rules.ts';
import type { Scorer } from './scorer.ts';
import type { Team } from './team.ts';

/** Numbers of the attachment prior, learnt from a file or frozen in a model. */
export interface AttachPrior {
  /** Share of all records that are true fragments of this size (for size 1: persons with one record). */
  readonly trueShare: number;
  /** True fragments over persons: the discount of a cluster's size. */
  readonly discount: number;
  /** Clusters by size. */
  readonly sizes: readonly number[];
  readonly records: number;
}

export interface Attached {
  readonly prior: AttachPrior;
  readonly attached: number;
  /** Records that were attached by their name alone. */
  readonly byName: readonly number[];
}

/** The prior of a frozen model, where there is one, and threads. */
export interface AttachRun {
  readonly frozen: AttachPrior | null;
  readonly team: Team;
}

const learnRounds = 30;

/**
 * Attaches left-over fragments (clusters of `size` records) to clusters by their posterior, normalised over all
 * clusters that they meet and over standing alone. Of several records with nothing but a name that ask for one person
 * none is attached: they may be namesakes, unless the file shows that it has next to none. Prior: the smaller of (n - d) / N and Good-Turing's estimate.
 */
export function attachFragments(
  size: number,
  clusters: Clusters,
  pairs: ScoredPairs,
  scorer: Scorer,
  rules: MergeRules,
  { frozen, team }: AttachRun,
): Attached {
  const fragments = findFragments(size, clusters, pairs, scorer, rules, team);
  const prior = frozen ?? learnPrior(size, fragments, clusters);
  const threshold = 0.6 + 0.3 * Math.min(1, prior.trueShare);
  const weigh = priorOf(size, prior);
  let attached = 0;
  const byName: number[] = [];
  const choices = fragments.map((fragment) => bestTarget(fragment, weigh, prior.trueShare));
  const claims = new Map<number, number>();
  for (const { target, probability } of choices)
    if (target?.byName && probability >= threshold) claims.set(target.cluster, (claims.get(target.cluster) ?? 0) + 1);
  for (const { fragment, target, probability } of choices) {
    if (!target) continue;
    const alone = claims.get(target.cluster) === 1 || rules.noNamesakes;
    if (!target.allowed && !(target.byName && alone)) continue;
    const members = clusters.members[fragment.cluster];
    const home = clusters.members[target.cluster];
    if (!members || !home) continue;
    if (probability >= threshold && !forbidden(rules, members, home)) {
      for (const record of members) {
        home.push(record);
        clusters.clusterOf[record] = target.cluster;
      }
      clusters.members[fragment.cluster] = null;
      if (!target.allowed) byName.push(...members);
      attached++;
    }
  }
  return { prior, attached, byName };
}

function forbidden(rules: MergeRules, left: readonly number[], right: readonly number[]): boolean {
  return rules.cannotLink.some(
    ([a, b]) => (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)),
  );
}

/** EM over the fragments: how many of them are persons of their own. */
function learnPrior(size: number, fragments: readonly Fragment[], clusters: Clusters): AttachPrior {
  const records = clusters.clusterOf.length;
  const sizes: number[] = [];
  let homes = 0;
  for (const members of clusters.members) {
    if (!members || members.length <= size) continue;
    homes++;
    sizes[members.length] = (sizes[members.length] ?? 0) + 1;
  }
  const counts = Array.from(sizes, (count) => count ?? 0);
  const targets = flatTargets(fragments);
  let trueFragments = Math.max(0.5, fragments.length * 0.5);
  let prior: AttachPrior = { trueShare: 0, discount: 0, sizes: counts, records };
  for (let round = 0; round < learnRounds; round++) {
    counts[size] = trueFragments;
    prior = {
      trueShare: (trueFragments * size) / records,
      discount: trueFragments / (homes + trueFragments),
      sizes: counts,
      records,
    };
    const weigh = priorOf(size, prior);
    const weight = Float64Array.from(counts, (_, homeSize) => (homeSize > size ? weigh(homeSize) : 0));
    trueFragments = Math.max(0.01, expectedAlone(targets, weight, prior.trueShare));
  }
  return { ...prior, sizes: [...counts] };
}

/** How many fragments stand for persons of their own, by the weight of homes of each size. */
function expectedAlone({ start, homeSize, ratio }: FlatTargets, weight: Float64Array, trueShare: number): number {
  let alone = 0;
  for (let f = 0; f + 1 < start.length; f++) {
    let all = trueShare;
    for (let t = start[f]; t < start[f + 1]; t++) all += weight[homeSize[t]] * ratio[t];
    alone += trueShare / all;
  }
  return alone;
}

/** Targets of fragment f: start[f] .. start[f + 1] - 1. */
interface FlatTargets {
  readonly start: Uint32Array;
  readonly homeSize: Uint32Array;
  readonly ratio: Float64Array;
}

function flatTargets(fragments: readonly Fragment[]): FlatTargets {
  const start = new Uint32Array(fragments.length + 1);
  fragments.forEach(({ targets }, f) => {
    start[f + 1] = start[f] + targets.length;
  });
  const homeSize = new Uint32Array(start[fragments.length]);
  const ratio = new Float64Array(homeSize.length);
  fragments.forEach(({ targets }, f) => {
    targets.forEach((target, t) => {
      homeSize[start[f] + t] = target.size;
      ratio[start[f] + t] = target.ratio;
    });
  });
  return { start, homeSize, ratio };
}

function priorOf(size: number, prior: AttachPrior): (homeSize: number) => number {
  const { sizes } = prior;
  const smooth = (n: number): number => {
    const reach = Math.floor(n / 3);
    let sum = 0;
    for (let k = n - reach; k <= n + reach; k++) sum += k > size ? (sizes[k] ?? 0) : 0;
    return Math.max(sum / (2 * reach + 1), 1e-3);
  };
  const fragments = Math.max(sizes[size] ?? 0, 1e-3);
  const known = new Map<number, number>();
  return (homeSize) => {
    let weight = known.get(homeSize);
    if (weight === undefined) {
      const seated = Math.max(0, homeSize - prior.discount) / prior.records;
      const goodTuring = (choose(homeSize + size, size) * smooth(homeSize + size)) / (smooth(homeSize) * fragments);
      weight = Math.min(seated, goodTuring);
      known.set(homeSize, weight);
    }
    return weight;
  };
}

function choose(n: number, k: number): number {
  return k === 1 ? n : (n * (n - 1)) / 2;
}

function bestTarget(
  fragment: Fragment,
  weigh: (size: number) => number,
  alone: number,
): { fragment: Fragment; target: Target | null; probability: number } {
  let all = alone;
  let best: Target | null = null;
  let bestShare = 0;
  for (const target of fragment.targets) {
    const share = weigh(target.size) * target.ratio;
    all += share;
    if (share > bestShare) {
      bestShare = share;
      best = target;
    }
  }
  return { fragment, target: best, probability: all === 0 ? 0 : bestShare / all };
}
