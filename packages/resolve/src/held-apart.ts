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
 * other records say; `fits_two`: one of them fits two people; `in_part`: a birth date or given name is missing that would
 * tell them from relatives; the rest as in `Refusal`.
 */
export type HeldApart = Refusal | 'judgement' | 'others' | 'fits_two' | 'in_part';

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
  const refusal = refusalOf(rules, verdict, 1, verdict.score);
  if (refusal !== 'name_only') {
    if (choosesOfTwo(rules, verdict, [x], [y])) return 'fits_two';
    if (saysTooLittle(rules, verdict, verdict.score, [x], [y])) return 'in_part';
  }
  if (mayBeInTurn(rules, verdict, 1) && numbersAreInTurn(rules, [x], [y])) return 'others';
  return refusal ?? 'others';
}
