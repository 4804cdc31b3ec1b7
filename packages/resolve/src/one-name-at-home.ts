import type { Clusters } from './agglomerate.ts';
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
  const root = new Map<number, number>();
  const rootOf = (cluster: number): number => {
    let at = cluster;
    for (let next = root.get(at) ?? at; next !== at; next = root.get(at) ?? at) at = next;
    return at;
  };
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
      const [x, y] = [rootOf(clusterOf[a]), rootOf(clusterOf[pairs.partner[k]])];
      root.set(x, x);
      root.set(Math.max(x, y), Math.min(x, y));
      root.set(Math.min(x, y), Math.min(x, y));
    }
  }
  const members = [...root.keys()];
  return {
    pairs: open,
    records: clusterOf.reduce((sum, cluster) => sum + (root.has(cluster) ? 1 : 0), 0),
    groups: members.filter((cluster) => rootOf(cluster) === cluster).length,
  };
}
