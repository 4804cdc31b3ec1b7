/** What a name names. `auto`: person unless a legal form or an organisation's word is found in it. */
export type NameKind = 'person' | 'organisation' | 'auto';

/** How much two names agree. */
export type NameLevel = 'exact' | 'strong' | 'close' | 'weak' | 'none';

/** How one part of a name met its counterpart. */
export type PartRelation =
  | 'equal'
  | 'spelling'
  | 'romanisation'
  | 'transliteration'
  /** Across scripts, each letter met, but one script writes no short vowels: another name may be written the same. */
  | 'vowels-unwritten'
  | 'initial'
  | 'variant'
  | 'nickname'
  | 'joined'
  | 'patronymic'
  | 'russified'
  | 'same-word'
  | 'number'
  | 'conflict'
  | 'extra'
  | 'particle'
  | 'legal-form'
  | 'title'
  | 'different-number';

/** One line of the explanation: these parts met, in this way, at this cost (0 to 1). */
export interface PartMatch {
  readonly left: string;
  readonly right: string;
  readonly relation: PartRelation;
  readonly cost: number;
}

/** The comparison of two names. */
export interface NameComparison {
  /** 0 to 1; 1 minus the sum of the costs. */
  readonly score: number;
  /** score >= nameThreshold. */
  readonly match: boolean;
  readonly level: NameLevel;
  readonly because: readonly PartMatch[];
}
