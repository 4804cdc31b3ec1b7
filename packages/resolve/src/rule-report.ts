import type { RuleReport } from './resolution.ts';
import type { Run } from './resolve-run.ts';

/** Says for every blocking rule what it gave and how much of it chance alone would give. */
export function ruleReports({ learnt }: Run): RuleReport[] {
  return learnt.pairs.rules.map((rule) => ({
    rule: rule.name,
    blocks: rule.blocks,
    pairs: rule.pairs,
    expectedCoincidences: learnt.allPairs * rule.chance,
    splitBlocks: rule.split.length,
    unsplitBlocks: rule.unsplit.length,
  }));
}
