import { isoDay } from '@lookback/base';
import { anchorKinds } from '@lookback/model';
import { kindAt, unknownDay } from '../build/evidence-graph.ts';
import { type BipartiteModel, fitBipartite, joinProbability } from '../chance/bicm.ts';
import type { Urn } from '../chance/hypergeometric.ts';
import { type Prepared, usesOf } from './prepare.ts';

/**
 * A part of the touches within which they are exchangeable under the null: those of one place and day, or all others of one
 * kind. Only strata that hold a network anchor are kept: elsewhere nobody can touch the network by chance.
 */
export interface Stratum {
  readonly name: string;
  /** Degree class of a person, or -1 where the person has no touch here. */
  readonly rowClassOf: (person: number) => number;
  readonly persons: Iterable<number> | null;
  readonly personCount: number;
  readonly anchorCount: number;
  readonly touchCount: number;
  readonly rowDegrees: Float64Array;
  /** Network anchors here, each with its class of columns. */
  readonly slots: readonly { readonly slot: number; readonly columnClass: number }[];
  /** p(row class, column class) under the configuration model. */
  readonly join: (rowClass: number, columnClass: number) => number;
  /** The urn of a row class for the hypergeometric null. */
  readonly urn: (rowClass: number) => Urn;
  /** Rows and columns as pairs, for permutations. */
  readonly pairs: () => { readonly person: Uint32Array; readonly anchor: Uint32Array };
}

export interface Strata {
  readonly list: readonly Stratum[];
  /** Stratum of a slot's touches by touch id, for touches of network anchors. */
  readonly degree: Uint32Array;
}

/** Parts the touches in N into strata and fits the configuration model in each that holds a network anchor. */
export function stratify(prepared: Prepared): Strata {
  const { graph, inN, touchOn } = prepared;
  const { touchAnchor, touchPerson } = graph.index;
  const degree = new Uint32Array(graph.persons.length);
  const placed = placedTouches(prepared);
  const kindOf = kindNumbers(prepared);
  const kindTouches = kindOf.names.map(() => ({
    degree: new Uint32Array(graph.persons.length),
    count: 0,
  }));
  const anchorDegree = new Uint32Array(graph.anchors.length);
  for (let t = 0; t < touchAnchor.length; t++) {
    const anchor = touchAnchor[t];
    if (touchOn[t] === 0 || inN[anchor] === 0) continue;
    degree[touchPerson[t]]++;
    if (placed !== null && placed.of[t] >= 0) continue;
    const kind = kindTouches[kindOf.of[anchor]];
    kind.degree[touchPerson[t]]++;
    kind.count++;
    anchorDegree[anchor]++;
  }
  const list = kindOf.names.flatMap((name, k) =>
    kindStratum(prepared, {
      name,
      kind: k,
      kindOf: kindOf.of,
      anchorDegree,
      placed: placed?.of ?? null,
      ...kindTouches[k],
    }),
  );
  for (const [name, touches] of placed?.groups ?? []) list.push(...placedStratum(prepared, name, touches));
  return { list, degree };
}

function kindNumbers({ graph, slots }: Prepared) {
  const names = [...new Set(slots.map(({ index }) => kindAt(graph.anchors, index)))].sort();
  const at = new Map<string, number>(names.map((name, i) => [name, i]));
  return { names, of: Int8Array.from(graph.anchors.kind, (kind) => at.get(anchorKinds[kind]) ?? -1) };
}

interface KindInput {
  readonly name: string;
  readonly kind: number;
  readonly kindOf: Int8Array;
  readonly anchorDegree: Uint32Array;
  readonly degree: Uint32Array;
  readonly count: number;
  readonly placed: Int32Array | null;
}

function kindStratum(prepared: Prepared, input: KindInput): Stratum[] {
  const { kind, kindOf, anchorDegree, degree, name, count } = input;
  const held = new Uint32Array(anchorDegree.length);
  let many = 0;
  for (let a = 0; a < anchorDegree.length; a++) if (anchorDegree[a] > 0 && kindOf[a] === kind) held[many++] = a;
  const columns = held.subarray(0, many);
  const model = fitBipartite(
    degree,
    columns.map((a) => anchorDegree[a]),
  );
  const pairs = () => {
    const { touchAnchor, touchPerson } = prepared.graph.index;
    const keep = (t: number) =>
      prepared.touchOn[t] === 1 &&
      prepared.inN[touchAnchor[t]] === 1 &&
      kindOf[touchAnchor[t]] === kind &&
      (input.placed === null || input.placed[t] < 0);
    const kept = touchAnchor.map((_, t) => t).filter(keep);
    return { person: kept.map((t) => touchPerson[t]), anchor: kept.map((t) => touchAnchor[t]) };
  };
  const personCount = degree.reduce((sum, d) => sum + (d > 0 ? 1 : 0), 0);
  const rowClassOf = (person: number) => model.rows.classOf[person];
  return made(prepared, { name, model, columns, rowClassOf, persons: null, personCount, touchCount: count, pairs });
}

function placedStratum(prepared: Prepared, name: string, touches: readonly number[]): Stratum[] {
  const { touchAnchor, touchPerson } = prepared.graph.index;
  const persons = [...new Set(touches.map((t) => touchPerson[t]))].sort((a, b) => a - b);
  const columns = [...new Set(touches.map((t) => touchAnchor[t]))].sort((a, b) => a - b);
  const rowAt = new Map(persons.map((person, i) => [person, i]));
  const columnAt = new Map(columns.map((anchor, i) => [anchor, i]));
  const rowDegree = new Uint32Array(persons.length);
  const columnDegree = new Uint32Array(columns.length);
  for (const t of touches) {
    rowDegree[rowAt.get(touchPerson[t]) ?? 0]++;
    columnDegree[columnAt.get(touchAnchor[t]) ?? 0]++;
  }
  const model = fitBipartite(rowDegree, columnDegree);
  const rowClassOf = (person: number) => {
    const row = rowAt.get(person);
    return row === undefined ? -1 : model.rows.classOf[row];
  };
  const pairs = () => ({
    person: Uint32Array.from(touches, (t) => touchPerson[t]),
    anchor: Uint32Array.from(touches, (t) => touchAnchor[t]),
  });
  const personCount = persons.length;
  return made(prepared, { name, model, columns, rowClassOf, persons, personCount, touchCount: touches.length, pairs });
}

interface MadeInput extends Pick<Stratum, 'name' | 'rowClassOf' | 'persons' | 'personCount' | 'touchCount' | 'pairs'> {
  readonly model: BipartiteModel;
  readonly columns: ArrayLike<number>;
}

function made({ slotOf }: Prepared, { model, columns, ...rest }: MadeInput): Stratum[] {
  const slots: { slot: number; columnClass: number }[] = [];
  for (let c = 0; c < columns.length; c++) {
    const slot = slotOf[columns[c]];
    if (slot >= 0) slots.push({ slot, columnClass: model.columns.classOf[c] });
  }
  if (slots.length === 0) return [];
  const size = model.columns.degree.length;
  const known = new Float64Array(model.rows.degree.length * size).fill(-1);
  const join = (row: number, column: number) => {
    const at = row * size + column;
    if (known[at] < 0) known[at] = joinProbability(model, row, column);
    return known[at];
  };
  const urn = (row: number) => ({ items: columns.length, marked: slots.length, drawn: model.rows.degree[row] });
  return [{ ...rest, anchorCount: columns.length, rowDegrees: model.rows.degree, slots, join, urn }];
}

/** Touches that some use dates to one day at a known place: the earliest such place and day is their stratum. */
function placedTouches(prepared: Prepared): { of: Int32Array; groups: [string, number[]][] } | null {
  const { graph, inN, touchOn } = prepared;
  if (graph.places.length === 0) return null;
  const of = new Int32Array(graph.index.touchAnchor.length).fill(-1);
  const groups = new Map<string, number[]>();
  for (let t = 0; t < of.length; t++) {
    if (touchOn[t] === 0 || inN[graph.index.touchAnchor[t]] === 0) continue;
    const name = placeAndDay(prepared, t);
    if (name === null) continue;
    of[t] = 0;
    const list = groups.get(name);
    if (list) list.push(t);
    else groups.set(name, [t]);
  }
  return { of, groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function placeAndDay({ graph }: Prepared, touch: number): string | null {
  const { from, to, place } = graph.uses;
  let best = -1;
  for (const use of usesOf(graph, touch)) {
    if (place[use] < 0 || from[use] === unknownDay || from[use] !== to[use]) continue;
    const earlier = best < 0 || from[use] < from[best];
    const byName = best >= 0 && from[use] === from[best] && graph.places[place[use]] < graph.places[place[best]];
    if (earlier || byName) best = use;
  }
  return best < 0 ? null : `${isoDay(from[best])} ${graph.places[place[best]]}`;
}
