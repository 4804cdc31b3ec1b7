import type { Resolution } from './resolution.ts';
import { fixedPoint } from './scorer.ts';

/** A pair on which a resolution and the truth differ, by record index, and why. */
export interface PairError {
  readonly a: number;
  readonly b: number;
  /** `missed`: one person, kept apart; `wrong`: two people, joined. */
  readonly kind: 'missed' | 'wrong';
  /**
   * Missed: `not_blocked` never compared, `scored_low` compared and below the threshold, `cut` above it and yet apart.
   * Wrong: `scored_high` their own score joined them, `through_others` other records of the cluster did.
   */
  readonly reason: 'not_blocked' | 'scored_low' | 'cut' | 'scored_high' | 'through_others';
  readonly probability: number;
}

/** Lists every pair on which a resolution and the truth (a person by record) differ, in record order. */
export function pairErrors(resolution: Resolution, truth: readonly string[]): PairError[] {
  const { workings, personOf, model } = resolution;
  const { scorer, canonicalOf, pairs } = workings;
  const errors: PairError[] = [];
  const bitsOf = (a: number, b: number): { bits: number; compared: boolean } => {
    const x = Math.max(canonicalOf[a], canonicalOf[b]);
    const y = Math.min(canonicalOf[a], canonicalOf[b]);
    let compared = false;
    for (let k = pairs.start[x]; k < pairs.start[x + 1]; k++) if (pairs.partner[k] === y) compared = true;
    return { bits: scorer.score(scorer.patterns.of(x, y)) / fixedPoint, compared };
  };
  const add = (a: number, b: number, kind: PairError['kind']): void => {
    const { bits, compared } = bitsOf(a, b);
    const high = bits >= model.thresholds.core;
    const missed = compared ? (high ? 'cut' : 'scored_low') : 'not_blocked';
    const reason = kind === 'missed' ? missed : high ? 'scored_high' : 'through_others';
    errors.push({ a, b, kind, reason, probability: 1 / (1 + 2 ** -bits) });
  };
  eachPair(truth, (a, b) => {
    if (personOf[a] !== personOf[b]) add(a, b, 'missed');
  });
  eachPair(Array.from(personOf, String), (a, b) => {
    if (truth[a] !== truth[b]) add(a, b, 'wrong');
  });
  return errors.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Counts errors by kind and reason. */
export function errorCounts(errors: readonly PairError[]): Record<PairError['kind'], Record<string, number>> {
  const counts: Record<PairError['kind'], Record<string, number>> = {
    missed: { not_blocked: 0, scored_low: 0, cut: 0 },
    wrong: { scored_high: 0, through_others: 0 },
  };
  for (const { kind, reason } of errors) counts[kind][reason]++;
  return counts;
}

function eachPair(groups: readonly string[], visit: (a: number, b: number) => void): void {
  const members = new Map<string, number[]>();
  groups.forEach((group, record) => {
    const list = members.get(group) ?? [];
    for (const other of list) visit(other, record);
    list.push(record);
    members.set(group, list);
  });
}
