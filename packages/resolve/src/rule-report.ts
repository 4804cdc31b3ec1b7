import type { RulePart } from './blocking.ts';
import type { RuleReport } from './resolution.ts';
import type { Run } from './resolve-run.ts';

/**
 * Says for every blocking rule what it gave, and how many record pairs of different persons would agree on it by
 * chance: their number times, for each part of the key, the probability that two persons share a value,
 * sum over values of k (k - 1) / (K (K - 1)) with k of K persons holding it. Parts are taken as independent.
 */
export function ruleReports(run: Run): RuleReport[] {
  const { learnt, clusters } = run;
  let within = 0;
  for (const members of clusters.members) if (members) within += (members.length * (members.length - 1)) / 2;
  const shared = new Map<RulePart, number>();
  const chanceOf = (part: RulePart): number => {
    const known = shared.get(part) ?? sharedByChance(run, part);
    shared.set(part, known);
    return known;
  };
  return learnt.pairs.rules.map((rule) => ({
    rule: rule.name,
    blocks: rule.blocks,
    pairs: rule.pairs,
    expectedCoincidences: rule.parts.reduce((product, part) => product * chanceOf(part), learnt.allPairs - within),
    splitBlocks: rule.split.length,
    unsplitBlocks: rule.unsplit.length,
    limit: rule.limit,
    pairsLeft: rule.pairsLeft,
  }));
}

function sharedByChance({ learnt, clusters }: Run, part: RulePart): number {
  const holders = new Map<number, number>();
  const seen = new Set<number>();
  let persons = 0;
  for (const members of clusters.members) {
    if (!members) continue;
    persons++;
    seen.clear();
    for (const record of members) {
      if (part === 'birth year') {
        const year = learnt.compiled.birthYear[record];
        if (year > 0) seen.add(year);
      } else {
        const { offsets, codes, hash } = part.keys;
        for (let k = offsets[record]; k < offsets[record + 1]; k++) seen.add(hash[codes[k]]);
      }
    }
    for (const key of seen) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  let pairs = 0;
  for (const count of holders.values()) pairs += count * (count - 1);
  return persons < 2 ? 0 : Math.min(1, pairs / (persons * (persons - 1)));
}
