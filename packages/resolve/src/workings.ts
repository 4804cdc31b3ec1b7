import type { Clusters } from './agglomerate.ts';
import type { CandidatePairs } from './blocking.ts';
import type { CanonicalTable } from './canonical-order.ts';
import type { Compiled } from './compile.ts';
import type { Mixture } from './mixture.ts';
import type { Scorer } from './scorer.ts';

/** Compiled columns and scored pairs of one run, in canonical order. Opaque outside this room. */
export interface Workings {
  readonly canonical: CanonicalTable;
  /** Canonical index of each record. */
  readonly canonicalOf: Uint32Array;
  readonly compiled: Compiled;
  readonly pairs: CandidatePairs;
  /** Pattern of each candidate pair, parallel to `pairs.partner`. */
  readonly pairPattern: Uint32Array;
  readonly mixture: Mixture;
  readonly scorer: Scorer;
  readonly clusters: Clusters;
}
