import type { AnchorKind, Entity, PersonId, RecordId, Statement } from '@lookback/model';
import type { EvidenceGraph } from './evidence-graph.ts';

/** A value known to have passed to somebody else: before the day it is one anchor, from the day on another. */
export interface Reassignment {
  readonly kind: AnchorKind;
  /** Canonical key. */
  readonly key: string;
  /** First day of the new holder. */
  readonly at: number;
}

export interface GraphInput {
  readonly entities: Iterable<Entity>;
  readonly statements: Iterable<Statement>;
  /** The person of a record, or null for a record that makes no person. */
  readonly personOf: (record: RecordId) => PersonId | null;
  /** The origin behind a source; by default each source is its own (`source:<n>`). */
  readonly originOf?: (source: number) => string;
  /** Sources and statements that are withdrawn or contested from the start. */
  readonly offSources?: ReadonlySet<number>;
  readonly offStatements?: ReadonlySet<string>;
  readonly reassigned?: readonly Reassignment[];
  /** Country (ISO alpha-2) for phone numbers written nationally. */
  readonly defaultCountry?: string;
}

/** Builds the evidence graph of all persons. Independent of the order of statements and entities. */
export function buildEvidenceGraph(_input: GraphInput): EvidenceGraph {
  throw new Error('not built yet');
}
