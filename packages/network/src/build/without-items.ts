import { type EvidenceGraph, type EvidenceItem, type ItemLevel, rowName } from './evidence-graph.ts';
import { listTexts, type Texts } from './texts.ts';

/**
 * The same graph with everything off that needs one of the items: at once, arrays shared, nothing rebuilt. Items of
 * level `memo` are not in the graph; a trace knows them.
 */
export function withoutItems(graph: EvidenceGraph, items: readonly EvidenceItem[]): EvidenceGraph {
  if (items.length === 0) return graph;
  const off = offStatements(graph, items);
  const offRecords = marks(graph.items.record, idsOf(items, 'identity'));
  const { uses, direct } = graph;
  const useOff = graph.useOff.slice();
  const directOff = graph.directOff.slice();
  for (let u = 0; u < useOff.length; u++) {
    if (offRecords[uses.record[u]] || anyOff(uses.item, uses.itemOffset, u, off)) useOff[u] = 1;
  }
  for (let e = 0; e < directOff.length; e++) {
    if (
      offRecords[direct.fromRecord[e]] ||
      offRecords[direct.toRecord[e]] ||
      anyOff(direct.item, direct.itemOffset, e, off)
    ) {
      directOff[e] = 1;
    }
  }
  return { ...graph, useOff, directOff };
}

function offStatements({ items: known }: EvidenceGraph, items: readonly EvidenceItem[]): Uint8Array {
  const statement = marks(known.statement, idsOf(items, 'statement'));
  const rows = idsOf(items, 'record');
  const row = marksBy(known.rowNumber.length, rows, (at) => rowName(known, at));
  const sources = idsOf(items, 'source');
  const source = marksBy(known.source.length, sources, (at) => String(known.source[at]));
  const origin = marks(listTexts(known.origin), idsOf(items, 'origin'));
  for (let s = 0; s < statement.length; s++) {
    const at = known.statementRow[s];
    const from = known.rowSource[at];
    if (row[at] || source[from] || origin[known.sourceOrigin[from]]) statement[s] = 1;
  }
  return statement;
}

function idsOf(items: readonly EvidenceItem[], level: ItemLevel): ReadonlySet<string> {
  return new Set(items.filter((item) => item.level === level).map((item) => item.id));
}

function marks(names: Texts, ids: ReadonlySet<string>): Uint8Array {
  return marksBy(names.length, ids, (at) => names.at(at));
}

function marksBy(length: number, ids: ReadonlySet<string>, name: (at: number) => string): Uint8Array {
  const out = new Uint8Array(length);
  if (ids.size > 0) {
    for (let i = 0; i < length; i++) if (ids.has(name(i))) out[i] = 1;
  }
  return out;
}

function anyOff(item: Uint32Array, offset: Uint32Array, at: number, off: Uint8Array): boolean {
  for (let i = offset[at]; i < offset[at + 1]; i++) if (off[item[i]]) return true;
  return false;
}
