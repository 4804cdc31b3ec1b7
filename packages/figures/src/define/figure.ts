import type { MeasureInput } from './input.ts';

export type Unit = 'record' | 'person' | 'event';

/**
 * A defined count at an as-of point. `value` is exact here; suppression works on a copy.
 * `listDigest` is the SHA-256 of the sorted ids joined by line feeds; null where only counts are held.
 */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  /** The figure whose members these are taken from; null for a whole. */
  readonly population: string | null;
  readonly listDigest: string | null;
  /** What chance alone would give, under the null of the set. */
  readonly expected?: number;
}

/** Everything of the input that a publication says beside the counts. */
export type FigureContext = Omit<MeasureInput, 'persons' | 'records' | 'namedRules'> & {
  readonly sources: MeasureInput['records']['sources'];
  readonly rows: number | null;
  readonly otherEntities: number | null;
  readonly namedRules: readonly (MeasureInput['namedRules'][number] & { readonly id: string })[];
  /** Types of action with their events and persons, in order of type. */
  readonly actionTypes: readonly { readonly type: string; readonly events: number; readonly persons: number }[];
};

/** All figures of one as-of point, with the lists that carry them (sorted ids). */
export interface FigureSet {
  readonly context: FigureContext;
  readonly figures: readonly Figure[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
}
