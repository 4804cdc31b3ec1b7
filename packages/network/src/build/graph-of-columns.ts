import { anchorKinds } from '@lookback/model';
import { type AnchorColumns, type EvidenceGraph, type GraphNames, unknownDay } from './evidence-graph.ts';
import { listTexts, numberedTexts, textsBy } from './texts.ts';
import { touchIndex, usesByTime } from './touch-index.ts';

/** Touches as columns of one length, persons and anchors numbered from 0; nothing is read as text. */
export interface TouchColumns {
  readonly persons: number;
  readonly anchors: number;
  readonly person: Uint32Array;
  readonly anchor: Uint32Array;
  /** Days, unknownDay where not known; left out: none is known. */
  readonly from?: Int32Array;
  readonly to?: Int32Array;
  /** Record of each touch, numbered from 0, and the source of each record. */
  readonly record: Uint32Array;
  readonly recordSource: Uint32Array;
}

/**
 * The graph of touches that are in columns already (a snapshot, a join): the index and nothing else is computed, in O(touches).
 * Persons are called p0, p1 ..., anchors a0, a1 ..., one kind; the record is the statement.
 */
export function graphOfColumns(columns: TouchColumns): EvidenceGraph {
  const { person, anchor, persons, anchors, record, recordSource } = columns;
  const touches = person.length;
  const sources = recordSource.reduce((most, source) => Math.max(most, source + 1), 0);
  const noDays = () => new Int32Array(touches).fill(unknownDay);
  const itemOffset = new Uint32Array(touches + 1);
  for (let i = 0; i <= touches; i++) itemOffset[i] = i;
  const uses = {
    person,
    anchor,
    from: columns.from ?? noDays(),
    to: columns.to ?? noDays(),
    place: new Int32Array(touches).fill(-1),
    flags: new Uint8Array(touches),
    itemOffset,
    item: record,
    record: person,
  };
  const names = numberedTexts('p', persons);
  return {
    persons: names,
    anchors: plainAnchors(anchors),
    places: [],
    uses,
    direct: {
      from: new Uint32Array(0),
      to: new Uint32Array(0),
      type: [],
      start: new Int32Array(0),
      end: new Int32Array(0),
      vague: new Uint8Array(0),
      itemOffset: new Uint32Array(1),
      item: new Uint32Array(0),
      fromRecord: new Uint32Array(0),
      toRecord: new Uint32Array(0),
    },
    items: {
      statement: textsBy(recordSource.length, (i) => `${recordSource[i] + 1}.${i + 1}`),
      statementRow: recordSource.map((_, i) => i),
      rowNumber: recordSource.map((_, i) => i + 1),
      rowSource: recordSource,
      source: Array.from({ length: sources }, (_, i) => i + 1),
      sourceOrigin: Uint32Array.from({ length: sources }, (_, i) => i),
      origin: Array.from({ length: sources }, (_, i) => `source:${i + 1}`),
      record: names,
      recordJoined: new Uint8Array(persons),
    },
    index: touchIndex(uses, persons, anchors),
    usesByTime: usesByTime(uses),
    names: noNames,
    useOff: new Uint8Array(touches),
    directOff: new Uint8Array(0),
  };
}

const noNames: GraphNames = {
  use: new Int32Array(0),
  label: listTexts([]),
  entity: listTexts([]),
  type: listTexts([]),
  place: listTexts([]),
  joined: listTexts([]),
};

function plainAnchors(length: number): AnchorColumns {
  const key = numberedTexts('a', length);
  const blank = textsBy(length, () => '');
  return {
    length,
    kind: new Uint8Array(length).fill(anchorKinds.indexOf('event')),
    key,
    label: key,
    entities: blank,
    building: new Uint8Array(length),
    type: blank,
    place: blank,
    from: new Int32Array(length).fill(unknownDay),
    to: new Int32Array(length).fill(unknownDay),
  };
}
