import type { EvidenceGraph } from '../build/evidence-graph.ts';
import type { DeclaredNetwork, Trace, TraceOptions } from './types.ts';

/** Traces one network: who touched it, what chance alone would give, and what each link hangs on. */
export function traceNetwork(_graph: EvidenceGraph, _network: DeclaredNetwork, _options: TraceOptions = {}): Trace {
  throw new Error('not built yet');
}
