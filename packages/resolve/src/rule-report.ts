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
  const persons = recordsByPerson(clusters);
  const chanceOf = (part: RulePart): number => {
    const known = shared.get(part) ?? sharedByChance(learnt, persons, part);
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

/** Records person by person: those of person p from start[p] to start[p + 1] - 1. */
interface RecordsByPerson {
  readonly records: Uint32Array;
  readonly start: Uint32Array;
}

function recordsByPerson({ clusterOf, members: lists }: Run['clusters']): RecordsByPerson {
  const records = new Uint32Array(clusterOf.length);
  const start = new Uint32Array(lists.length + 1);
  let persons = 0;
  let used = 0;
  for (const members of lists) {
    if (!members) continue;
    for (let i = 0; i < members.length; i++) records[used++] = members[i];
    start[++persons] = used;
  }
  return { records, start: start.subarray(0, persons + 1) };
}

function sharedByChance(learnt: Run['learnt'], { records, start }: RecordsByPerson, part: RulePart): number {
  const { offsets, codes, values } = part === 'birth year' ? yearsAsCodes(learnt.compiled.birthYear) : codesOf(part);
  const persons = start.length - 1;
  const holders = new Uint32Array(values);
  /** By value: 1 + the last person that was seen to hold it. */
  const lastPerson = new Uint32Array(values);
  for (let person = 1; person <= persons; person++) {
    for (let i = start[person - 1]; i < start[person]; i++) {
      const end = offsets[records[i] + 1];
      for (let k = offsets[records[i]]; k < end; k++) {
        if (lastPerson[codes[k]] === person) continue;
        lastPerson[codes[k]] = person;
        holders[codes[k]]++;
      }
    }
  }
  let pairs = 0;
  for (const count of holders) pairs += count * (count - 1);
  return persons < 2 ? 0 : Math.min(1, pairs / (persons * (persons - 1)));
}

interface Codes {
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  readonly values: number;
}

function codesOf({ keys: { offsets, codes, hash } }: Comparison): Codes {
  return { offsets, codes, values: hash.length };
}

/** Birth years as values of their own; records without one hold none. */
function yearsAsCodes(birthYear: Uint16Array): Codes {
  const offsets = new Uint32Array(birthYear.length + 1);
  const codes = new Uint32Array(birthYear.length);
  let used = 0;
  for (let record = 0; record < birthYear.length; record++) {
    if (birthYear[record] > 0) codes[used++] = birthYear[record];
    offsets[record + 1] = used;
  }
  return { offsets, codes, values: 65_536 };
}
