import type { Clusters } from './agglomerate.ts';
import { missing } from './comparison.ts';
import type { Learnt } from './learn.ts';
import type { NameComparison } from './name-comparison.ts';
import type { CandidateReason } from './resolution.ts';
import { fixedPoint } from './scorer.ts';

/** A pair for a human to judge, in canonical indexes. */
export interface OpenPair {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  readonly reason: CandidateReason;
}

const bitsMin = -4;
const sameNameBitsMin = -14;

/**
 * Pairs of different clusters that may be one person: the best pair of every two clusters, where its odds are better
 * than one in seventeen, or where the full names agree and nothing speaks clearly against.
 */
export function openPairs(
  learnt: Learnt,
  clusters: Clusters,
  cannotLink: readonly (readonly [number, number])[],
): OpenPair[] {
  const best = new BestPairs(learnt, clusters, cannotLink);
  const { start } = learnt.pairs;
  for (let a = 0; a + 1 < start.length; a++) best.addOf(a, start[a], start[a + 1]);
  return best.pairs().sort((p, q) => q.bits - p.bits || p.a - q.a || p.b - q.b);
}

class BestPairs {
  readonly #learnt: Learnt;
  readonly #clusters: Clusters;
  readonly #best = new Map<number, OpenPair>();
  readonly #judged: ReadonlySet<number>;
  readonly #scores: Int32Array;
  readonly #reasons = new Map<number, CandidateReason | null>();
  constructor(learnt: Learnt, clusters: Clusters, cannotLink: readonly (readonly [number, number])[]) {
    const count = clusters.clusterOf.length;
    this.#learnt = learnt;
    this.#clusters = clusters;
    this.#judged = new Set(cannotLink.map(([a, b]) => Math.max(a, b) * count + Math.min(a, b)));
    this.#scores = learnt.scorer.scores();
  }
  pairs(): OpenPair[] {
    return [...this.#best.values()];
  }
  /** Takes the pairs of a record, those from `from` to `to` - 1. */
  addOf(a: number, from: number, to: number): void {
    const { pairs, pairPattern } = this.#learnt;
    const { clusterOf } = this.#clusters;
    const scores = this.#scores;
    const { partner } = pairs;
    for (let k = from; k < to; k++) {
      if (scores[pairPattern[k]] < sameNameBitsMin * fixedPoint) continue;
      if (clusterOf[a] !== clusterOf[partner[k]]) this.#add(a, partner[k], pairPattern[k]);
    }
  }
  #add(a: number, b: number, pattern: number): void {
    const reason = this.#reasonOf(pattern);
    if (reason === null) return;
    const { clusterOf } = this.#clusters;
    const count = clusterOf.length;
    const x = clusterOf[a];
    const y = clusterOf[b];
    const bits = this.#scores[pattern] / fixedPoint;
    const key = x > y ? x * count + y : y * count + x;
    const known = this.#best.get(key);
    if (known && known.bits >= bits) return;
    const found = this.#judged.has(a * count + b)
      ? 'judged_different'
      : reason === 'cluster_contradicts' && !contradicts(this.#clusters, x, y)
        ? 'below_threshold'
        : reason;
    this.#best.set(key, { a, b, bits, reason: found });
  }
  #reasonOf(pattern: number): CandidateReason | null {
    let reason = this.#reasons.get(pattern);
    if (reason === undefined) {
      reason = reasonOf(this.#learnt, pattern);
      this.#reasons.set(pattern, reason);
    }
    return reason;
  }
}

function contradicts(clusters: Clusters, x: number, y: number): boolean {
  return Math.max(clusters.members[x]?.length ?? 0, clusters.members[y]?.length ?? 0) > 1;
}

/** Why a pair that was not joined may be one person, given its pattern; null where its odds are worse than that. */
export function reasonOf(learnt: Learnt, pattern: number): CandidateReason | null {
  const { scorer } = learnt;
  const { patterns } = scorer;
  const bits = scorer.score(pattern) / fixedPoint;
  const nameAt = patterns.comparisons.findIndex((c) => c.kind === 'name');
  const nameLevel = nameAt < 0 ? missing : patterns.level(pattern, nameAt);
  const name = nameAt < 0 ? null : (patterns.comparisons[nameAt] as NameComparison);
  const sameName =
    name !== null &&
    nameLevel !== missing &&
    ['none', 'one_sided'].includes(name.leftoverOf(nameLevel)) &&
    name.bandOf(nameLevel) >= 2;
  if (bits < bitsMin && !(sameName && bits >= sameNameBitsMin)) return null;
  const held = patterns.comparisons.filter((c, f) => c.kind !== 'name' && patterns.level(pattern, f) !== missing);
  if (held.length === 0) return 'name_only';
  const evidence = scorer.evidence(pattern);
  if (evidence < 0.5) return sameName ? 'name_only' : 'below_threshold';
  if (held.every((c) => c.shareable)) return 'household_evidence_only';
  const own = learnt.personal.some(
    (personal, f) =>
      personal &&
      patterns.level(pattern, f) !== missing &&
      patterns.level(pattern, f) < patterns.comparisons[f].equalLevels,
  );
  if (!own) return 'no_personal_evidence';
  return bits >= 2 ? 'cluster_contradicts' : 'below_threshold';
}
