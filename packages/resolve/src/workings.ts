import type { Clusters } from './agglomerate.ts';
import type { Attached } from './attach.ts';
import type { CanonicalTable } from './canonical-order.ts';
import type { Learnt } from './learn.ts';
import type { MergeRules } from './merge-rules.ts';

/** Compiled columns and scored pairs of one run, in canonical order. Opaque outside this room. */
export interface Workings extends Learnt {
  readonly canonical: CanonicalTable;
  /** Canonical index of each record. */
  readonly canonicalOf: Uint32Array;
  readonly clusters: Clusters;
  readonly rules: MergeRules;
  readonly singles: Attached;
  readonly doubles: Attached;
  readonly aliases: readonly (readonly [string, string])[];
}
