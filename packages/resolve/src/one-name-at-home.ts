import type { Clusters } from './agglomerate.ts';
import { join, rootOf, singletons } from './components.ts';
import type { Learnt } from './learn.ts';
import { type MergeRules, refusalOf } from './merge-rules.ts';
import { fixedPoint } from './scorer.ts';

/**
 * Counts what a file of homes leaves open: pairs of records that score enough to join and are kept apart because one
 * name at one home may be parent and child; `groups`: how many would be left of the `records` in them if all were joined.
 */
export function oneNameAtHome(
  { pairs, pairPattern, scorer }: Learnt,
  rules: MergeRules,
  { clusterOf }: Clusters,
): { readonly pairs: number; readonly records: number; readonly groups: number } {
  const isOpen = new Map<number, boolean>();
  const root = singletons(clusterOf.length);
  const touched = new Set<number>();
  const scores = scorer.scores();
  let open = 0;
  for (let a = 0; a + 1 < pairs.start.length; a++) {
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const pattern = pairPattern[k];
      if (scores[pattern] < rules.threshold * fixedPoint || clusterOf[a] === clusterOf[pairs.partner[k]]) continue;
      let held = isOpen.get(pattern);
      if (held === undefined) {
        held = refusalOf(rules, scorer.evaluate(scorer.vectors(), scorer.offsetOf(pattern), 1), 1) === 'household';
        isOpen.set(pattern, held);
      }
      if (!held) continue;
      open++;
      join(root, clusterOf[a], clusterOf[pairs.partner[k]]);
      touched.add(clusterOf[a]).add(clusterOf[pairs.partner[k]]);
    }
  }
  return {
    pairs: open,
    records: clusterOf.reduce((sum, cluster) => sum + (touched.has(cluster) ? 1 : 0), 0),
    groups: new Set([...touched].map((cluster) => rootOf(root, cluster))).size,
  };
}
