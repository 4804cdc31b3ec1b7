import type { Certainty } from '@lookback/base';
import { type EvidenceGraph, type EvidenceItem, rowName, unknownDay } from '../build/evidence-graph.ts';
import type { UseEvidence } from './types.ts';

type Carried = Pick<UseEvidence, 'statements' | 'rows' | 'sources' | 'origins'>;

/** Everything that a use rests on, sorted. */
export function useEvidence(graph: EvidenceGraph, use: number, certainty: Certainty): UseEvidence {
  const { uses, items, places } = graph;
  return {
    from: day(uses.from[use]),
    to: day(uses.to[use]),
    place: uses.place[use] < 0 ? null : places[uses.place[use]],
    certainty,
    ...carried(graph, uses.item.subarray(uses.itemOffset[use], uses.itemOffset[use + 1])),
    record: items.record.at(uses.record[use]),
  };
}

/** The same for a direct statement; `record` is the one of the person that is not the member. */
export function directEvidence(graph: EvidenceGraph, at: number, record: number, certainty: Certainty): UseEvidence {
  const { direct, items } = graph;
  return {
    from: day(direct.start[at]),
    to: day(direct.end[at]),
    place: null,
    certainty,
    ...carried(graph, direct.item.subarray(direct.itemOffset[at], direct.itemOffset[at + 1])),
    record: items.record.at(record),
  };
}

function carried({ items }: EvidenceGraph, statements: Uint32Array): Carried {
  const rows = [...new Set([...statements].map((s) => items.statementRow[s]))];
  const sources = [...new Set(rows.map((row) => items.rowSource[row]))];
  return {
    statements: [...new Set([...statements].map((s) => items.statement.at(s)))].sort(),
    rows: rows.map((row) => rowName(items, row)).sort(),
    sources: sources.map((source) => items.source[source]).sort((a, b) => a - b),
    origins: [...new Set(sources.map((source) => items.origin[items.sourceOrigin[source]]))].sort(),
  };
}

/** The items of a use for necessity. An origin that is not known is no item: nothing can be said of its independence. */
export function itemsOf(evidence: UseEvidence, person: string, memoSource: string): EvidenceItem[] {
  const all: EvidenceItem[] = [
    ...evidence.statements.map((id) => ({ level: 'statement' as const, id })),
    ...evidence.rows.map((id) => ({ level: 'record' as const, id })),
    ...evidence.sources.map((id) => ({ level: 'source' as const, id: String(id) })),
    ...evidence.origins.filter((id) => id !== '').map((id) => ({ level: 'origin' as const, id })),
  ];
  all.push(...identityOf(evidence.record, person));
  if (memoSource !== '') all.push({ level: 'memo', id: memoSource });
  return all;
}

/** The judgement that a record is a person's, where it is not the record that the person is named by. */
export function identityOf(record: string, person: string): EvidenceItem[] {
  return record === person ? [] : [{ level: 'identity', id: record }];
}

function day(value: number): number | null {
  return value === unknownDay ? null : value;
}
