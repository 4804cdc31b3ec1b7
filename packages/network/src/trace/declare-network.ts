import type { Memo, PersonId } from '@lookback/model';
import type { EvidenceGraph } from '../build/evidence-graph.ts';
import type { DeclaredNetwork } from './types.ts';

export interface DeclareContext {
  /** The person of a data row, or null where the row makes none. */
  readonly personOfRow: (file: string, row: number) => PersonId | null;
  /** True where an id is a person of the review. */
  readonly isPerson: (id: string) => boolean;
  /** The charter's own protected attributes. */
  readonly protected?: readonly string[];
  readonly defaultCountry?: string;
}

/**
 * Reads a memo into canonical keys. Throws GuardError where an anchor or event rests on a protected attribute,
 * UserError for an unknown kind, a value without a canonical key or a person that is in no file.
 */
export function declareNetwork(_memo: Memo, _context: DeclareContext): DeclaredNetwork {
  throw new Error('not built yet');
}

/** The largest number of users an anchor may have: max(10, min(10 % of persons, 50 sqrt(persons))) (CONTRACTS 4). */
export function dragnetLimit(persons: number): number {
  return Math.max(10, Math.min(persons / 10, 50 * Math.sqrt(persons)));
}

/** Refuses (GuardError, exit 3) an anchor that covers more of the population than the dragnet limit; names both numbers. */
export function refuseDragnet(_graph: EvidenceGraph, _network: DeclaredNetwork): void {
  throw new Error('not built yet');
}
