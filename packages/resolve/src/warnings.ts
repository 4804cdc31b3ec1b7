import { oneNameAtHome } from './one-name-at-home.ts';
import type { ResolutionWarning } from './resolution.ts';
import type { Run } from './resolve-run.ts';

/** Columns of the model that no record holds: missing values, which speak neither for nor against. */
function emptyColumns({ canonical }: Run): string[] {
  return canonical.table.fields.filter(({ codes }) => codes.length === 0).map(({ name }) => name);
}

const smallFile = 200;
/** A model asks to be learnt anew when the file has grown by half. */
const driftRatio = 1.5;

/** What a run must not pass over in silence. */
export function warningsOf(run: Run): ResolutionWarning[] {
  const { learnt } = run;
  const found: ResolutionWarning[] = [];
  const { comparisons } = learnt.scorer.patterns;
  if (comparisons.length === 0) found.push({ code: 'no_usable_field', detail: { records: learnt.compiled.count } });
  if (comparisons.length === 1 && comparisons[0].kind === 'name')
    found.push({ code: 'names_only', detail: { records: learnt.compiled.count } });
  if (learnt.compiled.count < smallFile) found.push({ code: 'small_file', detail: { records: learnt.compiled.count } });
  if (!learnt.matchSeen) found.push({ code: 'no_match_seen', detail: { records: learnt.compiled.count } });
  if (learnt.homesOnly && comparisons.length > 1)
    found.push({ code: 'homes_only', detail: oneNameAtHome(learnt, run.rules, run.clusters) });
  if (learnt.failed)
    found.push({
      code: 'model_failed',
      detail: { expectedMatches: Math.round(learnt.mixture.matchPairs), candidatePairs: learnt.pairPattern.length },
    });
  const missing = run.frozen ? emptyColumns(run) : [];
  if (missing.length > 0) found.push({ code: 'columns_missing', detail: { columns: missing.join(', ') } });
  if (run.frozen && learnt.compiled.count > driftRatio * run.frozen.records) {
    found.push({ code: 'drift', detail: { learntOn: run.frozen.records, records: learnt.compiled.count } });
  }
  for (const rule of learnt.pairs.rules) {
    if (rule.unsplit.length > 0)
      found.push({
        code: 'blocks_split',
        detail: { rule: rule.name, split: rule.split.length, unsplit: rule.unsplit.length },
      });
  }
  for (const [column, values] of Object.entries(learnt.compiled.placeholders)) {
    if (values.length > 0) found.push({ code: 'placeholder_values', detail: { column, values: values.length } });
  }
  for (const [a, b] of run.rules.cannotLink) {
    if (run.clusters.clusterOf[a] === run.clusters.clusterOf[b])
      found.push({
        code: 'judgements_conflict',
        detail: { a: run.canonical.table.ids.at(a), b: run.canonical.table.ids.at(b) },
      });
  }
  return found;
}
