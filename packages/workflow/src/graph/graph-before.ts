import type { EvidenceGraph } from '@lookback/network';
import { latestSnapshot, openSnapshot, type Snapshot, type StageSpec } from '@lookback/store';
import type { ReviewContext } from '../context.ts';
import { linkablePerson, readPersons } from '../persons/person-table.ts';
import { readGraph } from './read-graph.ts';

/** The graph that was in force, and what has changed since. */
export interface GraphBefore {
  readonly digest: string;
  readonly graph: EvidenceGraph;
  /** Sources that were added, withdrawn or mapped anew. */
  readonly sources: ReadonlySet<number>;
  readonly personBefore: (record: string) => string | null;
}

/** A part of the sources beyond which a graph is built anew instead of revised. */
const sourcesMax = 0.5;

/** The graph in force, where it can be revised: same stage version and country, most sources as they were. Else null. */
export async function graphBefore(
  context: ReviewContext,
  spec: StageSpec,
  statements: Snapshot,
): Promise<GraphBefore | null> {
  const { workspace } = context;
  const snapshot = await latestSnapshot(workspace, 'graph');
  if (snapshot === null || snapshot.manifest.version !== spec.version) return null;
  const { inputs, parameters } = snapshot.manifest;
  if (JSON.stringify(parameters) !== JSON.stringify(spec.parameters)) return null;
  const persons = await openSnapshot(workspace, 'persons', String(inputs.persons));
  const before = await openSnapshot(workspace, 'statements', String(inputs.statements));
  if (persons === null || before === null) return null;
  const was = sourcesOf(before);
  const is = sourcesOf(statements);
  const sources = new Set([...was.keys(), ...is.keys()].filter((source) => was.get(source) !== is.get(source)));
  if (sources.size > sourcesMax * Math.max(was.size, is.size)) return null;
  const who = await readPersons(persons);
  const graph = await readGraph(snapshot);
  return { digest: snapshot.digest, graph, sources, personBefore: linkablePerson(who) };
}

/** What each source said, by the digests of its import and its mapping. */
function sourcesOf({ manifest }: Snapshot): ReadonlyMap<number, string> {
  const { sources } = manifest.inputs as { readonly sources: readonly { readonly sequence: number }[] };
  return new Map(sources.map((source) => [source.sequence, JSON.stringify(source)]));
}
