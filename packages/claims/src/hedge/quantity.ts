/** How a number was said. `about` without a tolerance bounds nothing. */
export const hedges = ['exact', 'at_least', 'more_than', 'at_most', 'fewer_than', 'about', 'range'] as const;
export type Hedge = (typeof hedges)[number];

/** A number as it was uttered. */
export interface Quantity {
  readonly hedge: Hedge;
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number;
  /** Of `about`: how far off it may be, when that was said. */
  readonly tolerance?: number;
}

/** What a quantity says of a whole number: both ends closed; null for no upper end. */
export interface Bounds {
  readonly low: number;
  readonly high: number | null;
}

/** The whole numbers that a quantity allows. A count is never below 0. */
export function boundsOf(quantity: Quantity): Bounds {
  const { hedge, value, to, tolerance } = quantity;
  switch (hedge) {
    case 'exact':
      return { low: value, high: value };
    case 'at_least':
      return { low: value, high: null };
    case 'more_than':
      return { low: value + 1, high: null };
    case 'at_most':
      return { low: 0, high: value };
    case 'fewer_than':
      return { low: 0, high: value - 1 };
    case 'about':
      return tolerance === undefined
        ? { low: 0, high: null }
        : { low: Math.max(0, value - tolerance), high: value + tolerance };
    case 'range':
      return { low: Math.min(value, to ?? value), high: Math.max(value, to ?? value) };
  }
}

/** The tightest way to say bounds; null where they say nothing. */
export function quantityOf({ low, high }: Bounds): Quantity | null {
  if (high === null) return low > 0 ? { hedge: 'at_least', value: low } : null;
  if (low === high) return { hedge: 'exact', value: low };
  return low === 0 ? { hedge: 'at_most', value: high } : { hedge: 'range', value: low, to: high };
}
