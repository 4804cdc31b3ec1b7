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
  const { pairs, pairPattern, scorer } = learnt;
  const best = new Map<number, OpenPair>();
  const count = clusters.clusterOf.length;
  const judged = new Set(cannotLink.map(([a, b]) => Math.max(a, b) * count + Math.min(a, b)));
  const verdicts = new Map<number, CandidateReason | null>();
  const scores = scorer.scores();
  for (let a = 0; a < count; a++) {
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const pattern = pairPattern[k];
      if (scores[pattern] < sameNameBitsMin * fixedPoint) continue;
      const b = pairs.partner[k];
      const x = clusters.clusterOf[a];
      const y = clusters.clusterOf[b];
      if (x === y) continue;
      let reason = verdicts.get(pattern);
      if (reason === undefined) {
        reason = reasonOf(learnt, pattern);
        verdicts.set(pattern, reason);
      }
      if (reason === null) continue;
      const bits = scores[pattern] / fixedPoint;
      const key = x > y ? x * count + y : y * count + x;
      const known = best.get(key);
      if (known && known.bits >= bits) continue;
      const found = judged.has(a * count + b)
        ? 'judged_different'
        : reason === 'cluster_contradicts' && !contradicts(clusters, x, y)
          ? 'below_threshold'
          : reason;
      best.set(key, { a, b, bits, reason: found });
    }
  }
  return [...best.values()].sort((p, q) => q.bits - p.bits || p.a - q.a || p.b - q.b);
}

function contradicts(clusters: Clusters, x: number, y: number): boolean {
  return Math.max(clusters.members[x]?.length ?? 0, clusters.members[y]?.length ?? 0) > 1;
}

function reasonOf(learnt: Learnt, pattern: number): CandidateReason | null {
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
