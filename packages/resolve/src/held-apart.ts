import {
  allNearTwins,
  choosesOfTwo,
  mayBeInTurn,
  numbersAreInTurn,
  type Refusal,
  refusalOf,
  saysTooLittle,
} from './merge-rules.ts';
import type { Resolution } from './resolution.ts';
import { fixedPoint } from './scorer.ts';

/**
 * Why two records whose score is high enough are still two persons. `judgement`: somebody said so; `others`: what their
 * other records say; the rest as in `Refusal`.
 */
export type HeldApart = Refusal | 'judgement' | 'others';

/** Names what keeps two records apart that score enough to join; null where they are joined or score too little. */
export function heldApart(resolution: Resolution, left: number, right: number): HeldApart | null {
  const { workings, personOf } = resolution;
  const { scorer, rules, canonicalOf } = workings;
  if (personOf[left] === personOf[right]) return null;
  const x = canonicalOf[left];
  const y = canonicalOf[right];
  if (rules.cannotLink.some(([a, b]) => (a === x && b === y) || (a === y && b === x))) return 'judgement';
  const vector = new Float64Array(scorer.width);
  scorer.add(scorer.patterns.of(Math.max(x, y), Math.min(x, y)), vector, 0);
  const verdict = scorer.evaluate(vector, 0, 1);
  if (verdict.score / fixedPoint < rules.threshold) return null;
  if (allNearTwins(rules, [x], [y])) return 'twins';
  if (choosesOfTwo(rules, verdict, [x], [y]) || saysTooLittle(rules, verdict, verdict.score, [x], [y]))
    return 'household';
  if (mayBeInTurn(rules, verdict, 1) && numbersAreInTurn(rules, [x], [y])) return 'others';
  return refusalOf(rules, verdict, 1, verdict.score) ?? 'others';
}
