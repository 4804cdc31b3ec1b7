import type { EvidenceGraph, EvidenceItem } from './evidence-graph.ts';

/** The same graph with everything off that needs one of the items; arrays are shared, nothing is rebuilt. */
export function withoutItems(_graph: EvidenceGraph, _items: readonly EvidenceItem[]): EvidenceGraph {
  throw new Error('not built yet');
}
