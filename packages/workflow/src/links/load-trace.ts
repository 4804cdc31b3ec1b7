import { isoInterval } from '@lookback/base';
import {
  type EarlierTrace,
  type EvidenceItem,
  personsUnder18,
  type Trace,
  type TraceOptions,
  traceNetwork,
} from '@lookback/network';
import type { ReviewContext } from '../context.ts';
import { loadEvidence, needSnapshot } from '../evidence/load-evidence.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { tracedGraph } from '../graph/traced-graph.ts';
import { loadNetwork } from './load-network.ts';

/** The trace in force, with what only a living trace can answer: expectations of a cohort and who drops out. */
export interface LoadedTrace extends Trace {
  readonly digest: string;
}

const loaded = new WeakMap<ReviewContext, LoadedTrace>();

/** Traces again what the links snapshot was made from; deterministic, kept for the context. */
export async function loadTrace(context: ReviewContext): Promise<LoadedTrace> {
  const snapshot = await needSnapshot(context, 'links', 'trace');
  const known = loaded.get(context);
  if (known?.digest === snapshot.digest) return known;
  return keepTrace(context, await traceNow(context, parametersOf(snapshot.manifest.parameters)), snapshot.digest);
}

/** Keeps a trace that was just made for the context, so that nothing traces again what stands in its snapshot. */
export function keepTrace(context: ReviewContext, trace: Trace, digest: string): LoadedTrace {
  const kept = { ...trace, digest };
  loaded.set(context, kept);
  return kept;
}

export interface TraceParameters {
  readonly seed: string;
  readonly confirmed: readonly string[];
  /** A trace whose unchanged evidence is taken over; changes no result. */
  readonly earlier?: EarlierTrace;
}

/** Runs the trace on the graph and network in force. */
export async function traceNow(context: ReviewContext, parameters: TraceParameters): Promise<Trace> {
  const { graph, network } = await tracedGraph(context);
  return traceNetwork(graph, network, { ...(await traceOptions(context, parameters)), earlier: parameters.earlier });
}

/** What a trace of this review knows beyond graph and network. */
export async function traceOptions(
  context: ReviewContext,
  { seed, confirmed }: TraceParameters,
): Promise<TraceOptions> {
  const { graph, persons } = await loadGraph(context);
  const { memo } = await loadNetwork(context);
  const evidence = await loadEvidence(context);
  const known = isoInterval(memo.known_since);
  return {
    seed,
    confirmed: new Set(confirmed),
    under18: personsUnder18(evidence.statements, (record) => persons.personOf.get(record) ?? null, known?.from ?? 0),
    personsWithoutTouches: persons.recordsOf.size - graph.persons.length,
  };
}

function parametersOf(value: unknown): TraceParameters {
  const { seed = 'lookback', confirmed = [] } = value as Partial<TraceParameters>;
  return { seed, confirmed };
}

/** The persons who drop out when items are taken away. */
export async function whoDropsOut(context: ReviewContext, items: readonly EvidenceItem[]): Promise<readonly string[]> {
  return (await loadTrace(context)).without(items);
}
