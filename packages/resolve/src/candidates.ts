import type { Clusters } from './agglomerate.ts';
import { missing } from './comparison.ts';
import { filled } from './filled.ts';
import type { Learnt } from './learn.ts';
import type { NameComparison } from './name-comparison.ts';
import { isWhole } from './name-kernel.ts';
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
  readonly #reasonOf: (pattern: number) => CandidateReason | null;
  /** By pattern: 0 not asked yet, 1 no candidate, else 2 + its place in `reasons`. */
  readonly #asked: Uint8Array;
  constructor(learnt: Learnt, clusters: Clusters, cannotLink: readonly (readonly [number, number])[]) {
    const count = clusters.clusterOf.length;
    this.#learnt = learnt;
    this.#clusters = clusters;
    this.#judged = new Set(cannotLink.map(([a, b]) => Math.max(a, b) * count + Math.min(a, b)));
    this.#scores = learnt.scorer.scores();
    this.#reasonOf = reasonsOf(learnt);
    this.#asked = filled(new Uint8Array(this.#scores.length), (pattern) =>
      this.#scores[pattern] < sameNameBitsMin * fixedPoint ? noCandidate : 0,
    );
  }
  pairs(): OpenPair[] {
    return [...this.#best.values()];
  }
  /** Takes the pairs of a record, those from `from` to `to` - 1. */
  addOf(a: number, from: number, to: number): void {
    const { pairs, pairPattern } = this.#learnt;
    const { clusterOf } = this.#clusters;
    const asked = this.#asked;
    const { partner } = pairs;
    const own = clusterOf[a];
    for (let k = from; k < to; k++) {
      const pattern = pairPattern[k];
      if (asked[pattern] !== noCandidate && clusterOf[partner[k]] !== own) this.#add(a, partner[k], pattern);
    }
  }
  #add(a: number, b: number, pattern: number): void {
    const reason = this.#reason(pattern);
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
  #reason(pattern: number): CandidateReason | null {
    if (this.#asked[pattern] === 0) {
      const reason = this.#reasonOf(pattern);
      this.#asked[pattern] = reason === null ? noCandidate : 2 + reasons.indexOf(reason);
    }
    return this.#asked[pattern] === noCandidate ? null : reasons[this.#asked[pattern] - 2];
  }
}

const noCandidate = 1;
const reasons: readonly CandidateReason[] = [
  'name_only',
  'household_evidence_only',
  'no_personal_evidence',
  'below_threshold',
  'cluster_contradicts',
];

function contradicts(clusters: Clusters, x: number, y: number): boolean {
  return Math.max(clusters.members[x]?.length ?? 0, clusters.members[y]?.length ?? 0) > 1;
}

/** Tells why pairs of a pattern that were not joined may be one person; null where their odds are worse than that. */
export function reasonsOf({ scorer, personal }: Learnt): (pattern: number) => CandidateReason | null {
  const { patterns } = scorer;
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex((c) => c.kind === 'name');
  const name = nameAt < 0 ? null : (comparisons[nameAt] as NameComparison);
  const isSameName = (level: number): boolean => {
    if (name === null || level === missing) return false;
    return isWhole(name.leftoverOf(level)) && name.bandOf(level) >= 2;
  };
  return (pattern) => {
    const bits = scorer.score(pattern) / fixedPoint;
    const sameName = nameAt >= 0 && isSameName(patterns.level(pattern, nameAt));
    if (bits < bitsMin && !(sameName && bits >= sameNameBitsMin)) return null;
    let held = 0;
    let allShareable = true;
    let own = false;
    for (let f = 0; f < comparisons.length; f++) {
      const level = patterns.level(pattern, f);
      if (level === missing) continue;
      own ||= personal[f] && level < comparisons[f].equalLevels;
      if (comparisons[f].kind === 'name') continue;
      held++;
      allShareable &&= comparisons[f].shareable;
    }
    if (held === 0) return 'name_only';
    if (scorer.evidence(pattern) < 0.5) return sameName ? 'name_only' : 'below_threshold';
    if (allShareable) return 'household_evidence_only';
    if (!own) return 'no_personal_evidence';
    return bits >= 2 ? 'cluster_contradicts' : 'below_threshold';
  };
}
