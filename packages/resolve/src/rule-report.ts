import type { BlockingRule, RulePart } from './blocking.ts';
import type { BlockingRecall } from './blocking-recall.ts';
import type { Comparison } from './comparison.ts';
import type { RuleReport } from './resolution.ts';
import type { Run } from './resolve-run.ts';

/**
 * How many record pairs of different persons would agree on each blocking rule by chance: their number times, for each part of the key, the probability that two persons share a value,
 * sum over values of k (k - 1) / (K (K - 1)) with k of K persons holding it. Parts are taken as independent.
 */
export function expectedCoincidences({ learnt, clusters }: Run): number[] {
  let within = 0;
  for (const members of clusters.members) if (members) within += (members.length * (members.length - 1)) / 2;
  const shared = new Map<RulePart, number>();
  const chanceOf = (part: RulePart): number => {
    const known = shared.get(part) ?? sharedByChance({ learnt, clusters }, part);
    shared.set(part, known);
    return known;
  };
  return learnt.pairs.rules.map(({ parts }) =>
    parts.reduce((product, part) => product * chanceOf(part), learnt.allPairs - within),
  );
}

/** Says for every blocking rule what it gave, and how many pairs it would give by chance. */
export function ruleReports({ learnt }: Run, recall: BlockingRecall | null, byChance: readonly number[]): RuleReport[] {
  return learnt.pairs.rules.map((rule, r) => ({
    ...ruleFacts(rule, recall, r),
    expectedCoincidences: byChance[r],
  }));
}

/** What one rule (number r) found, with its estimated share of all true pairs. */
export function ruleFacts(
  { name, blocks, pairs, split, unsplit, limit, pairsLeft }: BlockingRule,
  recall: BlockingRecall | null,
  r: number,
): Omit<RuleReport, 'expectedCoincidences'> {
  return {
    rule: name,
    blocks,
    pairs,
    splitBlocks: split.length,
    unsplitBlocks: unsplit.length,
    limit,
    pairsLeft,
    estimatedRecall: recall?.byRule[r].share ?? null,
    estimatedRecallAlone: recall?.byRule[r].alone ?? null,
  };
}

function sharedByChance({ learnt, clusters }: Pick<Run, 'learnt' | 'clusters'>, part: RulePart): number {
  const { offsets, codes, values } = part === 'birth year' ? yearsAsCodes(learnt.compiled.birthYear) : codesOf(part);
  const holders = new Uint32Array(values);
  const lastPerson = new Int32Array(values).fill(-1);
  let persons = 0;
  for (const members of clusters.members) {
    if (!members) continue;
    for (const record of members) {
      for (let k = offsets[record]; k < offsets[record + 1]; k++) {
        if (lastPerson[codes[k]] === persons) continue;
        lastPerson[codes[k]] = persons;
        holders[codes[k]]++;
      }
    }
    persons++;
  }
  let pairs = 0;
  for (const count of holders) pairs += count * (count - 1);
  return persons < 2 ? 0 : Math.min(1, pairs / (persons * (persons - 1)));
}

interface Codes {
  readonly offsets: Uint32Array;
  readonly codes: ArrayLike<number>;
  readonly values: number;
}

function codesOf({ keys: { offsets, codes, hash } }: Comparison): Codes {
  return { offsets, codes, values: hash.length };
}

/** Birth years as values of their own; records without one hold none. */
function yearsAsCodes(birthYear: Uint16Array): Codes {
  const offsets = new Uint32Array(birthYear.length + 1);
  for (let record = 0; record < birthYear.length; record++)
    offsets[record + 1] = offsets[record] + (birthYear[record] > 0 ? 1 : 0);
  return { offsets, codes: birthYear.filter((year) => year > 0), values: 65_536 };
}
