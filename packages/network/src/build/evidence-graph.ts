import type { AnchorKind } from '@lookback/model';

/** The day number that stands for "not known" in the graph's columns. */
export const unknownDay = -2147483648;

/** Anything that two persons can share. `key` is exact and canonical within its kind. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly key: string;
  /** As a source wrote it, for people to read. */
  readonly label: string;
  /** Ids of the entities that it stands for; a memo may name it by one of them. */
  readonly entities: readonly string[];
  /** An address without a unit: it names a building, not a home. */
  readonly building: boolean;
  /** Of an event or journey: what a memo may describe it by; empty when not known. */
  readonly type: string;
  readonly place: string;
  /** The span in which this identity of the anchor holds (a reassigned number is split); unknownDay = open. */
  readonly from: number;
  readonly to: number;
}

/** Bits of `uses.flags`. */
/** `vague`: the dates are outer bounds (a partial date), so they are certain only where a window holds them whole. */
export const useFlag = { leg: 1, runs: 2, vague: 8 } as const;

/** Uses of anchors by persons as columns, one entry a use. A touch is one or more uses of one (person, anchor). */
export interface UseColumns {
  readonly person: Uint32Array;
  readonly anchor: Uint32Array;
  /** Days; unknownDay where not known. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index into places, or -1. */
  readonly place: Int32Array;
  readonly flags: Uint8Array;
  /** CSR into `statement`: a use holds only if all of its statements hold. */
  readonly itemOffset: Uint32Array;
  readonly item: Uint32Array;
  /** Record (index into records) through which the person is reached. */
  readonly record: Uint32Array;
}

/** What statements say directly between two persons: paid, called, messaged, family ... */
export interface DirectColumns {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly type: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where the days are outer bounds. */
  readonly vague: Uint8Array;
  readonly itemOffset: Uint32Array;
  readonly item: Uint32Array;
  readonly fromRecord: Uint32Array;
  readonly toRecord: Uint32Array;
}

/** Statements, the records (source rows) that hold them, their sources and origins. */
export interface EvidenceItems {
  readonly statement: readonly string[];
  readonly statementRow: Uint32Array;
  /** `<source sequence>.<row>` of every row that carries a statement. */
  readonly row: readonly string[];
  readonly rowSource: Uint32Array;
  /** Import sequence numbers. */
  readonly source: readonly number[];
  readonly sourceOrigin: Uint32Array;
  readonly origin: readonly string[];
  /** Record ids of persons. */
  readonly record: readonly string[];
  /** 1 where the record is not the earliest of its person: belonging to the person is a judgement of its own. */
  readonly recordJoined: Uint8Array;
}

/** Distinct (person, anchor) in both directions, as CSR. Touch ids follow the person order. */
export interface TouchIndex {
  readonly personOffset: Uint32Array;
  readonly touchAnchor: Uint32Array;
  readonly touchPerson: Uint32Array;
  readonly touchUseOffset: Uint32Array;
  readonly touchUse: Uint32Array;
  readonly anchorOffset: Uint32Array;
  readonly anchorTouch: Uint32Array;
}

/** The evidence graph: persons and anchors in code unit order of id and (kind, key), everything else as indexes. */
export interface EvidenceGraph {
  readonly persons: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly places: readonly string[];
  readonly uses: UseColumns;
  readonly direct: DirectColumns;
  readonly items: EvidenceItems;
  readonly index: TouchIndex;
  /** Uses in order of their first day, unknown days first. */
  readonly usesByTime: Uint32Array;
  /** 1 where a use, or a direct statement, is off because what carries it was withdrawn or is contested. */
  readonly useOff: Uint8Array;
  readonly directOff: Uint8Array;
}

/** Levels on which evidence can be wrong. */
export const itemLevels = ['statement', 'record', 'source', 'origin', 'identity', 'memo'] as const;
export type ItemLevel = (typeof itemLevels)[number];

/** One piece of evidence that may be wrong, be withdrawn or be tried without. */
export interface EvidenceItem {
  readonly level: ItemLevel;
  /** Statement id; `<source>.<row>`; source sequence; origin; record id joined to its person; memo source id. */
  readonly id: string;
}
