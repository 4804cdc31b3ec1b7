import { isoInterval } from '@lookback/base';
import { type EvidenceGraph, unknownDay } from './evidence-graph.ts';
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

/**
 * Makes a graph of a plain list of touches: ids as they are written, one kind of anchor, row n of the list as the record of
 * touch n. A source that is not named has no known origin, so nothing is said of independence. `persons` adds persons without
 * any touch.
 */
export function graphOfTouches(rows: Iterable<TouchRow>, persons: Iterable<string> = []): EvidenceGraph {
  const sources = new Map<string, number>();
  const names: string[] = [];
  const builder = new GraphBuilder((source) => names[source - 1]);
  let row = 0;
  for (const touch of rows) {
    row++;
    let source = sources.get(touch.source);
    if (source === undefined) {
      names.push(touch.source);
      source = names.length;
      sources.set(touch.source, source);
    }
    const begin = isoInterval(touch.from);
    const end = isoInterval(touch.to);
    const vague = (begin !== null && begin.from !== begin.to) || (end !== null && end.from !== end.to);
    builder.use({
      person: builder.person(touch.person),
      anchor: builder.anchor('event', touch.anchor, () => plain(touch.anchor)),
      from: begin?.from ?? unknownDay,
      to: end?.to ?? unknownDay,
      place: builder.place(touch.place),
      flags: vague ? 8 : 0,
      record: builder.record(touch.person, touch.person),
      statements: [builder.statement(String(row), source, row)],
    });
  }
  for (const person of persons) builder.person(person);
  return builder.finish();
}

function plain(label: string) {
  return { label, entities: [], building: false, type: '', place: '', from: unknownDay, to: unknownDay };
}
