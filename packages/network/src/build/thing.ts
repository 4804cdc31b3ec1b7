import { isoInterval } from '@lookback/base';
import type { Statement } from '@lookback/model';
import { unknownDay } from './evidence-graph.ts';
import type { Dating } from './touch-table.ts';

/** An entity that is no person, with its statements by property. */
export interface Thing {
  readonly id: string;
  readonly schema: string;
  readonly props: Map<string, Statement[]>;
}

export interface Dates {
  readonly from: number;
  readonly to: number;
  /** The days are outer bounds of a partial date. */
  readonly vague: boolean;
}

const noDates: Dates = { from: unknownDay, to: unknownDay, vague: false };

const starts = ['startDate', 'openingDate', 'date'];
const ends = ['endDate', 'closingDate'];
const moments = ['date', 'startDate'];

/** Statements of a property, in a fixed order. */
export function values(thing: Thing, prop: string): readonly Statement[] {
  return thing.props.get(prop) ?? [];
}

/** The statement with the same value that stands in the same row as `beside`, else the earliest. */
export function nearest(list: readonly Statement[], value: string, beside: Statement): Statement | undefined {
  const same = list.filter((statement) => statement.value === value);
  return same.find((statement) => statement.source === beside.source && statement.row === beside.row) ?? same[0];
}

/** The dates of a use: the entity's own, else those that the mapping's `valid` key put on the statement. */
export function datesOf(thing: Thing | null, dating: Dating, carrier: Statement): Dates {
  const own = thing === null ? null : dating === 'moment' ? momentOf(thing) : spanOf(thing);
  return own ?? validOf(carrier);
}

function momentOf(thing: Thing): Dates | null {
  const begin = firstDate(thing, moments);
  if (begin === null) return null;
  const end = firstDate(thing, ends);
  if (end === null) return { ...begin, vague: begin.from !== begin.to };
  return { from: begin.from, to: end.to, vague: begin.from !== begin.to || end.from !== end.to };
}

function spanOf(thing: Thing): Dates | null {
  const begin = firstDate(thing, starts);
  const end = firstDate(thing, ends);
  return begin === null && end === null ? null : join(begin, end);
}

function validOf(statement: Statement): Dates {
  return join(isoInterval(statement.validFrom), isoInterval(statement.validTo));
}

type Span = { readonly from: number; readonly to: number };

function join(begin: Span | null, end: Span | null): Dates {
  const from = begin?.from ?? unknownDay;
  const to = end?.to ?? unknownDay;
  const vague = (begin !== null && begin.from !== begin.to) || (end !== null && end.from !== end.to);
  return from !== unknownDay && to !== unknownDay && from > to ? noDates : { from, to, vague };
}

function firstDate(thing: Thing, props: readonly string[]): Span | null {
  for (const prop of props) {
    for (const statement of values(thing, prop)) {
      const span = isoInterval(statement.value);
      if (span !== null) return span;
    }
  }
  return null;
}
