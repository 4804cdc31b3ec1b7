import type { EvidenceGraph } from '../build/evidence-graph.ts';
import { type AnchorChanges, canonicalKeys, reshapeAnchors } from '../build/reshape-anchors.ts';
import type { DeclaredNetwork } from './types.ts';

/** The graph with the network's changes of anchors in it, and the network in the keys of that graph. */
export interface ShapedNetwork {
  readonly graph: EvidenceGraph;
  readonly network: DeclaredNetwork;
}

/**
 * Joins and splits anchors as the network says (`anchorChanges`), before it is traced. Both inputs stay as they are: without an entry
 * the trace is the one before.
 */
export function applyAnchorChanges(graph: EvidenceGraph, network: DeclaredNetwork): ShapedNetwork {
  const changes: AnchorChanges = network.anchorChanges ?? {};
  const shaped = reshapeAnchors(graph, changes);
  if (shaped === graph) return { graph, network };
  const keyOf = canonicalKeys(graph, changes);
  const anchors = network.anchors.map((anchor) => ({ ...anchor, key: keyOf(anchor.kind, anchor.key) }));
  return { graph: shaped, network: { ...network, anchors } };
}
