import type { Resolution } from '@lookback/resolve';

/** What step 2 counted: R1 = records that are part of a person, R2 = records with nothing beyond a name. */
export interface ResolveTotals {
  readonly records: number;
  readonly resolved: number;
  readonly unresolvable: number;
  readonly persons: number;
  readonly attachedByName: number;
  readonly candidates: number;
  readonly estimatedPrecision: number;
  readonly warnings: readonly {
    readonly code: string;
    readonly detail: { readonly [name: string]: string | number };
  }[];
}

/** Counts a resolution. */
export function totalsOfResolution(resolution: Resolution): ResolveTotals {
  const persons = new Set(resolution.personOf.filter((person) => person >= 0));
  const resolved = resolution.personOf.filter((person) => person >= 0).length;
  return {
    records: resolution.table.count,
    resolved,
    unresolvable: resolution.table.count - resolved,
    persons: persons.size,
    attachedByName: resolution.basis.filter((basis) => basis === 'attached_by_name').length,
    candidates: resolution.candidates.length,
    estimatedPrecision: resolution.estimatedPrecision,
    warnings: resolution.warnings,
  };
}
