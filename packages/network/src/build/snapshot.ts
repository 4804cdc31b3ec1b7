import type { EvidenceGraph } from './evidence-graph.ts';

/** Writes the graph as one block of bytes (typed arrays and string tables), the same bytes for the same graph. */
export function encodeGraph(_graph: EvidenceGraph): Uint8Array {
  throw new Error('not built yet');
}

/** Reads what encodeGraph wrote. Throws UserError where the bytes are not a graph of this version. */
export function decodeGraph(_bytes: Uint8Array): EvidenceGraph {
  throw new Error('not built yet');
}
