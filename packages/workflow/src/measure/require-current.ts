import { UserError } from '@lookback/base';
import { listSources, openSnapshot, type Snapshot, snapshotDigest, statementSpec } from '@lookback/store';
import { words } from '@lookback/words';
import type { ReviewContext } from '../context.ts';
import { needSnapshot } from '../evidence/load-evidence.ts';
import { loadGraph } from '../graph/load-graph.ts';

/**
 * Figures count records, persons and links of one state: what was imported, withdrawn or resolved since the trace would
 * stand in some numbers and not in others. Throws UserError `trace_stale`.
 */
export async function requireCurrent(context: ReviewContext, links: Snapshot): Promise<void> {
  const { workspace } = context;
  const persons = await needSnapshot(context, 'persons', 'resolve');
  const statements = snapshotDigest(await statementSpec(workspace, await listSources(workspace)));
  const isResolved = persons.manifest.inputs.statements === statements;
  if (isResolved && (await isTraced(context, links, persons))) return;
  throw new UserError({
    code: 'trace_stale',
    message: words.error_trace_stale(),
    todo: words.error_trace_stale_todo(),
  });
}

async function isTraced(context: ReviewContext, links: Snapshot, persons: Snapshot): Promise<boolean> {
  const traced = String(links.manifest.inputs.graph);
  const graph = await openSnapshot(context.workspace, 'graph', traced);
  if (graph) return graph.manifest.inputs.persons === persons.digest;
  return (await loadGraph(context)).digest === traced;
}
