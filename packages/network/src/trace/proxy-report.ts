import { byCodeUnit } from '@lookback/base';
import type { PersonId } from '@lookback/model';
import { type EvidenceGraph, kindAt } from '../build/evidence-graph.ts';
import type { Trace } from './types.ts';

/** How far an anchor kind follows an attribute: for the report only, never for a link, score or order. */
export interface ProxyRow {
  readonly kind: string;
  readonly attribute: string;
  readonly persons: number;
  /** Share with the attribute's value among users of network anchors of the kind, and among all users of the kind. */
  readonly shareLinked: number;
  readonly shareAll: number;
  /** Cramer's V between the attribute and touching the network by this kind, 0 to 1. */
  readonly cramersV: number;
}

/**
 * The proxy report: for each kind of network anchor, how unevenly those who touch the network by it are spread over the values of a
 * protected attribute, compared with all users of the kind (Cramer's V over value x linked). The attribute comes in as an
 * argument and goes nowhere else.
 */
export function proxyReport(
  graph: EvidenceGraph,
  trace: Trace,
  attribute: { readonly name: string; readonly of: (person: PersonId) => string | null },
): readonly ProxyRow[] {
  const kinds = [...new Set(trace.anchors.map(({ kind }) => kind))].sort(byCodeUnit);
  return kinds.flatMap((kind) => {
    const linked = new Set(
      trace.findings.filter(({ touches }) => touches.some((touch) => touch.kind === kind)).map(({ person }) => person),
    );
    const table = new Map<string, [number, number]>();
    let p = 0;
    for (const id of graph.persons) {
      const value = usesKind(graph, p++, kind) ? attribute.of(id) : null;
      if (value === null) continue;
      const row = table.get(value) ?? [0, 0];
      row[linked.has(id) ? 0 : 1]++;
      table.set(value, row);
    }
    const rows = [...table.entries()];
    const persons = rows.reduce((sum, [, [a, b]]) => sum + a + b, 0);
    const inLinked = rows.reduce((sum, [, [a]]) => sum + a, 0);
    if (persons === 0 || inLinked === 0) return [];
    const v = cramersV(rows.map(([, row]) => row));
    return rows
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([value, [a, b]]) => ({
        kind,
        attribute: `${attribute.name}: ${value}`,
        persons: a + b,
        shareLinked: a / inLinked,
        shareAll: (a + b) / persons,
        cramersV: v,
      }));
  });
}

function usesKind({ index, anchors }: EvidenceGraph, person: number, kind: string): boolean {
  for (let t = index.personOffset[person]; t < index.personOffset[person + 1]; t++) {
    if (kindAt(anchors, index.touchAnchor[t]) === kind) return true;
  }
  return false;
}

/** Cramer's V = sqrt(chi2 / (n min(r - 1, c - 1))) of a table with two columns (Cramer 1946). */
function cramersV(rows: readonly (readonly [number, number])[]): number {
  const totals = [0, 1].map((c) => rows.reduce((sum, row) => sum + row[c], 0));
  const n = totals[0] + totals[1];
  if (rows.length < 2 || totals[0] === 0 || totals[1] === 0) return 0;
  let chi = 0;
  for (const row of rows) {
    for (const c of [0, 1]) {
      const expected = ((row[0] + row[1]) * totals[c]) / n;
      chi += (row[c] - expected) ** 2 / expected;
    }
  }
  return Math.sqrt(chi / n);
}
