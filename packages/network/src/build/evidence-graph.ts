import { type AnchorKind, anchorKinds } from '@lookback/model';
import { type Texts, textEnd } from './texts.ts';

/** The day number that stands for "not known" in the graph's columns. */
export const unknownDay = -2147483648;

/** Anything that two persons can share. `key` is exact and canonical within its kind. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly key: string;
  /** As the earliest source wrote it, for people to read. */
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

/** Anchors as columns; `anchorAt` reads one. */
export interface AnchorColumns {
  readonly length: number;
  /** Index into anchorKinds. */
  readonly kind: Uint8Array;
  readonly key: Texts;
  readonly label: Texts;
  /** Ids of entities joined by textEnd; empty where it stands for none. */
  readonly entities: Texts;
  readonly building: Uint8Array;
  readonly type: Texts;
  readonly place: Texts;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** One anchor of the columns. */
export function anchorAt(anchors: AnchorColumns, index: number): Anchor {
  const entities = anchors.entities.at(index);
  return {
    kind: kindAt(anchors, index),
    key: anchors.key.at(index),
    label: anchors.label.at(index),
    entities: entities === '' ? [] : entities.split(textEnd),
    building: anchors.building[index] === 1,
    type: anchors.type.at(index),
    place: anchors.place.at(index),
    from: anchors.from[index],
    to: anchors.to[index],
  };
}

export function kindAt({ kind }: Pick<AnchorColumns, 'kind'>, index: number): AnchorKind {
  return anchorKinds[kind[index]];
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
  readonly statement: Texts;
  readonly statementRow: Uint32Array;
  /** Number and source of every row that carries a statement. */
  readonly rowNumber: Uint32Array;
  readonly rowSource: Uint32Array;
  /** Import sequence numbers. */
  readonly source: readonly number[];
  readonly sourceOrigin: Uint32Array;
  readonly origin: readonly string[];
  /** Record ids of persons. */
  readonly record: Texts;
  /** 1 where the record is not the earliest of its person: belonging to the person is a judgement of its own. */
  readonly recordJoined: Uint8Array;
}

/** `<source sequence>.<row>` of a row. */
export function rowName({ source, rowSource, rowNumber }: EvidenceItems, row: number): string {
  return `${source[rowSource[row]]}.${rowNumber[row]}`;
}

/** How uses name their anchors, and which entities several sources speak of: what a revision needs. */
export interface GraphNames {
  /** Naming of each use, or -1 where the label is the key; no entry at all where that holds for all. */
  readonly use: Int32Array;
  readonly label: Texts;
  readonly entity: Texts;
  readonly type: Texts;
  readonly place: Texts;
  /** Entities with statements of more than one source: id and sources, joined by textEnd. */
  readonly joined: Texts;
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
  readonly persons: Texts;
  readonly anchors: AnchorColumns;
  readonly places: readonly string[];
  readonly uses: UseColumns;
  readonly direct: DirectColumns;
  readonly items: EvidenceItems;
  readonly index: TouchIndex;
  /** Uses in order of their first day, unknown days first. */
  readonly usesByTime: Uint32Array;
  readonly names: GraphNames;
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
