import { type BlockingRecall, blockingRecall } from './blocking-recall.ts';
import { openPairs } from './candidates.ts';
import { type ClusterBelief, clusterBeliefs } from './cluster-report.ts';
import { filled } from './filled.ts';
import { freezeModel } from './freeze-model.ts';
import type { RecordTable } from './record-table.ts';
import type { Basis, Candidate, Cluster, Resolution, ResolveOptions } from './resolution.ts';
import type { Run } from './resolve-run.ts';
import { expectedCoincidences, ruleReports } from './rule-report.ts';
import { alone, type Team } from './team.ts';
import { warningsOf } from './warnings.ts';

/** Turns a run, which counts in canonical order, into a resolution in the records' own order. */
export function assemble(table: RecordTable, run: Run, options: ResolveOptions, team: Team = alone): Resolution {
  const { canonical, learnt, clusters } = run;
  const { original } = canonical;
  const canonicalOf = new Uint32Array(table.count);
  original.forEach((record, i) => {
    canonicalOf[record] = i;
  });
  const personOf = earliestRecords(clusters.members, original, table.count);
  const nameOnly = nameOnlyRecords(run, canonicalOf);
  const recalled = learnt.failed
    ? () => null
    : blockingRecall(learnt.compiled, learnt.pairs.rules, clusters.members, team);
  const believed = clusterBeliefs(
    clusters,
    { ...learnt.pairs, pattern: learnt.pairPattern },
    learnt.scorer,
    run.singles.prior,
    team,
  );
  const candidates: Candidate[] = openPairs(learnt, clusters, run.rules.cannotLink).map(({ a, b, bits, reason }) => ({
    a: Math.min(original[a], original[b]),
    b: Math.max(original[a], original[b]),
    probability: 1 / (1 + 2 ** -bits),
    reason,
  }));
  const byChance = expectedCoincidences(run);
  const recall = recalled();
  const { basis, found, estimatedPrecision } = judged(run, personOf, nameOnly, believed());
  return {
    table,
    personOf,
    nameOnly,
    basis,
    candidates,
    clusters: found.sort((x, y) => x.person - y.person),
    estimatedPrecision,
    rules: ruleReports(run, recall, byChance),
    blockingRecall: recall && together(recall),
    warnings: warningsOf(run),
    model: freezeModel(run, { singles: run.singles.prior, doubles: run.doubles.prior }, recall, options),
    seconds: run.seconds,
    mebibytes: run.mebibytes,
    workings: {
      ...learnt,
      canonical,
      canonicalOf,
      clusters,
      rules: run.rules,
      singles: run.singles,
      doubles: run.doubles,
      aliases: run.aliases,
    },
  };
}

function together({ share, shareMin, pairs }: BlockingRecall): Omit<BlockingRecall, 'byRule'> {
  return { share, shareMin, pairs };
}

interface Judged {
  readonly basis: Basis[];
  readonly found: Cluster[];
  readonly estimatedPrecision: number;
}

/** Why every record stands where it stands, and how sure every cluster is. */
function judged(run: Run, personOf: Int32Array, nameOnly: Uint8Array, beliefs: readonly ClusterBelief[]): Judged {
  const { original } = run.canonical;
  const byName = Uint8Array.from(nameOnly);
  for (const record of [...run.singles.byName, ...run.doubles.byName]) byName[original[record]] = 1;
  const basis: Basis[] = new Array(original.length).fill('single');
  const found: Cluster[] = [];
  let right = 0;
  let pairs = 0;
  for (const belief of beliefs) {
    let weakest = 0;
    belief.members.forEach((record, i) => {
      basis[original[record]] = byName[original[record]] === 1 ? 'attached_by_name' : 'evidence';
      if (belief.belief[i] < belief.belief[weakest]) weakest = i;
    });
    const size = belief.members.length;
    const other = belief.members[weakest === 0 ? 1 : 0];
    right += (belief.precision * size * (size - 1)) / 2;
    pairs += (size * (size - 1)) / 2;
    found.push({
      person: personOf[original[belief.members[0]]],
      size,
      weakest: { a: original[belief.members[weakest]], b: original[other], probability: belief.belief[weakest] },
      precision: belief.precision,
    });
  }
  return { basis, found, estimatedPrecision: pairs === 0 ? 1 : right / pairs };
}

function earliestRecords(
  members: readonly (readonly number[] | null)[],
  original: Uint32Array,
  count: number,
): Int32Array {
  const personOf = new Int32Array(count);
  for (const list of members) {
    if (!list) continue;
    let earliest = count;
    for (const record of list) earliest = Math.min(earliest, original[record]);
    for (const record of list) personOf[original[record]] = earliest;
  }
  return personOf;
}

function nameOnlyRecords(run: Run, canonicalOf: Uint32Array): Uint8Array {
  const others = run.learnt.scorer.patterns.comparisons.filter((comparison) => comparison.kind !== 'name');
  return filled(new Uint8Array(canonicalOf.length), (i) => (others.some(({ has }) => has(canonicalOf[i])) ? 0 : 1));
}
