import type { EvidenceItem, ItemLevel } from '../build/evidence-graph.ts';

/** One way in which a person is linked: it holds only while all of its items hold. */
export interface Leg {
  /** Names the way: `touch:<kind>:<key>`, `direct:<type>:<member>`, `hop:<person>:<kind>:<key>`. */
  readonly id: string;
  readonly items: readonly EvidenceItem[];
}

/** What a person's link hangs on. */
export interface Support {
  /** Items, a level, whose single loss drops the person out. */
  readonly sole: readonly EvidenceItem[];
  /** The smallest pair of items of one level that does, where no single one of that level does; of two levels where none else is. */
  readonly pairs: readonly (readonly [EvidenceItem, EvidenceItem])[];
  /** Legs that share no item of the level; counted up to 4. */
  readonly disjoint: Readonly<Record<Exclude<ItemLevel, 'statement' | 'identity' | 'memo'>, number>>;
}
