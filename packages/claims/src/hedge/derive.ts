import { type Bounds, boundsOf, type Quantity, quantityOf } from './quantity.ts';

/** Why nothing can be derived. */
export type NoDerivation = 'unbounded' | 'not_a_partition' | 'impossible';

export type Derived =
  | { readonly kind: 'derived'; readonly quantity: Quantity; readonly bounds: Bounds }
  | { readonly kind: 'cannot_be_derived'; readonly because: readonly NoDerivation[] };

/** The sum of quantities that do not overlap. */
export function sumOf(parts: readonly Quantity[]): Derived {
  const bounds = parts.map(boundsOf).reduce(add, { low: 0, high: 0 });
  return derivedFrom(bounds);
}

/**
 * What is left of a whole after its parts, by interval arithmetic. Parts that are not known to be disjoint parts of
 * that whole leave nothing to derive; a lower bound of the whole leaves the rest undetermined.
 */
export function restOf(whole: Quantity, parts: readonly Quantity[], isPartition: boolean): Derived {
  const total = boundsOf(whole);
  const taken = parts.map(boundsOf).reduce(add, { low: 0, high: 0 });
  const because: NoDerivation[] = isPartition ? [] : ['not_a_partition'];
  if (total.high === null) because.push('unbounded');
  if (total.high !== null && taken.low > total.high) because.push('impossible');
  if (because.length > 0 || total.high === null) return { kind: 'cannot_be_derived', because };
  const low = taken.high === null ? 0 : Math.max(0, total.low - taken.high);
  return derivedFrom({ low, high: total.high - taken.low });
}

function add(a: Bounds, b: Bounds): Bounds {
  return { low: a.low + b.low, high: a.high === null || b.high === null ? null : a.high + b.high };
}

function derivedFrom(bounds: Bounds): Derived {
  const quantity = quantityOf(bounds);
  return quantity ? { kind: 'derived', quantity, bounds } : { kind: 'cannot_be_derived', because: ['unbounded'] };
}
