import { isoInterval } from '@lookback/base';
import { type EvidenceGraph, unknownDay, useFlag } from './evidence-graph.ts';
import { GraphBuilder } from './graph-builder.ts';

/** One row of a list of touches (CONTRACTS 5); empty text where a cell is missing. */
export interface TouchRow {
  readonly person: string;
  readonly anchor: string;
  /** ISO dates, possibly partial. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly source: string;
}

/** Where a touch of a list stands: the record that carries it, and its day columns read. */
interface TouchPlace {
  readonly row: number;
  /** Which statement of the row it is: 0 where the row has one touch only. */
  readonly cell: number;
}

/** Collects a plain list of touches row by row, so that a long file need not be held as rows. */
export interface TouchListBuilder {
  /** Adds the touch of data row `row`; a row of a 0/1 table carries one touch a cell. */
  add(touch: TouchRow, at: TouchPlace): void;
  /** Adds a person who may have no touch at all: tested like all others. */
  person(id: string): void;
  /** Source names by sequence number, from 1; an empty name is a source that was not given. */
  readonly sources: readonly string[];
  finish(): EvidenceGraph;
}

/**
 * Makes a graph of a list of touches: ids as they are written, one kind of anchor, the data row as the record. A source that
 * is not named has no known origin, so nothing is said of independence.
 */
export function touchListBuilder(): TouchListBuilder {
  const sources = new Map<string, number>();
  const names: string[] = [];
  const builder = new GraphBuilder((source) => names[source - 1]);
  const sourceAt = (name: string): number => {
    const known = sources.get(name);
    if (known !== undefined) return known;
    names.push(name);
    sources.set(name, names.length);
    return names.length;
  };
  return {
    sources: names,
    person: (id) => {
      builder.person(id);
    },
    add: (touch, { row, cell }) => {
      const begin = isoInterval(touch.from);
      const end = isoInterval(touch.to);
      const vague = (begin !== null && begin.from !== begin.to) || (end !== null && end.from !== end.to);
      builder.add({
        person: builder.person(touch.person),
        anchor: builder.anchor('event', touch.anchor, always),
        naming: -1,
        from: begin?.from ?? unknownDay,
        to: end?.to ?? unknownDay,
        place: builder.place(touch.place),
        flags: vague ? useFlag.vague : 0,
        record: builder.record(touch.person, touch.person),
        statements: [builder.statement(cell === 0 ? String(row) : `${row}.${cell}`, sourceAt(touch.source), row)],
      });
    },
    finish: () => builder.finish(),
  };
}

/** The graph of a list that is in memory: row n of the list is the record of touch n. */
export function graphOfTouches(rows: Iterable<TouchRow>, persons: Iterable<string> = []): EvidenceGraph {
  const builder = touchListBuilder();
  let row = 0;
  for (const touch of rows) builder.add(touch, { row: ++row, cell: 0 });
  for (const person of persons) builder.person(person);
  return builder.finish();
}

const always = { building: false, from: unknownDay, to: unknownDay };
