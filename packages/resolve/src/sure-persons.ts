import type { CandidatePairs } from './blocking.ts';
import { join, rootOf, singletons } from './components.ts';
import { filled } from './filled.ts';
import { enoughEvidence, type MergeRules } from './merge-rules.ts';
import { fixedPoint, type Scorer } from './scorer.ts';

/** Log2 odds of a pair that is taken for one person without looking at its neighbours: 64 to 1. */
const sureBits = 6;

/**
 * Finds persons as far as single pairs are sure of them: connected components over pairs of high odds with evidence
 * beyond the name. Less than clustering finds, at a fraction of its cost: what is learnt about persons in general, not
 * about one of them, may be learnt from these. Canonical records, rising in each person; two or more of them.
 */
export function surePersons(
  count: number,
  { start, partner }: Pick<CandidatePairs, 'start' | 'partner'>,
  pairPattern: Uint32Array,
  scorer: Scorer,
  rules: MergeRules,
): number[][] {
  if (rules.threshold === Number.POSITIVE_INFINITY) return [];
  const root = singletons(count);
  const isSure = surePatterns(scorer, rules);
  const apart = new Set(rules.cannotLink.map(([a, b]) => Math.max(a, b) * count + Math.min(a, b)));
  for (const [a, b] of rules.mustLink) join(root, a, b);
  for (let a = 0; a < count; a++) {
    for (let k = start[a]; k < start[a + 1]; k++) {
      const b = partner[k];
      if (isSure[pairPattern[k]] === 0 || apart.has(a * count + b)) continue;
      join(root, a, b);
    }
  }
  const persons = new Map<number, number[]>();
  for (let record = 0; record < count; record++) {
    const person = rootOf(root, record);
    const members = persons.get(person);
    if (members) members.push(record);
    else if (person !== record) persons.set(person, [person, record]);
  }
  return [...persons.values()];
}

function surePatterns(scorer: Scorer, rules: MergeRules): Uint8Array {
  const scores = scorer.scores();
  const bits = Math.max(sureBits, rules.threshold) * fixedPoint;
  return filled(new Uint8Array(scorer.patterns.count), (pattern) => {
    if (scores[pattern] < bits) return 0;
    const verdict = scorer.evidenceIn(scorer.vectors(), scorer.offsetOf(pattern));
    return enoughEvidence(rules, verdict, 1, scores[pattern]) ? 1 : 0;
  });
}
