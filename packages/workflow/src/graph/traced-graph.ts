import { applyAnchorChanges, type ShapedNetwork } from '@lookback/network';
import type { ReviewContext } from '../context.ts';
import { loadNetwork } from '../links/load-network.ts';
import { loadGraph } from './load-graph.ts';

const shaped = new WeakMap<ReviewContext, ShapedNetwork & { readonly of: string }>();

/** The graph and the network as they are traced: with the details that the memo joins and the numbers that it splits by time. */
export async function tracedGraph(context: ReviewContext): Promise<ShapedNetwork> {
  const { graph, digest } = await loadGraph(context);
  const declared = await loadNetwork(context);
  const of = `${digest} ${declared.digest}`;
  const known = shaped.get(context);
  if (known?.of === of) return known;
  const result = { ...applyAnchorChanges(graph, declared.network), of };
  shaped.set(context, result);
  return result;
}
