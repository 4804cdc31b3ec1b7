import type { Random } from '@lookback/base';

/** Undirected edges by their ends; no loops, no doubles. */
export interface EdgeList {
  readonly nodes: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** Swaps tried for each edge between two pictures of the null. */
const swapsPerEdge = 10;

/**
 * Randomises a simple graph in place while every node keeps its degree: a-b, c-d become a-d, c-b, unless that makes a loop or a
 * double edge (Maslov & Sneppen 2002). `present` holds a * nodes + b for both directions and is kept in step.
 */
export function swapEdges({ nodes, a, b }: EdgeList, present: Set<number>, random: Random): void {
  const edges = a.length;
  if (edges < 2) return;
  for (let t = 0; t < swapsPerEdge * edges; t++) {
    const i = random.below(edges);
    const j = random.below(edges);
    const turned = random.below(2) === 1;
    const [c, d] = turned ? [b[j], a[j]] : [a[j], b[j]];
    if (i === j || a[i] === d || c === b[i] || present.has(a[i] * nodes + d) || present.has(c * nodes + b[i])) continue;
    for (const [x, y] of [
      [a[i], b[i]],
      [c, d],
    ]) {
      present.delete(x * nodes + y);
      present.delete(y * nodes + x);
    }
    const old = b[i];
    b[i] = d;
    a[j] = c;
    b[j] = old;
    for (const [x, y] of [
      [a[i], d],
      [c, old],
    ]) {
      present.add(x * nodes + y);
      present.add(y * nodes + x);
    }
  }
}
